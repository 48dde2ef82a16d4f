import { expect, test } from 'vitest';
import { bytesOf } from '#renderer/features/statistics/save-bytes.ts';

test('every byte comes through base64 as it was, also in a file of no bytes', () => {
  const all = Uint8Array.from({ length: 256 * 3 + 1 }, (_, index) => index % 256);
  expect(bytesOf(Buffer.from(all).toString('base64'))).toEqual(all);
  expect(bytesOf('')).toHaveLength(0);
});
