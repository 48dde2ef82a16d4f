import type { Call, CallEnding, CallFields } from '#contract/calls.ts';
import type { Instant } from '#domain/time/instant.ts';

/** Everything that is typed of one call: what a draft stores. */
export interface CallContent {
  readonly startedAt: Instant;
  readonly fields: CallFields;
  readonly ending: CallEnding;
}

const emptyFields: CallFields = {
  worry: '',
  callerKind: null,
  municipalityCode: null,
  ageBand: null,
  serviceTask: null,
  topics: [],
  otherConcern: '',
  urgency: null,
  existingClient: null,
  advice: '',
  directedTo: '',
  clientLabel: '',
  phone: '',
  bigCase: false,
  wrapUpMinutes: null,
  numberSource: null,
  earlierCallId: null,
  answeredById: null,
  lateEntry: false,
  timeUnsure: false,
};

const emptyEnding: CallEnding = {
  endedAt: null,
  outcome: null,
  handover: { toStaffId: null, reason: '', summary: '', contactWay: '', promisedToClient: '' },
  promise: { dueOn: null, dueMinute: null, note: '' },
  parkedAt: null,
  startOpen: false,
};

/** A call of which only the beginning is known. */
export function newContent(startedAt: Instant): CallContent {
  return { startedAt, fields: emptyFields, ending: emptyEnding };
}

/** What has been typed of a stored call. */
export function contentOf(call: Call): CallContent {
  const fields = Object.fromEntries(
    Object.keys(emptyFields).map((name) => [name, call[name as keyof CallFields]]),
  ) as unknown as CallFields;
  return { startedAt: call.startedAt, fields, ending: call.ending ?? emptyEnding };
}

/** A recorded call as it is corrected. */
export function recordedContent(call: Call): CallContent {
  const { outcome, endedAt } = call;
  return { ...contentOf(call), ending: { ...emptyEnding, outcome, endedAt } };
}

/** True while nothing has been typed or chosen: such a call can be thrown away or begun anew without a loss. */
export function isUntouched({ fields, ending }: CallContent): boolean {
  return JSON.stringify([fields, ending]) === JSON.stringify([emptyFields, emptyEnding]);
}
