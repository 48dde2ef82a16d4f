import type { DayStateKind } from '#domain/service-hours/day-state.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { DutyPlace } from './place.ts';

/** How far ahead the roster has to be whole, in days, today included. */
export const COVERAGE_DAYS = 14;

/** A day of the roster, as far as its two places matter. */
export interface CoveredDay {
  readonly on: LocalDate;
  readonly state: DayStateKind;
  readonly hours: { readonly endMinute: MinuteOfDay } | null;
  readonly shift: { readonly deputyId: string | null } | null;
}

/** What an open day lacks: its person, its deputy, or nothing (undefined). A closed day lacks nothing. */
export function missingPlace({ state, shift }: Pick<CoveredDay, 'state' | 'shift'>): DutyPlace | undefined {
  if (state === 'closed') return undefined;
  if (!shift) return 'person';
  return shift.deputyId === null ? 'deputy' : undefined;
}

/** The days that lack somebody and can still be helped: of today only while the line has not closed. */
export function uncovered<Day extends CoveredDay>(
  days: readonly Day[],
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): Day[] {
  return days.filter(
    (day) =>
      missingPlace(day) !== undefined &&
      (day.on > now.on || (day.on === now.on && (day.hours?.endMinute ?? 0) > now.minute)),
  );
}
