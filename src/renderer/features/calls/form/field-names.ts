import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import type { Language } from '#i18n/language.ts';

/** The word that stands by each field, for the summary of what is wrong. */
const names = {
  worry: 'worry',
  callerKind: 'callerKind',
  municipalityCode: 'municipality',
  ageBand: 'ageBand',
  serviceTask: 'serviceTask',
  topics: 'topics',
  urgency: 'urgency',
  existingClient: 'existingClient',
  outcome: 'outcome',
  advice: 'advice',
  directedTo: 'directedTo',
  clientLabel: 'clientNickname',
  phone: 'phone',
  wrapUpMinutes: 'wrapUp',
  bigCase: 'bigCase',
  startedAt: 'startTime',
  endedAt: 'endTime',
  'handover.toStaffId': 'receiver',
  'handover.reason': 'reason',
  'handover.summary': 'summary',
  'handover.contactWay': 'contactWay',
  'handover.promisedToClient': 'promised',
  'promise.dueOn': 'dueOn',
  'promise.note': 'promiseNote',
} as const satisfies Record<string, keyof (typeof callWords)['fi']>;

const entryNames = {
  otherConcern: 'otherConcern',
  numberSource: 'numberSource',
  earlierCallId: 'earlierCall',
  answeredById: 'answeredBy',
  lateEntry: 'lateEntry',
  timeUnsure: 'timeUnsureMark',
} as const satisfies Record<string, keyof (typeof callDetailWords)['fi']>;

/** The word that stands by a field; undefined for one that has none. */
export function fieldName(field: string, language: Language): string | undefined {
  if (Object.hasOwn(names, field)) return callWords[language][names[field as keyof typeof names]];
  if (Object.hasOwn(entryNames, field))
    return callDetailWords[language][entryNames[field as keyof typeof entryNames]];
  return undefined;
}

/** A problem as a line of the summary: the field's word and what to do; only the latter for a field that has none. */
export function namedProblem(field: string, sentence: string, language: Language): string {
  const name = fieldName(field, language);
  return name === undefined ? sentence : `${name}: ${sentence}`;
}
