import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import type { CallDraft, CallField } from './draft.ts';
import { requiredFields } from './required-fields.ts';

export type CallProblemCode =
  'missing' | 'endBeforeStart' | 'wrapUpNotAllowed' | 'callBackBeforeCall' | 'personalIdentityCode';

export interface CallProblem {
  readonly field: CallField;
  readonly code: CallProblemCode;
}

/** Fields of free text; none may hold a personal identity code. */
export const textFields = [
  'worry',
  'advice',
  'receiver',
  'handoverReason',
  'handoverSummary',
  'contact',
  'phone',
] as const satisfies readonly CallField[];

/** What keeps the call from being finished, in the order of the form; empty when it can be saved. */
export function checkCall(draft: CallDraft): CallProblem[] {
  const problems: CallProblem[] = [];
  const add = (bad: boolean, field: CallField, code: CallProblemCode) => {
    if (bad) problems.push({ field, code });
  };
  add(draft.endMinute !== null && draft.endMinute < draft.startMinute, 'endMinute', 'endBeforeStart');
  add(!isWrapUp(draft.wrapUpMinutes), 'wrapUpMinutes', 'wrapUpNotAllowed');
  for (const field of textFields)
    add(containsPersonalIdentityCode(draft[field]), field, 'personalIdentityCode');
  if (draft.outcome === null) return [...problems, { field: 'outcome', code: 'missing' }];
  for (const requirement of requiredFields(draft.outcome)) {
    const choices = typeof requirement === 'string' ? [requirement] : requirement;
    const [first] = choices;
    if (first && choices.every((field) => isEmpty(draft[field]))) add(true, first, 'missing');
  }
  if (draft.outcome === 'callBackPromised') add(isBeforeCall(draft), 'callBackOn', 'callBackBeforeCall');
  return problems;
}

function isEmpty(value: CallDraft[CallField]): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** At most a whole day of minutes. */
function isWrapUp(minutes: number | null): boolean {
  return minutes === null || (Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440);
}

function isBeforeCall({ startedOn, startMinute, callBackOn, callBackMinute }: CallDraft): boolean {
  if (callBackOn === null || callBackOn > startedOn) return false;
  return callBackOn < startedOn || (callBackMinute !== null && callBackMinute < startMinute);
}
