import { describe, expect, test } from 'vitest';
import { checkRow } from '#domain/directory/check-row.ts';
import { entryLimits, entryTexts } from '#domain/directory/entry.ts';
import type { ReadRow } from '#domain/directory/read-row.ts';
import { localDate } from '#domain/time/local-date.ts';

const today = localDate('2026-10-21');
const row = (changes: Partial<ReadRow> = {}): ReadRow => ({
  row: 2,
  externalId: 'a',
  details: { name: 'Apu' },
  isGone: false,
  ...changes,
});

test('a row with a name and a lasting name can be taken', () => {
  expect(checkRow(row(), today)).toBeUndefined();
});

describe('each text', () => {
  test.each(entryTexts)('%s: as long as it may be is taken, one letter longer is not', (part) => {
    const text = (length: number) =>
      part === 'web' ? `www.example.fi/${'x'.repeat(length - 15)}` : 'x'.repeat(length);
    const of = (length: number) => row({ details: { name: 'Apu', [part]: text(length) } });
    expect(checkRow(of(entryLimits[part]), today)).toBeUndefined();
    expect(checkRow(of(entryLimits[part] + 1), today)).toBe('textTooLong');
  });

  test.each(entryTexts)('%s: a personal identity code is refused', (part) => {
    const details = { name: 'Apu', [part]: 'kysy 131052-308T nyt' };
    expect(checkRow(row({ details }), today)).toBe('identityCode');
  });

  test('a number that only looks like a code is no code', () => {
    const details = { name: 'Apu', description: 'viite 131052-3080' };
    expect(checkRow(row({ details }), today)).toBeUndefined();
  });
});

describe('the first thing that is wrong is told', () => {
  test.each([
    ['idMissing', { externalId: '', details: { name: '' } }],
    ['nameMissing', { details: { name: '', web: 'x' } }],
    ['webNotAddress', { details: { name: 'Apu', web: 'x' }, checkedOn: localDate('2026-10-22') }],
    ['checkedInFuture', { checkedOn: localDate('2026-10-22') }],
  ] as const)('%s', (why, changes) => {
    expect(checkRow(row(changes), today)).toBe(why);
  });
});

test('a check of today is right, and so is none', () => {
  expect(checkRow(row({ checkedOn: today }), today)).toBeUndefined();
  expect(checkRow(row({ checkedOn: null }), today)).toBeUndefined();
});

test('an empty web address is none', () => {
  expect(checkRow(row({ details: { name: 'Apu', web: '' } }), today)).toBeUndefined();
});
