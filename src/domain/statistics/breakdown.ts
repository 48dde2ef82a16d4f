import type { Month } from '#domain/time/month.ts';
import type { Figure } from './figure-list.ts';

/** The figures of one part of a report: a month of its period, or one of its offices. */
export interface BreakdownPart {
  readonly figures: readonly Figure[];
}

export interface MonthPart extends BreakdownPart {
  readonly month: Month;
  /** The period begins or ends within the month. */
  readonly isPartial: boolean;
}

export interface OfficePart extends BreakdownPart {
  readonly officeId: string;
  readonly name: string;
}
