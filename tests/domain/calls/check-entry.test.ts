import { expect, test } from 'vitest';
import { checkEntry } from '#domain/calls/check-entry.ts';
import type { Instant } from '#domain/time/instant.ts';
import { emptyCallFields } from '#tests/support/call-fields.ts';

const found = (timeUnsure: boolean, endedAt: Instant | null, startOpen: boolean) =>
  checkEntry({ fields: { ...emptyCallFields, timeUnsure }, endedAt }, startOpen).map(
    ({ field, code }) => `${field} ${code}`,
  );
const END = 1_000_000 as Instant;

test('L6 a late entry needs both its times, unless they are marked as unsure', () => {
  expect(found(false, null, true)).toEqual(['startedAt missing', 'endedAt missing']);
  expect(found(false, null, false)).toEqual(['endedAt missing']);
  expect(found(false, END, true)).toEqual(['startedAt missing']);
  expect(found(false, END, false)).toEqual([]);
  expect(found(true, null, true)).toEqual([]);
});
