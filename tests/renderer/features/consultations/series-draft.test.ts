import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  checkSeriesDraft,
  seriesOf,
  type SeriesDraft,
} from '#renderer/features/consultations/series-draft.ts';

const draft = (changes: Partial<SeriesDraft> = {}): SeriesDraft => ({
  name: 'Teams-konsultaatio',
  adviserId: null,
  participantIds: ['outi'],
  weekday: 3,
  startMinute: at(8),
  endMinute: at(9),
  everyWeeks: 1,
  validFromOn: localDate('2026-10-21'),
  validToOn: localDate('2026-12-16'),
  ...changes,
});
const problems = (changes: Partial<SeriesDraft>) =>
  checkSeriesDraft(draft(changes)).map(({ field, code }) => `${field} ${code}`);

test('a whole form is a series, one with an empty field is none', () => {
  expect(seriesOf(draft(), 'alavus')).toMatchObject({
    officeId: 'alavus',
    weekday: 3,
    participantIds: ['outi'],
  });
  expect(seriesOf(draft({ weekday: null }), 'alavus')).toBeUndefined();
  expect(seriesOf(draft({ validToOn: null }), 'alavus')).toBeUndefined();
});

test('what is missing is said by its field, and the rules of a series beside it', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ weekday: null, validToOn: null, participantIds: [], name: ' ' })).toEqual([
    'weekday missing',
    'validToOn missing',
    'name missing',
    'participantIds missing',
  ]);
  expect(problems({ endMinute: at(8) })).toEqual(['endMinute endNotAfterStart']);
});
