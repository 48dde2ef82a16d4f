import type { LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteRange } from '#domain/time/minute-of-day.ts';

/**
 * Why somebody is away, as far as the office has to know. Illness is no kind of its own: it is data about health (GDPR
 * article 9), and the roster is planned the same way without it.
 */
export const absenceKinds = ['leave', 'training', 'other'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** Days on which a person does not work. */
export interface Absence {
  readonly id: string;
  readonly staffId: string;
  /** First and last day, both included. */
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  /** Who looks after the person's work meanwhile; null when nobody has been named. */
  readonly deputyId: string | null;
}

/** Longest absence in days; what lasts longer is entered again. */
export const LONGEST_ABSENCE = 366;

/** The part of a day that an absence takes, so that nothing else is agreed for the person on it. */
export const awayHours: MinuteRange = { startMinute: at(6), endMinute: at(20) };
