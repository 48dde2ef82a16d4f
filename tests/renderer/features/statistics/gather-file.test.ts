import { expect, test } from 'vitest';
import type { RowExportEvent } from '#contract/statistics.ts';
import { localDate } from '#domain/time/local-date.ts';
import { gatherFile } from '#renderer/features/statistics/gather-file.ts';

const chunk = (...bytes: number[]): RowExportEvent => ({
  kind: 'chunk',
  base64: Buffer.from(bytes).toString('base64'),
});
const progress = (done: number, total: number): RowExportEvent => ({ kind: 'progress', done, total });
const end = {
  kind: 'end' as const,
  fileName: 'rivit.csv',
  mediaType: 'text/csv',
  rows: 2,
  fingerprint: 'abc',
  withoutRows: [
    { officeName: 'Alavus', from: localDate('2021-01-04'), to: localDate('2021-01-08'), days: 4 },
  ],
};

async function* sent(...events: readonly RowExportEvent[]) {
  yield* events;
}

test('the pieces are one file, and how far it is is told in whole percent', async () => {
  const told: number[] = [];
  const file = await gatherFile(
    sent(progress(0, 3), chunk(1, 2), progress(1, 3), chunk(255), progress(3, 3), end),
    (percent) => told.push(percent),
  );
  expect(file).toEqual({
    fileName: 'rivit.csv',
    mediaType: 'text/csv',
    withoutRows: end.withoutRows,
    bytes: Uint8Array.from([1, 2, 255]),
  });
  expect(told).toEqual([0, 33, 100]);
});

test('no rows at all are all of them', async () => {
  const told: number[] = [];
  const file = await gatherFile(sent(progress(0, 0), chunk(7), end), (percent) => told.push(percent));
  expect(told).toEqual([100]);
  expect(file?.bytes).toEqual(Uint8Array.from([7]));
});

test('less than everything is never told as 100', async () => {
  const told: number[] = [];
  await gatherFile(sent(progress(999_999, 1_000_000), end), (percent) => told.push(percent));
  expect(told).toEqual([99]);
});

test('pieces that end before the file are no file', async () => {
  expect(await gatherFile(sent(progress(0, 2), chunk(1)), () => undefined)).toBeUndefined();
});
