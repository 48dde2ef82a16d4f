import type { SeriesDetails } from '#contract/consultations.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkSeries } from '#domain/consultations/series.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';

/** A series as it stands in the form: what has not been chosen yet is null. */
export interface SeriesDraft {
  name: string;
  adviserId: string | null;
  participantIds: string[];
  weekday: Weekday | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  everyWeeks: number | null;
  validFromOn: LocalDate | null;
  validToOn: LocalDate | null;
}

/** The series as it is sent; undefined while something is not chosen. */
export function seriesOf(draft: SeriesDraft, officeId: string): SeriesDetails | undefined {
  const { weekday, startMinute, endMinute, everyWeeks, validFromOn, validToOn } = draft;
  if (weekday === null || startMinute === null || endMinute === null || everyWeeks === null) return undefined;
  if (validFromOn === null || validToOn === null) return undefined;
  return { ...draft, officeId, weekday, startMinute, endMinute, everyWeeks, validFromOn, validToOn };
}

/** What is wrong with the form, before the service is asked. */
export function checkSeriesDraft(draft: SeriesDraft): Problem[] {
  const needed = ['weekday', 'startMinute', 'endMinute', 'everyWeeks', 'validFromOn', 'validToOn'] as const;
  const problems: Problem[] = needed.flatMap((field) =>
    draft[field] === null ? [{ field, code: 'missing' }] : [],
  );
  if (draft.name.trim() === '') problems.push({ field: 'name', code: 'missing' });
  if (draft.participantIds.length === 0) problems.push({ field: 'participantIds', code: 'missing' });
  const series = seriesOf(draft, '');
  return series ? [...problems, ...checkSeries(series)] : problems;
}
