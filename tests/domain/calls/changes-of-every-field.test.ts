import { assert, property, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callChanges, isMade, type CorrectableCall } from '#domain/calls/call-changes.ts';
import type { CallFields } from '#domain/calls/draft.ts';
import { instant } from '#domain/time/instant.ts';
import { emptyCallFields } from '#tests/support/call-fields.ts';

/** Every field with a value that it did not have before. */
const full: CallFields = {
  worry: 'Vuokra',
  callerKind: 'client',
  municipalityCode: '010',
  ageBand: '30-64',
  serviceTask: 'working-age',
  topics: ['3'],
  otherConcern: 'Naapuri',
  urgency: 'seven-days',
  existingClient: 'yes',
  advice: 'Neuvottu',
  directedTo: 'Kela',
  clientLabel: 'M.',
  phone: '000 123 4567',
  bigCase: true,
  wrapUpMinutes: 5,
  numberSource: 'web',
  earlierCallId: 'earlier',
  answeredById: 'olli',
  lateEntry: true,
  timeUnsure: true,
};
const names = Object.keys(full) as (keyof CallFields)[];
const words = ['worry', 'otherConcern', 'advice', 'directedTo', 'clientLabel', 'phone'];
const call = (fields: CallFields, change: Partial<CorrectableCall> = {}): CorrectableCall => ({
  fields,
  startedAt: instant(1_000),
  endedAt: instant(2_000),
  outcome: 'resolved',
  ...change,
});
const fieldsOf = (before: CorrectableCall, after: CorrectableCall) =>
  callChanges(before, after).map(({ field }) => field);

describe('a correction', () => {
  test.each(names)('of %s alone is one change of it, both ways', (name) => {
    const other = { ...emptyCallFields, [name]: full[name] };
    const forth = callChanges(call(emptyCallFields), call(other));
    const back = callChanges(call(other), call(emptyCallFields));
    const isText = words.includes(name);
    expect(forth).toEqual([isText ? { field: name } : { field: name, before: emptyCallFields[name] }]);
    expect(back).toEqual([isText ? { field: name } : { field: name, before: full[name] }]);
  });

  test('of any fields together tells exactly those, and no word of any text', () => {
    const holds = property(subarray(names), (changed) => {
      const after = { ...full, ...Object.fromEntries(changed.map((name) => [name, emptyCallFields[name]])) };
      const changes = callChanges(call(full), call(after));
      expect(changes.map(({ field }) => field).toSorted()).toEqual(changed.toSorted());
      const kept = JSON.stringify(changes);
      for (const text of ['Vuokra', 'Naapuri', 'Neuvottu', 'Kela', 'M.', '000 123'])
        expect(kept).not.toContain(text);
    });
    expect(() => assert(holds)).not.toThrow();
  });

  test('of the times and the outcome comes before that of the fields', () => {
    const after = call(
      { ...full, worry: 'Sähkö' },
      { startedAt: instant(1_001), endedAt: null, outcome: 'nonCase' },
    );
    expect(fieldsOf(call(full), after)).toEqual(['startedAt', 'endedAt', 'outcome', 'worry']);
  });

  test('that gives an end to a call without one keeps that there was none', () => {
    expect(callChanges(call(full, { endedAt: null }), call(full))).toEqual([
      { field: 'endedAt', before: null },
    ]);
  });

  test.each([
    [['3'], ['3', '10'], true],
    [['3', '10'], ['3'], true],
    [['3'], ['4'], true],
    [['3', '10'], ['3', '10'], false],
  ] as const)('of the topics %j to %j', (topics, others, isChange) => {
    const changes = callChanges(call({ ...full, topics }), call({ ...full, topics: others }));
    expect(changes).toEqual(isChange ? [{ field: 'topics', before: topics }] : []);
  });

  test.each([
    ['wrapUpMinutes', 0, null],
    ['worry', 'vuokra', 'Vuokra'],
    ['advice', 'Neuvottu', 'Neuvottu '],
  ] as const)('of %s from %j to %j is a change, small as it is', (name, one, other) => {
    expect(fieldsOf(call({ ...full, [name]: one }), call({ ...full, [name]: other }))).toEqual([name]);
  });
});

describe('what is asked again in a correction', () => {
  test('is everything where nothing was made', () => {
    const free = { handoverId: null, promiseId: null };
    for (const field of ['handover.toStaffId', 'promise.dueOn', 'phone', 'advice', 'handover', 'promise'])
      expect(isMade(free, field)).toBe(false);
  });

  test('is neither part where both were made, but still what was advised and by whom it is known', () => {
    const both = { handoverId: 'h', promiseId: 'p' };
    const asked = ['handover.summary', 'promise.note', 'phone', 'clientLabel', 'advice', 'directedTo'];
    expect(asked.filter((field) => !isMade(both, field))).toEqual(['clientLabel', 'advice', 'directedTo']);
  });
});
