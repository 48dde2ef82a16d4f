import { expect, test } from 'vitest';
import { sharesOf } from '#domain/duty-shifts/shares.ts';
import { localDate } from '#domain/time/local-date.ts';

const names: Readonly<Record<string, string>> = { outi: 'Outi', olli: 'Olli', oona: 'Oona' };
const duty = (on: string, staffId: string, deputyId: string | null = null) => ({
  on: localDate(on),
  staffId,
  staffName: names[staffId] ?? '',
  deputyId,
  deputyName: deputyId === null ? null : (names[deputyId] ?? ''),
});
const people = Object.entries(names).map(([staffId, staffName]) => ({ staffId, staffName }));
const today = localDate('2026-12-02');

test('done and coming apart, the most first, and who has none has a row', () => {
  const duties = [
    duty('2026-12-01', 'outi', 'olli'),
    duty('2026-12-02', 'olli', 'outi'),
    duty('2026-12-03', 'outi'),
  ];
  expect(sharesOf(duties, people, today)).toEqual([
    { staffId: 'outi', staffName: 'Outi', done: 1, coming: 1, asDeputy: 1 },
    { staffId: 'olli', staffName: 'Olli', done: 0, coming: 1, asDeputy: 1 },
    { staffId: 'oona', staffName: 'Oona', done: 0, coming: 0, asDeputy: 0 },
  ]);
});

test('who has left keeps the duties that were theirs; the sum is the number of duties', () => {
  const duties = [duty('2026-11-02', 'outi', 'oona'), duty('2026-11-03', 'oona')];
  const shares = sharesOf(duties, [], today);
  expect(shares.map(({ staffName, done, asDeputy }) => [staffName, done, asDeputy])).toEqual([
    ['Oona', 1, 1],
    ['Outi', 1, 0],
  ]);
  expect(shares.reduce((sum, { done, coming }) => sum + done + coming, 0)).toBe(duties.length);
});
