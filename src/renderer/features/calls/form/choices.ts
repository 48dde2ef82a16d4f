import { outcomeKeys, callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';
import { existingClientAnswers, type ExistingClient } from '#domain/calls/draft.ts';
import { ageBands, type AgeBand } from '#domain/classifications/age-band.ts';
import { callerKinds, type CallerKind } from '#domain/classifications/caller-kind.ts';
import { municipalityCodes, type MunicipalityCode } from '#domain/classifications/municipality.ts';
import { numberSources, type NumberSource } from '#domain/classifications/number-source.ts';
import { serviceTasks, type ServiceTask } from '#domain/classifications/service-task.ts';
import { urgencies, type Urgency } from '#domain/classifications/urgency.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import { callWords } from '#i18n/calls.ts';
import {
  ageBandNames,
  callerKindNames,
  municipalityNames,
  numberSourceNames,
  serviceTaskNames,
  urgencyNames,
} from '#i18n/classifications.ts';
import type { Language } from '#i18n/language.ts';
import type { Choice } from '#renderer/ui/choice-group.tsx';

// The key of each choice, from its Finnish name; x is "not known" everywhere. The same in every language: hands remember.
const callerKeys: Record<CallerKind, string> = {
  client: 'a',
  relative: 'o',
  'other-person': 'y',
  guardian: 'e',
  'social-care': 's',
  'health-care': 't',
  organisation: 'j',
  'other-authority': 'v',
  kela: 'k',
  unknown: 'x',
};
const municipalityKeys: Record<MunicipalityCode, string> = {
  '010': 'a',
  '300': 'k',
  '759': 's',
  '989': 'ä',
  other: 'm',
};
const ageKeys: Record<AgeBand, string> = {
  '0-17': '1',
  '18-24': '2',
  '25-29': '3',
  '30-64': '4',
  '65-74': '5',
  '75-84': '6',
  '85+': '7',
  unknown: 'x',
};
const taskKeys: Record<ServiceTask, string> = {
  'working-age': 't',
  families: 'l',
  'child-protection': 's',
  'family-law': 'p',
  'older-people': 'i',
  addiction: 'r',
  disability: 'v',
  unknown: 'x',
};
const urgencyKeys: Record<Urgency, string> = { immediate: 'h', 'seven-days': '7', 'not-urgent': 'e' };
const sourceKeys: Record<NumberSource, string> = {
  web: 'w',
  switchboard: 'v',
  partner: 'y',
  flyer: 'e',
  worker: 't',
  other: 'm',
};
const answerKeys: Record<ExistingClient, string> = { yes: 'k', no: 'e', unknown: 'x' };

type Named<Code extends string> = Record<Code, Record<Language, string>>;

const chips =
  <Code extends string>(codes: readonly Code[], names: Named<Code>, keys: Record<Code, string>) =>
  (language: Language): Choice<Code>[] =>
    codes.map((code) => ({ id: code, label: names[code][language], shortcut: keys[code] }));

export const callerChoices = chips<CallerKind>(callerKinds, callerKindNames, callerKeys);
export const municipalityChoices = chips<MunicipalityCode>(
  municipalityCodes,
  municipalityNames,
  municipalityKeys,
);
export const ageChoices = chips<AgeBand>(ageBands, ageBandNames, ageKeys);
export const taskChoices = chips<ServiceTask>(serviceTasks, serviceTaskNames, taskKeys);
export const urgencyChoices = chips<Urgency>(urgencies, urgencyNames, urgencyKeys);
export const numberSourceChoices = chips<NumberSource>(numberSources, numberSourceNames, sourceKeys);
export const outcomeChoices = chips<CallOutcome>(callOutcomes, callOutcomeNames, outcomeKeys);

/** Yes, no, not known. */
export function existingClientChoices(language: Language): Choice<ExistingClient>[] {
  return existingClientAnswers.map((code) => ({
    id: code,
    label: callWords[language][code],
    shortcut: answerKeys[code],
  }));
}
