import type { CallField } from './draft.ts';
import type { CallOutcome } from './outcome.ts';

/** A field that must be filled, or a group of which one is enough. */
export type Requirement = CallField | readonly CallField[];

const required: Record<CallOutcome, readonly Requirement[]> = {
  resolved: ['advice'],
  directed: ['advice', 'receiver'],
  handedOver: ['advice', 'toStaffId', ['handoverReason', 'handoverSummary']],
  assessmentStarted: ['advice'],
  callBackPromised: ['advice', ['phone', 'contact'], 'callBackOn'],
  kelaBooked: ['advice'],
  nonCase: [],
};

/** What an outcome asks for beyond itself; nothing of a wrong number, a silent line or thanks. */
export function requiredFields(outcome: CallOutcome): readonly Requirement[] {
  return required[outcome];
}
