import { describe, expect, test } from 'vitest';
import { checkCall, identityCodeIn } from '#domain/calls/check-call.ts';
import type { CallDraft, CallFields, HandoverDraft, PromiseDraft } from '#domain/calls/draft.ts';
import { callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { time } from '#tests/support/kela-day-rows.ts';

const on = localDate('2026-11-18');
const nothing: CallFields = {
  worry: '',
  callerKind: null,
  municipalityCode: null,
  ageBand: null,
  serviceTask: null,
  topics: [],
  urgency: null,
  existingClient: null,
  advice: '',
  directedTo: '',
  clientLabel: '',
  phone: '',
  bigCase: false,
  wrapUpMinutes: null,
  otherConcern: '',
  numberSource: null,
  earlierCallId: null,
  answeredById: null,
  lateEntry: false,
  timeUnsure: false,
};
const handover: HandoverDraft = {
  toStaffId: 'virve',
  reason: 'asiakassuunnitelma kesken',
  summary: '',
  contactWay: '',
  promisedToClient: '',
};
const promise: PromiseDraft = { dueOn: on, dueMinute: time('13.00'), note: '' };
const draft = (
  outcome: CallOutcome | null,
  fields: Partial<CallFields> = {},
  parts: Partial<CallDraft> = {},
): CallDraft => ({
  fields: { ...nothing, ...fields },
  startedAt: instantOf(on, time('9.12')),
  endedAt: instantOf(on, time('9.24')),
  outcome,
  handover: null,
  promise: null,
  ...parts,
});
const codes = (call: CallDraft) => checkCall(call).map(({ field, code }) => `${field} ${code}`);

test('L7 a wrong number needs its outcome and nothing else', () => {
  expect(codes(draft('nonCase'))).toEqual([]);
});

describe('L8 general advice, solved, no name', () => {
  test('is complete with what was advised', () => {
    expect(codes(draft('resolved', { advice: 'kerrottu asumistuen hakemisesta' }))).toEqual([]);
  });

  test('what was advised is required, and spaces are nothing', () => {
    expect(codes(draft('resolved', { advice: '  ' }))).toEqual(['advice missing']);
  });
});

describe('L9 a caller with an own worker who needs more', () => {
  test('requires the receiver', () => {
    expect(codes(draft('handedOver', { advice: 'siirretty' }))).toEqual([
      'handover.toStaffId missing',
      'handover.reason missing',
    ]);
    const nobody = { ...handover, toStaffId: '' };
    expect(codes(draft('handedOver', { advice: 'siirretty' }, { handover: nobody }))).toEqual([
      'handover.toStaffId missing',
    ]);
  });

  test('is complete with the receiver and a reason, or a summary instead of it', () => {
    expect(codes(draft('handedOver', { advice: 'siirretty' }, { handover }))).toEqual([]);
    const summed = { ...handover, reason: '', summary: 'vuokravelka, häätöuhka' };
    expect(codes(draft('handedOver', { advice: 'siirretty' }, { handover: summed }))).toEqual([]);
  });
});

describe('other outcomes', () => {
  test('every outcome but a non-case requires what was advised', () => {
    const asking = callOutcomes.filter((outcome) => codes(draft(outcome)).includes('advice missing'));
    expect(asking).toEqual(callOutcomes.filter((outcome) => outcome !== 'nonCase'));
  });

  test('directed names the receiver, for nobody is sent away', () => {
    expect(codes(draft('directed', { advice: 'velkaneuvonta' }))).toEqual(['directedTo missing']);
    expect(
      codes(draft('directed', { advice: 'velkaneuvonta', directedTo: 'talous- ja velkaneuvonta' })),
    ).toEqual([]);
  });

  test('L11 a promised call back needs a number or a name, and by when', () => {
    expect(codes(draft('callBackPromised', { advice: 'selvitän' }))).toEqual([
      'phone missing',
      'promise.dueOn missing',
    ]);
    const named = { advice: 'selvitän', clientLabel: 'A.K.' };
    expect(codes(draft('callBackPromised', named, { promise }))).toEqual([]);
    const early = { ...promise, dueMinute: time('9.00') };
    expect(codes(draft('callBackPromised', named, { promise: early }))).toEqual([
      'promise.dueOn dueBeforeCall',
    ]);
  });

  test('a handover or promise that belongs to another outcome is not dropped in silence', () => {
    const advice = { advice: 'neuvottu' };
    expect(codes(draft('resolved', advice, { handover, promise }))).toEqual([
      'handover notWithThisOutcome',
      'promise notWithThisOutcome',
    ]);
  });

  test('without an outcome the outcome is what is missing', () => {
    expect(codes(draft(null))).toEqual(['outcome missing']);
  });
});

describe('times', () => {
  test('a call that ends before it began', () => {
    const call = draft('nonCase');
    expect(codes({ ...call, endedAt: (call.startedAt - 1) as Instant })).toEqual(['endedAt endBeforeStart']);
    expect(codes({ ...call, endedAt: call.startedAt })).toEqual([]);
    expect(codes({ ...call, endedAt: null })).toEqual([]);
  });

  test('L12 wrap-up is whole minutes, up to ten hours', () => {
    const after = (wrapUpMinutes: number) => codes(draft('nonCase', { wrapUpMinutes }));
    expect([0, 95, 600].flatMap(after)).toEqual([]);
    for (const minutes of [-1, 2.5, 601]) expect(after(minutes)).toEqual(['wrapUpMinutes wrapUpNotAllowed']);
  });
});

test('a personal identity code is found in any free text and named by its field', () => {
  const code = 'hetu 131052-308T';
  expect(identityCodeIn(draft('resolved', { worry: 'asumistuki', advice: code }))).toBe('advice');
  expect(identityCodeIn(draft('handedOver', {}, { handover: { ...handover, contactWay: code } }))).toBe(
    'handover.contactWay',
  );
  expect(identityCodeIn(draft('callBackPromised', {}, { promise: { ...promise, note: code } }))).toBe(
    'promise.note',
  );
  expect(identityCodeIn(draft('resolved', { advice: 'soita 000 000 0000' }))).toBeUndefined();
});
