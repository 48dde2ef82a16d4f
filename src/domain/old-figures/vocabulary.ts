import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { Weekday } from '#domain/time/week.ts';
import { folded } from '#domain/directory/find-entries.ts';
import type { Layout, Target, WordTarget } from './mapping.ts';

/** The words by which old tables are read. Every key is in the form of {@link plainWord}. */
export interface OldFigureVocabulary {
  readonly headings: Record<Layout, ReadonlyMap<string, Target>>;
  readonly weekdays: ReadonlyMap<string, Weekday>;
  /** 1–12 */
  readonly months: ReadonlyMap<string, number>;
  /** First words of rows that add up other rows. */
  readonly totals: ReadonlySet<string>;
  /** Codes by what cells say of them; a missed call is no outcome, but stands in the same column. */
  readonly words: Record<WordTarget, ReadonlyMap<string, string>>;
}

/** What an outcome column may say besides an outcome. */
export const MISSED = 'missed';

/** Outcome of a code that the outcome words lead to; null is a missed call. */
export function outcomeOf(code: string): CallOutcome | null {
  return code === MISSED ? null : (code as CallOutcome);
}

/** A word as it is compared: small letters without dots, one space between words, no brackets, no marks at its ends. */
export function plainWord(text: string): string {
  return folded(text)
    .replaceAll('–', '-')
    .replace(/[()\s]+/g, ' ')
    .replace(/^[\s.,:;*]+|[\s.,:;*]+$/g, '');
}
