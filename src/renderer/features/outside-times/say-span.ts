import type { OutsideSpan } from '#domain/outside-times/outside-time.ts';
import { formatDateRange, formatMinuteRange, formatTime, formatWeekdayAndDate } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';

const isWholeDays = ({ startMinute, endMinute }: OutsideSpan) => startMinute === 0 && endMinute === 1440;

/** `ke 21.10.2026 9.00–9.30`; whole days without their times, and a night by both its ends. */
export function saySpan(span: OutsideSpan, language: Language): string {
  const { on, toOn, startMinute, endMinute } = span;
  const day = formatWeekdayAndDate(on, language);
  if (on === toOn) return isWholeDays(span) ? day : `${day} ${formatMinuteRange(span, language)}`;
  if (isWholeDays(span)) return formatDateRange(on, toOn, language);
  return `${day} ${formatTime(startMinute, language)} – ${formatWeekdayAndDate(toOn, language)} ${formatTime(endMinute, language)}`;
}
