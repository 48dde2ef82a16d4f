import { passedKinds, type PassedKind } from '#domain/old-figures/table.ts';
import type { Language } from './language.ts';
import { passedWords } from './old-figures-refusals.ts';
import { oldFiguresWords } from './old-figures.ts';
import { sayIn } from './say.ts';

/** Which rows were passed over, kind by kind, as a sentence; empty when none was. */
export function sayPassed(passed: Readonly<Record<PassedKind, number>>, language: Language): string {
  const say = sayIn(oldFiguresWords, language);
  const rows = passedKinds
    .filter((kind) => passed[kind] > 0)
    .map((kind) => say('passedOne', { what: passedWords[kind][language], count: passed[kind] }));
  return rows.length === 0 ? '' : say('passed', { rows: rows.join(', ') });
}
