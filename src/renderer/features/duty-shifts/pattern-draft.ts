import { patternDetailsSchema, type PatternDetails } from '#contract/duty-shifts.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkPattern } from '#domain/duty-shifts/pattern.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Weekday } from '#domain/time/week.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** A pattern while it is written. */
export interface PatternDraft {
  officeId: string;
  weekday: Weekday | null;
  staffId: string | null;
  deputyId: string | null;
  everyWeeks: number | null;
  validFromOn: LocalDate | null;
  validToOn: LocalDate | null;
  /** The days on which the person has something else are left without anybody. */
  leavesOut: boolean;
}

/** The pattern as it is sent; undefined while something is missing. */
export const patternOf = (draft: PatternDraft): PatternDetails | undefined =>
  patternDetailsSchema.safeParse(draft).data;

/** What is wrong with the form, before the service is asked. */
export function checkPatternDraft(draft: PatternDraft): Problem[] {
  const pattern = patternOf(draft);
  return pattern ? checkPattern(pattern) : schemaProblems(patternDetailsSchema, draft);
}
