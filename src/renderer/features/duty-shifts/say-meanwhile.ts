import type { AbsenceView, AgreedMeanwhile } from '#contract/absences.ts';
import { absenceWords } from '#i18n/absences.ts';
import { formatDate, formatDateRange, formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';

/** A place of the roster that an absence empties: `to 22.10.2026: päivystys ilman tekijää`. */
export function sayDuty({ on, place }: AbsenceView['duties'][number], language: Language): string {
  const day = formatWeekdayAndDate(on, language);
  return sayIn(absenceWords, language)(place === 'person' ? 'dutyOpen' : 'deputyOpen', { day });
}

/** Something else that is agreed with the person: `to 22.10.2026 14.00–17.00: tapahtuma`. */
export function sayAgreed(agreed: AgreedMeanwhile, language: Language): string {
  return sayIn(absenceWords, language)('agreed', {
    day: formatWeekdayAndDate(agreed.on, language),
    range: formatMinuteRange(agreed, language),
    what: agreed.takenBy.replace('-', '_'),
  });
}

/** The days of an absence: one day is no range. */
export function sayDays({ fromOn, toOn }: Pick<AbsenceView, 'fromOn' | 'toOn'>, language: Language): string {
  return fromOn === toOn ? formatDate(fromOn, language) : formatDateRange(fromOn, toOn, language);
}
