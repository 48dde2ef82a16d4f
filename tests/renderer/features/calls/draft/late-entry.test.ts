import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { isUntouched, recordedContent } from '#renderer/features/calls/draft/call-content.ts';
import { lateEntry, nextLate } from '#renderer/features/calls/draft/late-entry.ts';
import { callProblems } from '#renderer/features/calls/form/call-problems.ts';
import { moment } from '#tests/support/line.ts';
import { BEGAN, storedCall } from './stored-call.ts';

const YESTERDAY = localDate('2026-10-20');

test('L6 a late entry knows its day, and its time only when it has been written', () => {
  const note = lateEntry(YESTERDAY, at(9));
  expect(note).toMatchObject({
    startedAt: moment('2026-10-20', at(9)),
    fields: { lateEntry: true, answeredById: null, timeUnsure: false },
    ending: { startOpen: true, endedAt: null },
  });
  // It is not the empty call that the key for a new one comes back to.
  expect(isUntouched(note)).toBe(false);
});

test('L6 the next note is of the same day and answerer, and as unsure, but its time is open again', () => {
  const call = {
    ...storedCall(),
    startedAt: moment('2026-10-20', at(10, 12)),
    answeredById: 'olli',
    timeUnsure: true,
    worry: 'Ei seuraa mukana',
  };
  expect(nextLate(call)).toMatchObject({
    startedAt: moment('2026-10-20', at(10, 12)),
    fields: { lateEntry: true, answeredById: 'olli', timeUnsure: true, worry: '' },
    ending: { startOpen: true, outcome: null },
  });
});

test('L6 without its times a late entry is not saved, unless they are marked as unsure', () => {
  const note = lateEntry(YESTERDAY, at(9));
  const fieldsOf = (timeUnsure: boolean) => {
    const content = {
      ...note,
      fields: { ...note.fields, timeUnsure, advice: 'Neuvottu.' },
      ending: { ...note.ending, outcome: 'resolved' as const },
    };
    const how = { mode: 'none' as const, now: BEGAN, endedAt: null };
    return callProblems(content, { startedAt: note.startedAt }, how).map(({ field }) => field);
  };
  expect(fieldsOf(false)).toEqual(['startedAt', 'endedAt']);
  expect(fieldsOf(true)).toEqual([]);
});

test('a recorded call opens for correction with its outcome and its end', () => {
  const call = {
    ...storedCall(),
    ending: null,
    outcome: 'directed' as const,
    endedAt: moment('2026-10-21', at(9, 20)),
    directedTo: 'Kela',
  };
  expect(recordedContent(call)).toMatchObject({
    startedAt: BEGAN,
    fields: { directedTo: 'Kela' },
    ending: { outcome: 'directed', endedAt: moment('2026-10-21', at(9, 20)), parkedAt: null },
  });
});
