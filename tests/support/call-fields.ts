import type { CallFields } from '#contract/calls.ts';

/** A call nobody has written anything about yet. */
export const emptyCallFields: CallFields = {
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
