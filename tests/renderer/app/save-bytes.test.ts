import { expect, test } from 'vitest';
import { base64Of, bytesOf } from '#renderer/app/save-bytes.ts';

test('every byte comes through base64 as it was, also in a file of no bytes', () => {
  const all = Uint8Array.from({ length: 256 * 3 + 1 }, (_, index) => index % 256);
  expect(bytesOf(Buffer.from(all).toString('base64'))).toEqual(all);
  expect(bytesOf('')).toHaveLength(0);
});

test('bytes become the base64 that a file of them has, also more than one call takes', () => {
  const many = Uint8Array.from({ length: 200_001 }, (_, index) => (index * 7) % 256);
  expect(base64Of(many)).toBe(Buffer.from(many).toString('base64'));
  expect(bytesOf(base64Of(many))).toEqual(many);
  expect(base64Of(new Uint8Array(0))).toBe('');
});
