import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  checkLineExceptionDraft,
  closedDaysOf,
  lineExceptionOf,
  newLineException,
  type LineExceptionDraft,
} from '#renderer/features/settings/line-exception-draft.ts';

const day = localDate('2026-12-03');
const draft = (changes: Partial<LineExceptionDraft> = {}): LineExceptionDraft => ({
  ...newLineException,
  fromOn: day,
  toOn: day,
  reason: 'koulutus',
  ...changes,
});
const hours = { kind: 'other-hours', startMinute: at(9), endMinute: at(10) } as const;
const problems = (changes: Partial<LineExceptionDraft>) =>
  checkLineExceptionDraft([])(draft(changes)).map(({ field, code }) => `${field} ${code}`);

test('a closed day has no hours, whatever was typed before', () => {
  expect(lineExceptionOf(draft({ ...hours, kind: 'closed' }))).toMatchObject({
    startMinute: null,
    endMinute: null,
    opensOnHoliday: false,
  });
});

test('what is missing is named by its field', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ fromOn: null, reason: '' })).toEqual(['fromOn missing', 'reason missing']);
  expect(problems({ kind: 'other-hours' })).toEqual(['startMinute hoursMissing', 'endMinute hoursMissing']);
  expect(problems({ toOn: localDate('2026-12-02') })).toEqual(['toOn rangeReversed']);
});

test('hours on a public holiday ask whether the line answers', () => {
  const eve = { ...hours, fromOn: localDate('2026-12-24'), toOn: localDate('2026-12-24') };
  expect(closedDaysOf(draft(eve), [])).toMatchObject([{ on: '2026-12-24' }]);
  expect(problems(eve)).toEqual(['opensOnHoliday missing']);
  expect(problems({ ...eve, opensOnHoliday: true })).toEqual([]);
});
