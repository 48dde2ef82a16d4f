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

/** A problem as a line of the summary: the field's word and what to do; only the latter for a field that has none. */
export function namedProblem(field: string, sentence: string, language: Language): string {
  const key = Object.hasOwn(names, field) ? names[field as keyof typeof names] : undefined;
  return key === undefined ? sentence : `${callWords[language][key]}: ${sentence}`;
}
