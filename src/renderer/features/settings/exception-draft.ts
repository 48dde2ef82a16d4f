import { exceptionDetailsSchema } from '#contract/kela-days.ts';
import type { Problem } from '#contract/refusals.ts';
import type { OwnClosure } from '#domain/calendar/closures.ts';
import { holidayYears } from '#domain/calendar/public-holidays.ts';
import { checkException, closuresToAskAbout } from '#domain/kela-days/check-exception.ts';
import type { ExceptionKind } from '#domain/kela-days/exception.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** An exception while it is written; null in `opensOnHoliday` is a question that has not been answered. */
export interface ExceptionDraft {
  officeId: string;
  adviserId: string | null;
  kind: ExceptionKind;
  fromOn: LocalDate | null;
  toOn: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  slotMinutes: number | null;
  reason: string;
  opensOnHoliday: boolean | null;
}

export const newException = (officeId: string): ExceptionDraft => ({
  officeId,
  adviserId: null,
  kind: 'closed',
  fromOn: null,
  toOn: null,
  startMinute: null,
  endMinute: null,
  slotMinutes: null,
  reason: '',
  opensOnHoliday: null,
});

const isKnownYear = (day: LocalDate): boolean => {
  const year = Number(day.slice(0, 4));
  return year >= holidayYears.first && year <= holidayYears.last;
};

/** The closed days that the exception would open, about which the form asks; none while the days are half written. */
export function closedDays(draft: ExceptionDraft, closures: readonly OwnClosure[]) {
  const { fromOn, toOn, kind } = draft;
  if (fromOn === null || toOn === null || toOn < fromOn) return [];
  if (!isKnownYear(fromOn) || !isKnownYear(toOn)) return [];
  return closuresToAskAbout({ kind, fromOn, toOn, opensOnHoliday: false }, closures);
}

/** The exception without what only the form needs: a closed day has no hours, and what was not asked is not answered. */
export function exceptionOf(draft: ExceptionDraft) {
  const isClosed = draft.kind === 'closed';
  return exceptionDetailsSchema.safeParse({
    ...draft,
    startMinute: isClosed ? null : draft.startMinute,
    endMinute: isClosed ? null : draft.endMinute,
    slotMinutes: isClosed ? null : draft.slotMinutes,
    opensOnHoliday: !isClosed && draft.opensOnHoliday === true,
  }).data;
}

/** What is wrong with it; a day on which the office is closed asks whether the Kela day is held. */
export const checkExceptionDraft =
  (closures: readonly OwnClosure[]) =>
  (draft: ExceptionDraft): Problem[] => {
    const problems = schemaProblems(exceptionDetailsSchema, {
      ...draft,
      opensOnHoliday: draft.opensOnHoliday === true,
    });
    const exception = exceptionOf(draft);
    if (exception) problems.push(...checkException(exception));
    for (const field of ['fromOn', 'toOn'] as const) {
      const day = draft[field];
      if (day !== null && !isKnownYear(day)) problems.push({ field, code: 'outsideCalendar' });
    }
    if (draft.opensOnHoliday === null && closedDays(draft, closures).length > 0)
      problems.push({ field: 'opensOnHoliday', code: 'missing' });
    return problems;
  };
