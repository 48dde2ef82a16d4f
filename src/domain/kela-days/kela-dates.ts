import { fromDayNumber, toDayNumber, type LocalDate } from '#domain/time/local-date.ts';
import type { KelaHoursInput } from './hours.ts';
import { rhythmOf } from './template.ts';

/**
 * The days of a range (`days` of them, `from` included) that may have Kela hours, in order: those of a template's weekday and
 * week rhythm, and those an exception may open. A search asks only these; five days of six of a year are none of them.
 */
export function kelaDates(
  from: LocalDate,
  days: number,
  { templates, exceptions }: Pick<KelaHoursInput, 'templates' | 'exceptions'>,
): LocalDate[] {
  const first = toDayNumber(from);
  const end = first + days;
  const found = new Set<number>();
  for (const template of templates) {
    const { dayNumber, everyDays } = rhythmOf(template);
    const last = template.validToOn === null ? end : Math.min(end, toDayNumber(template.validToOn) + 1);
    // The first day of the rhythm at or after both the range and the template begin.
    const earliest = Math.max(first, toDayNumber(template.validFromOn));
    const steps = Math.ceil((earliest - dayNumber) / everyDays);
    for (let day = dayNumber + steps * everyDays; day < last; day += everyDays) found.add(day);
  }
  for (const { kind, fromOn, toOn } of exceptions) {
    if (kind === 'closed') continue;
    const last = Math.min(end - 1, toDayNumber(toOn));
    for (let day = Math.max(first, toDayNumber(fromOn)); day <= last; day += 1) found.add(day);
  }
  return [...found].sort((one, other) => one - other).map(fromDayNumber);
}
