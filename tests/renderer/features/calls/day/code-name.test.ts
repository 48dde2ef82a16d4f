import { describe, expect, test } from 'vitest';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { languages } from '#i18n/language.ts';
import { codeName } from '#renderer/features/calls/day/code-name.ts';

describe('a value of the history in words', () => {
  test.each([
    ['outcome', 'resolved', 'Hoidettu puhelussa', 'Skött under samtalet', 'Resolved in the call'],
    ['callerKind', 'client', 'Asiakas itse', 'Klienten själv', 'The client'],
    ['municipalityCode', '010', 'Alavus', 'Alavo', 'Alavus'],
    ['ageBand', '30-64', '30–64 v', '30–64 år', '30–64 years'],
    ['urgency', 'seven-days', '7 arkipäivän kuluessa', 'Inom 7 vardagar', 'Within 7 working days'],
    ['existingClient', 'yes', 'Kyllä', 'Ja', 'Yes'],
    ['bigCase', true, 'Kyllä', 'Ja', 'Yes'],
    ['wrapUpMinutes', 5, '5', '5', '5'],
  ] as const)('%s %j: %s, %s, %s', (field, value, ...words) => {
    expect(languages.map((language) => codeName(field, value, language))).toEqual(words);
  });

  test('what is of no classification stays as it is, also by the names that every object has', () => {
    for (const code of ['resolved-once', 'toString', 'constructor', '__proto__'])
      for (const field of ['outcome', 'noSuchField', 'toString', '__proto__'])
        expect(codeName(field, code, 'fi')).toBe(code);
  });

  test.each(languages)('%s: no two outcomes are told by the same words', (language) => {
    expect(new Set(callOutcomes.map((outcome) => codeName('outcome', outcome, language))).size).toBe(7);
  });
});
