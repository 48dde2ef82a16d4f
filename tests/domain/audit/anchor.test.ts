import { expect, test } from 'vitest';
import { anchorText, parseAnchor } from '#domain/audit/anchor.ts';

const head = '0123456789abcdef'.repeat(4);

test('an anchor is read back from what was printed, with spaces, capitals or a colon', () => {
  const anchor = { rows: 1234, head };
  expect(anchorText(anchor)).toBe(`1234-${head}`);
  expect(parseAnchor(anchorText(anchor))).toEqual(anchor);
  expect(parseAnchor(` 1234:${head.toUpperCase().slice(0, 32)} ${head.slice(32)}\n`)).toEqual(anchor);
});

test.each([
  '',
  '1234',
  head,
  `-1-${head}`,
  `1234-${head}0`,
  `1234-${head.slice(1)}`,
  `1234-${head.slice(1)}g`,
])('is none: %s', (text) => expect(parseAnchor(text)).toBeUndefined());
