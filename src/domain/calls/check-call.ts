import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { CallDraft, CallEnding, CallFields } from './draft.ts';
import { requiredFields, type CallField } from './required-fields.ts';

export type CallProblemCode =
  'missing' | 'endBeforeStart' | 'wrapUpNotAllowed' | 'notWithThisOutcome' | 'dueBeforeCall';

export interface CallProblem {
  readonly field: CallField;
  readonly code: CallProblemCode;
}

/** What keeps the call from being finished, in the order of the form; empty when it can be saved. */
export function checkCall(draft: CallDraft): CallProblem[] {
  const { outcome, handover, promise, startedAt, endedAt } = draft;
  const problems: CallProblem[] = [];
  const add = (bad: boolean, field: CallField, code: CallProblemCode) => {
    if (bad) problems.push({ field, code });
  };
  add(endedAt !== null && endedAt < startedAt, 'endedAt', 'endBeforeStart');
  add(!isWrapUp(draft.fields.wrapUpMinutes), 'wrapUpMinutes', 'wrapUpNotAllowed');
  if (outcome === null) return [...problems, { field: 'outcome', code: 'missing' }];
  for (const requirement of requiredFields(outcome)) {
    const choices: readonly CallField[] = typeof requirement === 'string' ? [requirement] : requirement;
    const [first] = choices;
    if (first && choices.every((field) => isEmpty(valueOf(draft, field)))) add(true, first, 'missing');
  }
  add(handover !== null && outcome !== 'handedOver', 'handover', 'notWithThisOutcome');
  add(promise !== null && outcome !== 'callBackPromised', 'promise', 'notWithThisOutcome');
  if (outcome === 'callBackPromised' && promise)
    add(instantOf(promise.dueOn, promise.dueMinute) < startedAt, 'promise.dueOn', 'dueBeforeCall');
  return problems;
}

/** The parts of a call that hold text, finished or not. */
export interface CallTexts {
  readonly fields: CallFields;
  readonly handover: CallDraft['handover'] | CallEnding['handover'];
  readonly promise: CallDraft['promise'] | CallEnding['promise'];
}

/** The first place of free text that holds a personal identity code; such a call is never saved, not even as a draft. */
export function identityCodeIn(draft: CallTexts): CallField | undefined {
  return textFields.find((field) => {
    const value = valueOf(draft, field);
    return typeof value === 'string' && containsPersonalIdentityCode(value);
  });
}

const textFields: readonly CallField[] = [
  'worry',
  'otherConcern',
  'advice',
  'directedTo',
  'clientLabel',
  'phone',
  'handover.reason',
  'handover.summary',
  'handover.contactWay',
  'handover.promisedToClient',
  'promise.note',
];

function valueOf(draft: CallTexts, field: CallField): unknown {
  const [part, name = ''] = field.split('.');
  const holder = part === 'handover' || part === 'promise' ? draft[part] : draft.fields;
  return (holder as Record<string, unknown> | null)?.[name || field];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** At most ten hours of whole minutes. */
function isWrapUp(minutes: number | null): boolean {
  return minutes === null || (Number.isInteger(minutes) && minutes >= 0 && minutes <= 600);
}
