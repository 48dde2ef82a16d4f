import type { CallDraft, CallFields } from './draft.ts';
import type { CallOutcome } from './outcome.ts';

/** A place of the form where something can be missing or wrong; parts of handover and promise by path. */
export type CallField =
  | keyof CallFields
  | Exclude<keyof CallDraft, 'fields'>
  | 'handover.toStaffId'
  | 'handover.reason'
  | 'handover.summary'
  | 'handover.contactWay'
  | 'handover.promisedToClient'
  | 'promise.dueOn'
  | 'promise.note';

/** A field that must be filled, or a group of which one is enough. */
export type Requirement = CallField | readonly CallField[];

const required: Record<CallOutcome, readonly Requirement[]> = {
  resolved: ['advice'],
  directed: ['advice', 'directedTo'],
  handedOver: ['advice', 'handover.toStaffId', ['handover.reason', 'handover.summary']],
  assessmentStarted: ['advice'],
  callBackPromised: ['advice', ['phone', 'clientLabel'], 'promise.dueOn'],
  kelaBooked: ['advice'],
  nonCase: [],
};

/** What an outcome asks for beyond itself; nothing of a wrong number, a silent line or thanks. */
export function requiredFields(outcome: CallOutcome): readonly Requirement[] {
  return required[outcome];
}
