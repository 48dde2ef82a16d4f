import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { absenceDraft, checkAbsenceDraft, daysOf } from '#renderer/features/duty-shifts/absence-draft.ts';
import {
  checkPatternDraft,
  patternOf,
  type PatternDraft,
} from '#renderer/features/duty-shifts/pattern-draft.ts';
import { sayAgreed, sayDuty } from '#renderer/features/duty-shifts/say-meanwhile.ts';
import { at } from '#domain/time/minute-of-day.ts';

const today = localDate('2026-12-01');
const say = (problems: readonly { field: string; code: string }[]) =>
  problems.map(({ field, code }) => `${field} ${code}`);

test('a new absence is today’s, and needs a person and a kind', () => {
  const draft = absenceDraft(undefined, today, null);
  expect(draft).toMatchObject({ fromOn: today, toOn: today });
  expect(say(checkAbsenceDraft(draft))).toEqual(['staffId missing', 'kind missing']);
  const whole = { ...draft, staffId: 'outi', kind: 'leave' as const };
  expect(checkAbsenceDraft(whole)).toEqual([]);
  expect(say(checkAbsenceDraft({ ...whole, deputyId: 'outi' }))).toEqual(['deputyId samePerson']);
});

test('what it leaves is asked only for whole days of somebody', () => {
  const draft = absenceDraft(undefined, today, 'outi');
  expect(daysOf(draft)).toEqual({ staffId: 'outi', fromOn: today, toOn: today });
  expect(daysOf({ ...draft, staffId: null })).toBeUndefined();
  expect(daysOf({ ...draft, toOn: localDate('2026-11-30') })).toBeUndefined();
});

test('a pattern is sent when nothing is missing', () => {
  const draft: PatternDraft = {
    officeId: 'alavus',
    weekday: null,
    staffId: null,
    deputyId: null,
    everyWeeks: 1,
    validFromOn: today,
    validToOn: localDate('2027-05-31'),
    leavesOut: false,
  };
  expect(say(checkPatternDraft(draft))).toEqual(['weekday missing', 'staffId missing']);
  const whole: PatternDraft = { ...draft, weekday: 2, staffId: 'outi' };
  expect(checkPatternDraft(whole)).toEqual([]);
  expect(patternOf(whole)).not.toHaveProperty('leavesOut');
});

test('what an absence leaves is said by day, time and kind, never by client', () => {
  const duty = { officeId: 'alavus', on: today, deputyName: null };
  expect(sayDuty({ ...duty, place: 'person' }, 'fi')).toBe('ti 1.12.2026: päivystys ilman tekijää');
  expect(sayDuty({ ...duty, place: 'deputy' }, 'sv')).toContain('ersättare saknas');
  const meeting = { id: 'm', staffId: 'outi', staffName: 'Outi', byName: null, at: null, on: today };
  const time = { startMinute: at(12), endMinute: at(13) };
  expect(sayAgreed({ ...meeting, ...time, takenBy: 'meeting' }, 'fi')).toBe(
    'ti 1.12.2026 12.00–13.00: yhteistapaaminen',
  );
});
