import { absenceDetailsSchema, type AbsenceView } from '#contract/absences.ts';
import type { Problem } from '#contract/refusals.ts';
import type { AbsenceKind } from '#domain/absences/absence.ts';
import { checkAbsence } from '#domain/absences/check-absence.ts';
import { isLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** An absence while it is written. */
export interface AbsenceDraft {
  staffId: string | null;
  fromOn: LocalDate | null;
  toOn: LocalDate | null;
  kind: AbsenceKind | null;
  deputyId: string | null;
  /** The person has seen what else is agreed on those days. */
  hasSeen: boolean;
}

/** The form as it opens: the absence as it is, or a new one from today, of the person's own where only that is possible. */
export function absenceDraft(
  absence: AbsenceView | undefined,
  today: LocalDate,
  staffId: string | null,
): AbsenceDraft {
  if (!absence) return { staffId, fromOn: today, toOn: today, kind: null, deputyId: null, hasSeen: false };
  const { fromOn, toOn, kind, deputyId } = absence;
  return { staffId: absence.staffId, fromOn, toOn, kind, deputyId, hasSeen: false };
}

/** The days of a person that are asked about; undefined while they are half written. */
export function daysOf({ staffId, fromOn, toOn }: AbsenceDraft) {
  if (staffId === null || fromOn === null || toOn === null || toOn < fromOn) return undefined;
  // While a year is being typed it is no year yet.
  if (!isLocalDate(fromOn) || !isLocalDate(toOn)) return undefined;
  return { staffId, fromOn, toOn };
}

/** What is wrong with the form, before the service is asked. */
export function checkAbsenceDraft(draft: AbsenceDraft): Problem[] {
  const problems = schemaProblems(absenceDetailsSchema, draft);
  if (draft.staffId === null) problems.unshift({ field: 'staffId', code: 'missing' });
  const details = absenceDetailsSchema.safeParse(draft).data;
  if (details && draft.staffId !== null)
    problems.push(...checkAbsence({ id: '', staffId: draft.staffId, ...details }, []));
  return problems;
}
