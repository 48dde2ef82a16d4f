import type { Instant } from '#domain/time/instant.ts';
import type { CallFields } from './draft.ts';
import type { CallOutcome } from './outcome.ts';

/** What can be corrected of a recorded call. */
export interface CorrectableCall {
  readonly fields: CallFields;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly outcome: CallOutcome | null;
}

/** The value of a coded field before a correction. */
export type ValueBefore = string | number | boolean | string[] | null;

export type ChangedField = keyof CallFields | 'startedAt' | 'endedAt' | 'outcome';

/** One field that a correction changed; `before` only of codes and times, never of free text. */
export interface CallChange {
  readonly field: ChangedField;
  readonly before?: ValueBefore;
}

/** Fields whose words are not kept a second time: only that they were changed. */
const texts: readonly (keyof CallFields)[] = [
  'worry',
  'otherConcern',
  'advice',
  'directedTo',
  'clientLabel',
  'phone',
];

/** What differs between a call and its correction, in the order of the form; empty when nothing does. */
export function callChanges(before: CorrectableCall, after: CorrectableCall): CallChange[] {
  const names = Object.keys(before.fields) as (keyof CallFields)[];
  const old: [ChangedField, ValueBefore, unknown][] = [
    ['startedAt', before.startedAt, after.startedAt],
    ['endedAt', before.endedAt, after.endedAt],
    ['outcome', before.outcome, after.outcome],
    ...names.map((name): [ChangedField, ValueBefore, unknown] => [
      name,
      valueOf(before.fields[name]),
      after.fields[name],
    ]),
  ];
  return old
    .filter(([, one, other]) => JSON.stringify(one) !== JSON.stringify(other))
    .map(([field, value]) =>
      (texts as readonly string[]).includes(field) ? { field } : { field, before: value },
    );
}

function valueOf(value: CallFields[keyof CallFields]): ValueBefore {
  return typeof value === 'object' && value !== null ? [...value] : value;
}

/** A person's correction may not take back what others have been told: a handover that went out, a call that was promised. */
export function outcomeKept(
  call: { readonly handoverId: string | null; readonly promiseId: string | null },
  outcome: CallOutcome,
): 'handoverIsSent' | 'promiseIsMade' | undefined {
  if (call.handoverId !== null && outcome !== 'handedOver') return 'handoverIsSent';
  return call.promiseId !== null && outcome !== 'callBackPromised' ? 'promiseIsMade' : undefined;
}

/** True for what is asked for a handover or a promise, and has been given once it was made: it is not asked again. */
export function isMade(
  call: { readonly handoverId: string | null; readonly promiseId: string | null },
  field: string,
): boolean {
  if (call.handoverId !== null && field.startsWith('handover')) return true;
  return call.promiseId !== null && (field.startsWith('promise') || field === 'phone');
}
