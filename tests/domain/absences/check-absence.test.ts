import { expect, test } from 'vitest';
import type { Absence } from '#domain/absences/absence.ts';
import { checkAbsence } from '#domain/absences/check-absence.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';

const first = localDate('2026-12-01');
const absence = (changes: Partial<Absence> = {}): Absence => ({
  id: 'new',
  staffId: 'outi',
  fromOn: first,
  toOn: plusDays(first, 4),
  deputyId: null,
  ...changes,
});

test('a day, a week and a whole leap year are absences', () => {
  for (const days of [0, 6, 365])
    expect(checkAbsence(absence({ toOn: plusDays(first, days) }), [])).toEqual([]);
});

test.each([
  [{ toOn: plusDays(first, -1) }, 'toOn', 'rangeReversed'],
  [{ toOn: plusDays(first, 366) }, 'toOn', 'absenceTooLong'],
  [{ deputyId: 'outi' }, 'deputyId', 'samePerson'],
])('%j is refused at %s', (changes, field, code) => {
  expect(checkAbsence(absence(changes), [])).toEqual([{ field, code }]);
});

test('two absences of a person share no day; those of others and its own row are no matter', () => {
  const other = absence({ id: 'old', fromOn: plusDays(first, 4), toOn: plusDays(first, 8) });
  expect(checkAbsence(absence(), [other])).toEqual([{ field: 'fromOn', code: 'absenceOverlaps' }]);
  expect(checkAbsence(absence({ toOn: plusDays(first, 3) }), [other])).toEqual([]);
  expect(checkAbsence(absence(), [{ ...other, id: 'new' }])).toEqual([]);
  expect(checkAbsence(absence(), [{ ...other, staffId: 'olli' }])).toEqual([]);
});
