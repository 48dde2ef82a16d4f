import type { Problem } from '#contract/refusals.ts';
import { lineExceptionDetailsSchema } from '#contract/service-hours.ts';
import type { OwnClosure } from '#domain/calendar/closures.ts';
import { checkLineException, type LineExceptionKind } from '#domain/service-hours/exception.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { closedDays, newException } from './exception-draft.ts';

/** An exception of the line while it is written; null in `opensOnHoliday` has not been answered. */
export interface LineExceptionDraft {
  kind: LineExceptionKind;
  fromOn: LocalDate | null;
  toOn: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  reason: string;
  opensOnHoliday: boolean | null;
  acceptedDuties: boolean;
}

export const newLineException: LineExceptionDraft = {
  kind: 'closed',
  fromOn: null,
  toOn: null,
  startMinute: null,
  endMinute: null,
  reason: '',
  opensOnHoliday: null,
  acceptedDuties: false,
};

/** The closed days that it would open, about which the form asks. */
export const closedDaysOf = ({ kind, fromOn, toOn }: LineExceptionDraft, closures: readonly OwnClosure[]) =>
  closedDays({ ...newException(''), kind, fromOn, toOn }, closures);

/** The exception as it is sent; undefined while something is missing. */
export function lineExceptionOf(draft: LineExceptionDraft) {
  const isClosed = draft.kind === 'closed';
  return lineExceptionDetailsSchema.safeParse({
    ...draft,
    startMinute: isClosed ? null : draft.startMinute,
    endMinute: isClosed ? null : draft.endMinute,
    opensOnHoliday: !isClosed && draft.opensOnHoliday === true,
  }).data;
}

/** What is wrong with it, before the service is asked. */
export const checkLineExceptionDraft =
  (closures: readonly OwnClosure[]) =>
  (draft: LineExceptionDraft): Problem[] => {
    const exception = lineExceptionOf(draft);
    const problems: Problem[] = exception
      ? checkLineException(exception)
      : schemaProblems(lineExceptionDetailsSchema, { ...draft, opensOnHoliday: false });
    if (draft.opensOnHoliday === null && closedDaysOf(draft, closures).length > 0)
      problems.push({ field: 'opensOnHoliday', code: 'missing' });
    return problems;
  };
