import { join } from 'node:path';
import type { Bench } from '#tests/bench/bench.ts';
import type { BenchOffice } from '#tests/bench/data/bench-office.ts';
import { newBenchOffice } from '#tests/bench/data/bench-office.ts';
import { sizes } from '#tests/bench/data/fill-offices.ts';
import { timesOf, type Result } from '#tests/bench/measure/figure.ts';
import { pairedRatio } from '#tests/bench/measure/quantiles.ts';
import { inRotation, timed } from '#tests/bench/measure/rotation.ts';
import { makeCoveredTables, rawPeriod } from '#tests/bench/work/raw-period.ts';
import { localDate } from '#domain/time/local-date.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { listOffices } from '#store/offices/offices.ts';

const YEAR = { from: localDate('2033-01-01'), to: localDate('2033-12-31') };

/** P4: the year's report of every office together, with its months and its offices beside each other. */
export const p04: Bench = {
  id: 'P4',
  async measure({ options, data, say }) {
    const rounds = options.quick ? 3 : 15;
    const name = (options.quick ? sizes.quickCounty : sizes.county).name;
    say('a county of calls is made');
    const results = [await measureIn(await data.county(), name, rounds)];
    if (options.long) {
      say('a country of calls is made: this takes minutes');
      const country = await newBenchOffice(sizes.country);
      results.push(await measureIn(country, sizes.country.name, 10));
      await country.close();
    }
    return {
      id: this.id,
      title: 'year report of every office',
      counted:
        'statistics.report of a whole year and every office in the process of the service, from the request to the whole report with the ' +
        'figures of each month and of each office, warm. The floor reads the same calls from a table of the bench’s own under a covering ' +
        'index, office by office, and counts the line’s figures by hand; it knows no hours, closures, slots, walk-ins or spreads, and no months.',
      results,
      notes: [
        'The product keeps no rollup: every figure is counted from its rows (docs/decisions/0019-no-rollup.md).',
        'DuckDB was not measured.',
        ...(options.long ? [] : ['10 M calls only with `--long`.']),
      ],
    };
  },
};

async function measureIn(office: BenchOffice, size: string, rounds: number): Promise<Result> {
  const database = connect(join(office.folder, DATABASE_FILE), office.key, {
    readonly: false,
    fileMustExist: true,
  });
  makeCoveredTables(database);
  const client = await office.client();
  const offices = await listOffices(office.parts.store.read);
  const count = rawPeriod(database);
  const raw = () => offices.map(({ id }) => count(id, YEAR));
  const { report } = await client.statistics.report({ officeId: null, period: YEAR });
  const incoming = raw().reduce((sum, one) => sum + one.incoming, 0);
  if (incoming !== report.totals.line.incoming || incoming === 0)
    throw new Error(`Raw SQL counts ${incoming} calls, the report ${report.totals.line.incoming}`);
  const times = await inRotation(
    {
      report: () => timed(() => client.statistics.report({ officeId: null, period: YEAR })),
      raw: () => timed(raw),
    },
    { rounds, warmUps: 2 },
  );
  database.close();
  return {
    what: `at ${size}`,
    value: pairedRatio(times.report, times.raw),
    unit: '×',
    goal: { atMost: 0.15 },
    times: [timesOf('report', times.report), timesOf('raw SQL', times.raw)],
  };
}
