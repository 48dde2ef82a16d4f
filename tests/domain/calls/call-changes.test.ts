import { describe, expect, test } from 'vitest';
import { callChanges, isMade, outcomeKept, type CorrectableCall } from '#domain/calls/call-changes.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import type { Instant } from '#domain/time/instant.ts';
import { emptyCallFields } from '#tests/support/call-fields.ts';

const call = (change: Partial<CorrectableCall> = {}): CorrectableCall => ({
  fields: emptyCallFields,
  startedAt: 1_000 as Instant,
  endedAt: 2_000 as Instant,
  outcome: 'resolved',
  ...change,
});
const withFields = (change: Partial<typeof emptyCallFields>) =>
  call({ fields: { ...emptyCallFields, ...change } });

describe('what a correction changed', () => {
  test('is nothing when nothing differs', () => {
    expect(callChanges(call(), call())).toEqual([]);
  });

  test('keeps codes and times as they were', () => {
    const before = withFields({ topics: ['2', '3'], bigCase: true, wrapUpMinutes: 5, numberSource: 'web' });
    const after = call({ startedAt: 1_500 as Instant, endedAt: null, outcome: 'directed' });
    expect(callChanges(before, after)).toEqual([
      { field: 'startedAt', before: 1_000 },
      { field: 'endedAt', before: 2_000 },
      { field: 'outcome', before: 'resolved' },
      { field: 'topics', before: ['2', '3'] },
      { field: 'bigCase', before: true },
      { field: 'wrapUpMinutes', before: 5 },
      { field: 'numberSource', before: 'web' },
    ]);
  });

  test.each(['worry', 'otherConcern', 'advice', 'directedTo', 'clientLabel', 'phone'] as const)(
    'says of the text in %s only that it was changed',
    (field) => {
      const changes = callChanges(withFields({ [field]: 'Sanottua' }), call());
      expect(changes).toEqual([{ field }]);
      expect(JSON.stringify(changes)).not.toContain('Sanottua');
    },
  );
});

test('what others have been told keeps the outcome', () => {
  const sent = { handoverId: 'h', promiseId: null };
  const promised = { handoverId: null, promiseId: 'p' };
  const free = { handoverId: null, promiseId: null };
  for (const outcome of callOutcomes) {
    expect(outcomeKept(free, outcome)).toBeUndefined();
    expect(outcomeKept(sent, outcome)).toBe(outcome === 'handedOver' ? undefined : 'handoverIsSent');
    expect(outcomeKept(promised, outcome)).toBe(outcome === 'callBackPromised' ? undefined : 'promiseIsMade');
  }
});

test('what has been made is not asked again', () => {
  const sent = { handoverId: 'h', promiseId: null };
  const promised = { handoverId: null, promiseId: 'p' };
  expect(
    ['handover.toStaffId', 'handover.reason', 'advice', 'phone'].map((field) => isMade(sent, field)),
  ).toEqual([true, true, false, false]);
  expect(['promise.dueOn', 'phone', 'advice', 'outcome'].map((field) => isMade(promised, field))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
