import { assert, constantFrom, property, record, string, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCall, identityCodeIn } from '#domain/calls/check-call.ts';
import type { CallDraft } from '#domain/calls/draft.ts';
import { callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';
import { requiredFields } from '#domain/calls/required-fields.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { emptyCallFields } from '#tests/support/call-fields.ts';

const on = localDate('2026-11-18');
const texts = [
  'advice',
  'directedTo',
  'phone',
  'clientLabel',
  'reason',
  'summary',
  'receiver',
  'due',
] as const;
type Filled = (typeof texts)[number];

/** A call of the outcome in which exactly these places are filled. */
function draft(outcome: CallOutcome, filled: readonly Filled[], word = 'x'): CallDraft {
  const put = (name: Filled) => (filled.includes(name) ? word : '');
  const fields = {
    ...emptyCallFields,
    advice: put('advice'),
    directedTo: put('directedTo'),
    phone: put('phone'),
    clientLabel: put('clientLabel'),
  };
  const handover = {
    toStaffId: put('receiver'),
    reason: put('reason'),
    summary: put('summary'),
    contactWay: '',
    promisedToClient: '',
  };
  return {
    fields,
    startedAt: instantOf(on, at(9, 12)),
    endedAt: instantOf(on, at(9, 24)),
    outcome,
    handover: outcome === 'handedOver' ? handover : null,
    promise:
      outcome === 'callBackPromised' && filled.includes('due')
        ? { dueOn: on, dueMinute: at(13), note: '' }
        : null,
  };
}
const missing = (call: CallDraft) => checkCall(call).map(({ field }) => field);

/** Written by hand from the product's table of outcomes, not from the code. */
const ask: Record<CallOutcome, readonly (readonly [field: string, enough: readonly Filled[]])[]> = {
  resolved: [['advice', ['advice']]],
  directed: [
    ['advice', ['advice']],
    ['directedTo', ['directedTo']],
  ],
  handedOver: [
    ['advice', ['advice']],
    ['handover.toStaffId', ['receiver']],
    ['handover.reason', ['reason', 'summary']],
  ],
  assessmentStarted: [['advice', ['advice']]],
  callBackPromised: [
    ['advice', ['advice']],
    ['phone', ['phone', 'clientLabel']],
    ['promise.dueOn', ['due']],
  ],
  kelaBooked: [['advice', ['advice']]],
  nonCase: [],
};

describe('whatever of a call is filled', () => {
  test.each(callOutcomes)(
    '%s names each place that is missing, once and in the order of the form',
    (outcome) => {
      const holds = property(subarray([...texts]), (filled) => {
        const expected = ask[outcome]
          .filter(([, enough]) => !enough.some((one) => filled.includes(one)))
          .map(([field]) => field);
        expect(missing(draft(outcome, filled))).toEqual(expected);
      });
      expect(() => assert(holds)).not.toThrow();
    },
  );

  test.each(callOutcomes)('%s takes spaces, tabs and line breaks for nothing at all', (outcome) => {
    const written = texts.filter((name) => name !== 'due');
    const blank = draft(outcome, written, ' \t\n ');
    expect(missing(blank)).toEqual(missing(draft(outcome, [])));
  });

  test.each([
    ['resolved', 1],
    ['directed', 2],
    ['handedOver', 3],
    ['assessmentStarted', 1],
    ['callBackPromised', 3],
    ['kelaBooked', 1],
    ['nonCase', 0],
  ] as const)('%s asks for %i things beyond itself', (outcome, count) => {
    expect(requiredFields(outcome)).toHaveLength(count);
  });
});

describe('a part of another outcome', () => {
  const handover = draft('handedOver', ['receiver', 'reason']).handover;
  const promise = draft('callBackPromised', ['due']).promise;

  test.each(callOutcomes)('is told of %s unless it belongs to it', (outcome) => {
    const full = draft(outcome, texts);
    const told = checkCall({ ...full, handover, promise }).map(({ field, code }) => `${field} ${code}`);
    expect(told).toEqual([
      ...(outcome === 'handedOver' ? [] : ['handover notWithThisOutcome']),
      ...(outcome === 'callBackPromised' ? [] : ['promise notWithThisOutcome']),
    ]);
  });

  test.each([
    ['2026-11-18', at(9, 11), ['promise.dueOn dueBeforeCall']],
    // The same minute as the call began: at once is a promise too.
    ['2026-11-18', at(9, 12), []],
    ['2026-11-17', at(23, 59), ['promise.dueOn dueBeforeCall']],
    ['2026-11-19', at(0), []],
  ] as const)('a call back due %s at %i of a call that began 18.11. 9.12: %j', (day, dueMinute, told) => {
    const call = draft('callBackPromised', texts);
    const due = { ...call, promise: { dueOn: localDate(day), dueMinute, note: '' } };
    expect(checkCall(due).map(({ field, code }) => `${field} ${code}`)).toEqual(told);
  });
});

describe('an identity code among other words', () => {
  /** Made up: individual numbers from 900 on are given to nobody. */
  const CODE = '010170-999R';
  const places = ['worry', 'otherConcern', 'advice', 'directedTo', 'clientLabel', 'phone'] as const;

  test('is found in whichever text it stands, and the first text in the order of the form is named', () => {
    const found = property(
      subarray([...places], { minLength: 1 }),
      record({
        before: constantFrom('', 'tunnus ', '(', 'a\n'),
        after: constantFrom('', '.', ') puhelimessa'),
      }),
      (hit, { before, after }) => {
        const filled = Object.fromEntries(hit.map((name) => [name, before + CODE + after]));
        const fields = { ...emptyCallFields, ...filled };
        expect(identityCodeIn({ fields, handover: null, promise: null })).toBe(hit[0]);
      },
    );
    expect(() => assert(found)).not.toThrow();
  });

  test('is not seen in texts without digits, whatever they hold', () => {
    const clean = property(string(), (text) => {
      const worry = text.replaceAll(/\d/g, '');
      const fields = { ...emptyCallFields, worry, advice: worry };
      expect(identityCodeIn({ fields, handover: null, promise: null })).toBeUndefined();
    });
    expect(() => assert(clean)).not.toThrow();
  });
});
