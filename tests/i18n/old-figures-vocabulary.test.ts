import { describe, expect, test } from 'vitest';
import { ageBands } from '#domain/classifications/age-band.ts';
import { callerKinds } from '#domain/classifications/caller-kind.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { layouts, targetsOf } from '#domain/old-figures/mapping.ts';
import { plainWord } from '#domain/old-figures/vocabulary.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import {
  ageBandNames,
  callerKindNames,
  municipalityNames,
  serviceTaskNames,
  supportNeedNames,
} from '#i18n/classifications.ts';
import { languages } from '#i18n/language.ts';
import { targetNames } from '#i18n/old-figures-targets.ts';
import { oldFigureVocabulary as vocabulary } from '#i18n/old-figures-vocabulary.ts';

const { words } = vocabulary;

describe.each(languages)('in %s', (language) => {
  test.each(layouts)('a heading of a %s table that bears a target’s name is that target', (layout) => {
    for (const target of targetsOf[layout])
      expect(vocabulary.headings[layout].get(plainWord(targetNames[target][language]))).toBe(target);
  });

  test('a word that is the name of a code is that code', () => {
    const all: [ReadonlyMap<string, string>, readonly string[], Record<string, Record<string, string>>][] = [
      [words.outcome, callOutcomes, callOutcomeNames],
      [words.serviceTask, serviceTasks, serviceTaskNames],
      [words.topic, supportNeedCodes, supportNeedNames],
      [words.municipality, municipalityCodes, municipalityNames],
      [words.callerKind, callerKinds, callerKindNames],
      [words.ageBand, ageBands, ageBandNames],
    ];
    for (const [map, codes, names] of all)
      for (const code of codes) {
        expect(map.get(plainWord(names[code]?.[language] ?? ''))).toBe(code);
        expect(map.get(plainWord(code))).toBe(code);
      }
  });
});

test('weekdays and months are known short and long, and a total in any language', () => {
  expect(['ma', 'må', 'Mon', 'maanantai'].map((word) => vocabulary.weekdays.get(plainWord(word)))).toEqual([
    1, 1, 1, 1,
  ]);
  expect(['to', 'tors', 'torsdag', 'Thu'].map((word) => vocabulary.weekdays.get(plainWord(word)))).toEqual([
    4,
    undefined,
    4,
    4,
  ]);
  expect(
    ['elo', 'elokuu', 'elokuun', 'augusti', 'August'].map((word) => vocabulary.months.get(plainWord(word))),
  ).toEqual([8, 8, 8, 8, 8]);
  expect(['Yhteensä:', 'Yht.', 'Totalt', 'Sum'].every((word) => vocabulary.totals.has(plainWord(word)))).toBe(
    true,
  );
});

test('a municipality keeps its code when a spreadsheet has taken its zero off', () => {
  expect(words.municipality.get('10')).toBe('010');
});
