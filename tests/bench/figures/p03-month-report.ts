import { join } from 'node:path';
import type { Bench } from '#tests/bench/bench.ts';
import type { BenchOffice } from '#tests/bench/data/bench-office.ts';
import { newBenchOffice } from '#tests/bench/data/bench-office.ts';
import { sizes } from '#tests/bench/data/fill-offices.ts';
import { timesOf, type Result } from '#tests/bench/measure/figure.ts';
import { median, pairedRatio } from '#tests/bench/measure/quantiles.ts';
import { inRotation, timed } from '#tests/bench/measure/rotation.ts';
import { makeCoveredTables, rawPeriod, type RawPeriod } from '#tests/bench/work/raw-period.ts';
import type { Client } from '#tests/support/wires.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';

const MONTH = month('2034-11');

/** P3: the month's report of one office, in files of different sizes. */
export const p03: Bench = {
  id: 'P3',
  async measure({ options, data, say }) {
    const rounds = options.quick ? 50 : 400;
    const one = await measureIn(await data.office(), rounds);
    say('a county of calls is made');
    const many = await measureIn(await data.county(), rounds);
    const names = options.quick ? [sizes.quick, sizes.quickCounty] : [sizes.office, sizes.county];
    const results: Result[] = [
      result(names[0]?.name ?? '', one),
      result(names[1]?.name ?? '', many),
      grown(names[1]?.name ?? '', many, one),
    ];
    if (options.long) {
      say('a country of calls is made: this takes minutes');
      const country = await newBenchOffice(sizes.country);
      const most = await measureIn(country, rounds);
      await country.close();
      results.push(result(sizes.country.name, most), {
        ...grown(sizes.country.name, most, one),
        goal: { atMost: 1.3 },
      });
    }
    return {
      id: this.id,
      title: 'month report of one office',
      counted:
        'statistics.report in the process of the service, from the request to the whole report, warm. The floor reads the same month’s calls ' +
        'by one prepared statement from a table of the bench’s own under a covering index, topics already gathered, and counts the line’s ' +
        'figures by hand; it knows no hours, closures, slots, walk-ins or spreads, checks no permission and no answer.',
      results,
      notes: options.long ? [] : ['10 M calls only with `--long`.'],
    };
  },
};

interface Measured {
  readonly report: number[];
  readonly raw: number[];
}

function result(size: string, { report, raw }: Measured): Result {
  return {
    what: `at ${size}`,
    value: pairedRatio(report, raw),
    unit: '×',
    goal: { atMost: 1.2 },
    times: [timesOf('report', report), timesOf('raw SQL', raw)],
  };
}

function grown(size: string, more: Measured, less: Measured): Result {
  return {
    what: `report at ${size} ÷ at the smallest`,
    value: median(more.report) / median(less.report),
    unit: '×',
  };
}

async function measureIn(office: BenchOffice, rounds: number): Promise<Measured> {
  const database = connect(join(office.folder, DATABASE_FILE), office.key, {
    readonly: false,
    fileMustExist: true,
  });
  makeCoveredTables(database);
  const client = await office.client();
  const { officeId } = office.people;
  const count = rawPeriod(database);
  compare(
    count(officeId, monthRange(MONTH)),
    await client.statistics.report({ officeId, period: monthRange(MONTH) }),
  );
  const times = await inRotation(
    {
      report: () => timed(() => client.statistics.report({ officeId, period: monthRange(MONTH) })),
      raw: () => timed(() => count(officeId, monthRange(MONTH))),
    },
    { rounds, warmUps: rounds },
  );
  database.close();
  return times;
}

type Report = Awaited<ReturnType<Client['statistics']['report']>>['report'];

/** @throws Error when the floor counted something else than the report. */
function compare(raw: RawPeriod, { report }: { report: Report }): void {
  const { line } = report.totals;
  const { lineFigures, halfHours } = report;
  const pairs: readonly (readonly [string, number, number | undefined])[] = [
    ['incoming', raw.incoming, line.incoming],
    ['missed', raw.missed, line.missed],
    ['minutes', raw.minutes.length, lineFigures.duration?.divisor],
    ['wrap-up', raw.wrapUpMinutes, lineFigures.wrapUpMinutes],
    [
      'half hours',
      [...raw.halfHours.values()].reduce((sum, count) => sum + count, 0),
      halfHours.reduce((sum, { count }) => sum + count, 0),
    ],
    ['booked', raw.booked, report.totals.kela.booked],
  ];
  for (const [what, floor, ours] of pairs)
    if (floor !== ours || floor === 0)
      throw new Error(`Raw SQL and the report count ${what} differently: ${floor}, ${ours}`);
}
