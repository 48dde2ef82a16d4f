import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { ServiceHoursVersion } from './service-hours.ts';

/**
 * The last day of a version that begins on `validFromOn` beside the given ones: the day before the next of them begins,
 * or null when none does. So a version that is entered late never runs over one that was planned before it.
 */
export function lastDayOf(
  validFromOn: LocalDate,
  versions: readonly Pick<ServiceHoursVersion, 'validFromOn'>[],
): LocalDate | null {
  const [next] = versions
    .map((version) => version.validFromOn)
    .filter((from) => from > validFromOn)
    .toSorted();
  return next === undefined ? null : plusDays(next, -1);
}
