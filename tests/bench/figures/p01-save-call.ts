import type { Bench } from '#tests/bench/bench.ts';
import { bareWrites } from '#tests/bench/measure/bare-writes.ts';
import { assertDurable } from '#tests/bench/measure/durable.ts';
import { timesOf } from '#tests/bench/measure/figure.ts';
import { median, pairedRatio, percentile } from '#tests/bench/measure/quantiles.ts';
import { inRotation } from '#tests/bench/measure/rotation.ts';
import { FRAME_BYTES, walBytes } from '#tests/bench/measure/wal-bytes.ts';
import { saveCall } from '#tests/bench/work/save-call.ts';

/** P1: a call is saved until it is durable. */
export const p01: Bench = {
  id: 'P1',
  async measure({ options, data }) {
    const office = await data.office();
    await assertDurable(office.parts.store);
    const client = await office.client();
    const wal = walBytes(office.folder);
    const bare = bareWrites(office.folder);
    const bytes: number[] = [];
    const starts: number[] = [];
    const drafts: number[] = [];
    const times = await inRotation(
      {
        saved: async () => {
          const { start, draft, finish } = await saveCall(client, office, () => wal.since());
          bytes.push(wal.since());
          starts.push(start);
          drafts.push(draft);
          return finish;
        },
        bare: () => bare.write(bytes.at(-1) ?? 12 * FRAME_BYTES),
      },
      { rounds: options.quick ? 100 : 1000, warmUps: options.quick ? 50 : 300 },
    );
    wal.close();
    bare.close();
    const both = [timesOf('saved', times.saved), timesOf('bare write', times.bare)];
    const pages = Math.round(median(bytes) / FRAME_BYTES);
    return {
      id: this.id,
      title: 'a call is saved until it is durable',
      counted:
        'calls.finish on a stored draft, in the process of the service: checks, call, topics, audit row, kept answer, commit and the answer ' +
        'read back. The floor overwrites the same number of bytes of a full-size file and calls fdatasync.',
      results: [
        {
          what: 'median of paired ratios',
          value: pairedRatio(times.saved, times.bare),
          unit: '×',
          goal: { atMost: 2 },
          times: both,
        },
        {
          what: 'p95 ÷ p95 of the floor',
          value: percentile(times.saved, 95) / percentile(times.bare, 95),
          unit: '×',
          goal: { atMost: 2.5 },
        },
        { what: 'calls.start (another durable write), p50', value: median(starts), unit: 'ms' },
        {
          what: 'calls.saveDraft (the draft, at most once a second), p50',
          value: median(drafts),
          unit: 'ms',
        },
        {
          what: 'calls.saveDraft ÷ p50 of the floor',
          value: median(drafts) / median(times.bare),
          unit: '×',
        },
      ],
      notes: [`One save writes ${pages} pages (${Math.round((pages * FRAME_BYTES) / 1024)} kB) to the log.`],
    };
  },
};
