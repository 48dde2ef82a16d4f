import { join } from 'node:path';
import type { Bench } from '#tests/bench/bench.ts';
import { newBenchOffice, type BenchOffice } from '#tests/bench/data/bench-office.ts';
import { sizes } from '#tests/bench/data/fill-offices.ts';
import { connectPlain, openPlainStore } from '#tests/bench/data/plain-store.ts';
import { timesOf } from '#tests/bench/measure/figure.ts';
import { median, pairedRatio } from '#tests/bench/measure/quantiles.ts';
import { inRotation, timed } from '#tests/bench/measure/rotation.ts';
import { saveCall } from '#tests/bench/work/save-call.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';

const MONTH = month('2034-11');

/** P14: what the encryption costs. */
export const p14: Bench = {
  id: 'P14',
  async measure({ options, data }) {
    const keyed = await data.office();
    const plain = await newBenchOffice(options.quick ? sizes.quick : sizes.office, openPlainStore);
    const rounds = options.quick ? 100 : 600;
    const save = await inRotation(
      { keyed: await saving(keyed), plain: await saving(plain) },
      { rounds, warmUps: 200 },
    );
    const report = await inRotation(
      { keyed: await reporting(keyed), plain: await reporting(plain) },
      { rounds, warmUps: 200 },
    );
    const unlock = await inRotation(
      { keyed: () => unlocking(keyed), plain: () => timed(() => connectPlain(plain.folder, false).close()) },
      { rounds: options.quick ? 20 : 100, warmUps: 5 },
    );
    await plain.close();
    const both = (times: { keyed: number[]; plain: number[] }) => [
      timesOf('encrypted', times.keyed),
      timesOf('plain', times.plain),
    ];
    return {
      id: this.id,
      title: 'what the encryption costs',
      counted:
        'The same service on the same data, encrypted as the product does it (ChaCha20-Poly1305 for each page) and in a plain file that only ' +
        'this bench can make; every other setting the same. Unlocking is opening a connection with the key up to the first row read.',
      results: [
        {
          what: 'a call is saved until durable (P1)',
          value: pairedRatio(save.keyed, save.plain),
          unit: '×',
          goal: { atMost: 1.25 },
          times: both(save),
        },
        {
          what: 'month report, warm (P3)',
          value: pairedRatio(report.keyed, report.plain),
          unit: '×',
          goal: { atMost: 1.05 },
          times: both(report),
        },
        {
          what: 'unlocking, p50',
          value: median(unlock.keyed),
          unit: 'ms',
          goal: { atMost: 50 },
          times: both(unlock),
        },
      ],
      notes: [
        'The key is 32 random bytes used as they are; the half second that a passphrase costs by design, where there is no key store, is not in this.',
      ],
    };
  },
};

async function saving(office: BenchOffice) {
  const client = await office.client();
  return async () => (await saveCall(client, office)).finish;
}

async function reporting(office: BenchOffice) {
  const client = await office.client();
  const { officeId } = office.people;
  return () => timed(() => client.statistics.report({ officeId, period: monthRange(MONTH) }));
}

function unlocking({ folder, key }: BenchOffice): Promise<number> {
  const path = join(folder, DATABASE_FILE);
  return timed(() => connect(path, key, { readonly: false, fileMustExist: true }).close());
}
