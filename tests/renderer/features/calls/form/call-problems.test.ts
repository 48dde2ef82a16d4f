import { expect, test } from 'vitest';
import { callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Instant } from '#domain/time/instant.ts';
import { newContent, type CallContent } from '#renderer/features/calls/draft/call-content.ts';
import { withText } from '#renderer/features/calls/draft/text-fields.ts';
import { callProblems, finishedCall, textProblems } from '#renderer/features/calls/form/call-problems.ts';
import { namedProblem } from '#renderer/features/calls/form/field-names.ts';
import { BEGAN } from '#tests/renderer/features/calls/draft/stored-call.ts';

const now = (BEGAN + 600_000) as Instant;
const with_ = (outcome: CallOutcome | null, content: CallContent = newContent(BEGAN)): CallContent => ({
  ...content,
  ending: { ...content.ending, outcome },
});
const fieldsOf = (content: CallContent) =>
  callProblems(
    content,
    { startedAt: BEGAN },
    { mode: 'none', now, endedAt: content.ending.endedAt ?? now },
  ).map(({ field }) => field);

test.each([
  [null, ['outcome']],
  ['resolved', ['advice']],
  ['directed', ['advice', 'directedTo']],
  ['handedOver', ['advice', 'handover.toStaffId', 'handover.reason']],
  ['assessmentStarted', ['advice']],
  ['callBackPromised', ['advice', 'phone', 'promise.dueOn']],
  ['kelaBooked', ['advice']],
  ['nonCase', []],
] as const)('L7 L8 L9 an empty call with outcome %s lacks %j', (outcome, missing) => {
  expect(fieldsOf(with_(outcome))).toEqual(missing);
});

test('L8 a call with what was advised and nothing of its caller can be saved', () => {
  expect(fieldsOf(with_('resolved', withText(newContent(BEGAN), 'advice', 'Neuvottu.')))).toEqual([]);
});

test('what a person called is checked by the office’s mode', () => {
  const name = 'Maija Meikäläinen-Esimerkkiläinen';
  const content = with_('callBackPromised', withText(newContent(BEGAN), 'clientLabel', name));
  expect(fieldsOf(content)).toContain('clientLabel');
  const known = callProblems(content, { startedAt: BEGAN }, { mode: 'contact', now, endedAt: now });
  expect(known.map(({ field }) => field)).not.toContain('clientLabel');
});

test('an end before the beginning and one in the future are told', () => {
  const ended = (endedAt: number): CallContent => {
    const content = with_('nonCase');
    return { ...content, ending: { ...content.ending, endedAt: endedAt as Instant } };
  };
  expect(fieldsOf(ended(BEGAN - 60_000))).toEqual(['endedAt']);
  expect(fieldsOf(ended(now + 3_600_000))).toEqual(['endedAt']);
  expect(fieldsOf(ended(BEGAN))).toEqual([]);
});

test('what cannot be stored is marked before anything is saved', () => {
  const content = withText(
    withText(newContent(BEGAN), 'worry', '010170-999R'),
    'directedTo',
    'a'.repeat(201),
  );
  expect(textProblems(content)).toEqual([
    { field: 'worry', code: 'identityCode' },
    { field: 'directedTo', code: 'textTooLong' },
  ]);
});

test.each(callOutcomes)('of %s only what the form shows for it is sent', (outcome) => {
  const typed = (['directedTo', 'clientLabel', 'phone', 'handover.reason', 'promise.note'] as const).reduce(
    (content, field) => withText(content, field, 'x'),
    newContent(BEGAN),
  );
  const due = { dueOn: localDate('2026-10-21'), dueMinute: at(13), note: 'x' };
  const content = { ...typed, ending: { ...typed.ending, outcome, promise: due } };
  const call = finishedCall(content, outcome, { endedAt: now, mode: 'none' });
  const isClient = outcome === 'handedOver' || outcome === 'callBackPromised';
  expect(call.fields.directedTo).toBe(outcome === 'directed' ? 'x' : '');
  expect([call.fields.clientLabel, call.fields.phone]).toEqual(isClient ? ['x', 'x'] : ['', '']);
  expect(call.handover !== null).toBe(outcome === 'handedOver');
  expect(call.promise).toEqual(outcome === 'callBackPromised' ? due : null);
});

test('a promise without its time is not sent half', () => {
  const content = with_('callBackPromised');
  const day = { ...content.ending.promise, dueOn: localDate('2026-10-21') };
  const half = { ...content, ending: { ...content.ending, promise: day } };
  expect(finishedCall(half, 'callBackPromised', { endedAt: now, mode: 'none' }).promise).toBeNull();
  expect(fieldsOf(half)).toContain('promise.dueOn');
});

test('a line of the summary names its field', () => {
  expect(namedProblem('handover.toStaffId', 'Täytä tämä kohta.', 'fi')).toBe('Kenelle: Täytä tämä kohta.');
  expect(namedProblem('somethingNew', 'Tarkista.', 'fi')).toBe('Tarkista.');
});
