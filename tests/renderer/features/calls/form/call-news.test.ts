import { expect, test } from 'vitest';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import { languages } from '#i18n/language.ts';
import { codeName } from '#renderer/features/calls/day/code-name.ts';
import { outcomeNews } from '#renderer/features/calls/form/call-news.tsx';
import { writtenTime } from '#renderer/features/calls/form/written-time.ts';

test('the outcome is read out with what it asks for', () => {
  expect(outcomeNews('resolved', 'fi')).toBe(
    'Lopputulos: Hoidettu puhelussa. Pakolliset: annettu neuvonta ja mitä sovittiin.',
  );
  expect(outcomeNews('handedOver', 'fi')).toBe(
    'Lopputulos: Siirto omatyöntekijälle. Pakolliset: annettu neuvonta ja mitä sovittiin, kenelle, syy.',
  );
  expect(outcomeNews('nonCase', 'fi')).toBe('Lopputulos: Ei asiaa.');
  expect(outcomeNews(null, 'fi')).toBe('');
});

test.each(languages)('every outcome has its name in the news, in %s', (language) => {
  for (const outcome of callOutcomes)
    expect(outcomeNews(outcome, language)).toContain(callOutcomeNames[outcome][language]);
});

test.each([
  [0, '00:00'],
  [59, '00:59'],
  [252, '04:12'],
  [3600, '1:00:00'],
  [36_061, '10:01:01'],
])('%i seconds are written %s', (seconds, text) => {
  expect(writtenTime(seconds)).toBe(text);
});

test('what a correction changed is said in words, and a code nobody knows as it is', () => {
  expect(codeName('outcome', 'resolved', 'fi')).toBe('Hoidettu puhelussa');
  expect(codeName('municipalityCode', '010', 'sv')).toBe('Alavo');
  expect(codeName('numberSource', 'flyer', 'en')).toBe('Flyer');
  expect(codeName('existingClient', 'unknown', 'fi')).toBe('Ei tiedossa');
  expect([codeName('bigCase', true, 'fi'), codeName('bigCase', false, 'en')]).toEqual(['Kyllä', 'No']);
  expect(codeName('wrapUpMinutes', 95, 'fi')).toBe('95');
  for (const odd of ['gone', 'constructor', '__proto__']) {
    expect(codeName('outcome', odd, 'fi')).toBe(odd);
    expect(codeName(odd, 'x', 'fi')).toBe('x');
  }
});
