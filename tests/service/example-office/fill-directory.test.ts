import { expect, test } from 'vitest';
import { isUnchecked } from '#domain/directory/freshness.ts';
import { checkEntry } from '#domain/directory/check-entry.ts';
import { exampleDirectory } from '#domain/example-office/directory.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';

test('every service of the example is right, and its numbers are invented', () => {
  for (const entry of exampleDirectory) {
    expect(checkEntry(entry)).toEqual([]);
    expect(entry.phone).toMatch(/^(000 |$)/);
  }
});

test('the example shows services that nobody has checked for a year, and one that nobody looks after', () => {
  const today = localDate('2027-02-03');
  const old = exampleDirectory.filter(({ checkedDaysAgo }) =>
    isUnchecked(checkedDaysAgo === null ? null : plusDays(today, -checkedDaysAgo), today),
  );
  expect(old.map(({ name }) => name)).toEqual(['Ruoka-apu Mallipöytä', 'Diakoniatyö', 'Asumisneuvonta']);
  expect(exampleDirectory.filter(({ owner }) => owner === null)).toHaveLength(1);
});

test('every municipality is served by something of its own', () => {
  for (const code of ['010', '300', '759', '989'] as const)
    expect(exampleDirectory.some(({ municipalities }) => municipalities.includes(code))).toBe(true);
});
