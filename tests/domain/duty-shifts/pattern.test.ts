import { expect, test } from 'vitest';
import { checkPattern, type DutyPattern } from '#domain/duty-shifts/pattern.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';

const first = localDate('2026-12-01');
const pattern = (changes: Partial<DutyPattern> = {}): DutyPattern => ({
  weekday: 2,
  everyWeeks: 1,
  validFromOn: first,
  validToOn: localDate('2027-05-31'),
  staffId: 'outi',
  deputyId: 'olli',
  ...changes,
});

test('half a year of Tuesdays, alone or with a deputy, one day of it or a whole year', () => {
  expect(checkPattern(pattern())).toEqual([]);
  expect(checkPattern(pattern({ deputyId: null, everyWeeks: 12 }))).toEqual([]);
  expect(checkPattern(pattern({ validToOn: first }))).toEqual([]);
  expect(checkPattern(pattern({ validToOn: plusDays(first, 365) }))).toEqual([]);
});

test.each([
  [{ deputyId: 'outi' }, 'deputyId', 'samePerson'],
  [{ everyWeeks: 0 }, 'everyWeeks', 'everyWeeksNotAllowed'],
  [{ everyWeeks: 1.5 }, 'everyWeeks', 'everyWeeksNotAllowed'],
  [{ everyWeeks: 13 }, 'everyWeeks', 'everyWeeksNotAllowed'],
  [{ validToOn: plusDays(first, -1) }, 'validToOn', 'validityReversed'],
  [{ validToOn: plusDays(first, 366) }, 'validToOn', 'patternTooLong'],
  [{ weekday: 3 as const, validToOn: first }, 'validToOn', 'noDates'],
])('%j is refused at %s', (changes, field, code) => {
  expect(checkPattern(pattern(changes))).toEqual([{ field, code }]);
});
