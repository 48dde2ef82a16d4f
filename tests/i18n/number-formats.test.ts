import { expect, test } from 'vitest';
import { formatMinutes, formatNumber, formatPercent } from '#i18n/number-formats.ts';

test('the decimal mark and the groups follow the language', () => {
  expect(formatNumber(1234567.89, 'fi', 2)).toBe('1\u00a0234\u00a0567,89');
  expect(formatNumber(1234.5, 'sv', 1)).toBe('1\u00a0234,5');
  expect(formatNumber(1234.5, 'en', 1)).toBe('1,234.5');
  expect(formatNumber(-3, 'fi')).toBe('\u22123');
});

test('a percentage has a no-break space before its sign, except in English', () => {
  expect(formatPercent(79.5, 'fi')).toBe('79,5\u00a0%');
  expect(formatPercent(79.5, 'sv')).toBe('79,5\u00a0%');
  expect(formatPercent(79.5, 'en')).toBe('79.5%');
  expect(formatPercent(79, 'fi', 0)).toBe('79\u00a0%');
});

test('half is rounded up by the decimal digits, not by the binary fraction', () => {
  expect([0.05, 0.15, 0.25, 0.35, 1.005].map((value) => formatNumber(value, 'fi', 1))).toEqual([
    '0,1',
    '0,2',
    '0,3',
    '0,4',
    '1,0',
  ]);
  expect(formatNumber(1.005, 'fi', 2)).toBe('1,01');
  expect(formatMinutes(12.5, 'fi')).toBe('13\u00a0min');
});

test('what is not a number is refused instead of shown', () => {
  expect(() => formatNumber(Number.NaN, 'fi')).toThrow(RangeError);
  expect(() => formatPercent(Number.POSITIVE_INFINITY, 'fi')).toThrow(RangeError);
});
