import { templateDetailsSchema, type KelaTemplateView } from '#contract/kela-days.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkTemplate } from '#domain/kela-days/check-template.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { newBreak, type BreakDraft } from '#renderer/app/forms/break-list.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** A version of a weekly Kela day while it is written. */
export interface TemplateDraft {
  officeId: string;
  adviserId: string | null;
  weekday: Weekday | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  slotMinutes: number | null;
  bufferMinutes: number | null;
  everyWeeks: number | null;
  breaks: readonly BreakDraft[];
  validFromOn: LocalDate | null;
  /** null: until the next version, or for good. */
  validToOn: LocalDate | null;
}

/** The present version as the beginning of the next one, which begins tomorrow unless told otherwise. */
export function draftFrom(
  officeId: string,
  from: KelaTemplateView | undefined,
  only: string | null,
  today: LocalDate,
): TemplateDraft {
  return {
    officeId,
    adviserId: from?.adviserId ?? only,
    weekday: from?.weekday ?? null,
    startMinute: from?.startMinute ?? null,
    endMinute: from?.endMinute ?? null,
    slotMinutes: from?.slotMinutes ?? 30,
    bufferMinutes: from?.bufferMinutes ?? 0,
    everyWeeks: from?.everyWeeks ?? 1,
    breaks: from?.breaks.map((one) => newBreak(one.startMinute, one.endMinute)) ?? [],
    validFromOn: plusDays(today, 1),
    validToOn: from?.validToOn ?? null,
  };
}

/** The template without what only the form needs; undefined while something is missing. */
export const templateOf = (draft: TemplateDraft) => templateDetailsSchema.safeParse(draft).data;

/** What is missing or wrong in the form, by its fields; empty when it can be sent. */
export function checkTemplateDraft(draft: TemplateDraft): Problem[] {
  const template = templateOf(draft);
  return template ? checkTemplate(template) : schemaProblems(templateDetailsSchema, draft);
}
