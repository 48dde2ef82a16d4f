import { describe, expect, test } from 'vitest';
import {
  ageBandNames,
  callerKindNames,
  municipalityNames,
  serviceTaskNames,
  supportNeedNames,
  urgencyNames,
} from '#i18n/classifications.ts';
import { languages, type Language } from '#i18n/language.ts';
import { kelaTopicNames } from '#i18n/topics.ts';

const lists: Record<string, Record<string, Record<Language, string>>> = {
  kelaTopicNames,
  serviceTaskNames,
  ageBandNames,
  callerKindNames,
  urgencyNames,
  municipalityNames,
  supportNeedNames,
};

describe.each(Object.entries(lists))('%s', (_, names) => {
  test.each(languages)('every code has a name of its own in %s', (language) => {
    const all = Object.values(names).map((name) => name[language]);
    expect(all.filter((name) => name.trim() === '' || name !== name.trim())).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('in Finland Kela is FPA in Swedish', () => {
  const named = Object.values(kelaTopicNames).filter(({ fi }) => /Kela/.test(fi));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ sv }) => /Kela/.test(sv) || !/FPA/.test(sv))).toEqual([]);
});
