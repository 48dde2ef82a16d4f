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

const answers = Object.fromEntries(
  (['yes', 'no', 'unknown'] as const).map((answer) => [
    answer,
    { fi: callWords.fi[answer], sv: callWords.sv[answer], en: callWords.en[answer] },
  ]),
);

const names: Readonly<Record<string, Readonly<Record<string, Record<Language, string>>>>> = {
  outcome: callOutcomeNames,
  callerKind: callerKindNames,
  municipalityCode: municipalityNames,
  ageBand: ageBandNames,
  serviceTask: serviceTaskNames,
  urgency: urgencyNames,
  existingClient: answers,
  numberSource: numberSourceNames,
};

/** The value of a coded field of a call in words; a number as it is, and yes or no. */
export function codeName(field: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return callWords[language][value ? 'yes' : 'no'];
  const known = Object.hasOwn(names, field) ? names[field] : undefined;
  const code = String(value);
  return known && Object.hasOwn(known, code) ? (known[code]?.[language] ?? code) : code;
}
