import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { Weekday } from '#domain/time/week.ts';

/** What places a version among the others of the same adviser and weekday. */
export interface TemplateVersion {
  readonly adviserId: string;
  readonly weekday: Weekday;
  readonly validFromOn: LocalDate;
  readonly validToOn: LocalDate | null;
}

/** The last day of a new version: the eve of the next version that is already planned, or null to go on. */
export function lastDayOf(
  next: Omit<TemplateVersion, 'validToOn'>,
  versions: readonly TemplateVersion[],
): LocalDate | null {
  const later = versions
    .filter((one) => isSameDay(one, next) && one.validFromOn > next.validFromOn)
    .map(({ validFromOn }) => validFromOn)
    .sort()[0];
  return later === undefined ? null : plusDays(later, -1);
}

/**
 * True when the new version would change days before `today` that another version already shaped: those are frozen, for
 * their reports have been read.
 */
export function changesPast(
  next: Omit<TemplateVersion, 'validToOn'>,
  versions: readonly TemplateVersion[],
  today: LocalDate,
): boolean {
  return versions.some(
    (one) =>
      isSameDay(one, next) &&
      one.validFromOn < today &&
      next.validFromOn < today &&
      (one.validToOn === null || one.validToOn >= next.validFromOn),
  );
}

function isSameDay(
  one: Pick<TemplateVersion, 'adviserId' | 'weekday'>,
  other: Pick<TemplateVersion, 'adviserId' | 'weekday'>,
): boolean {
  return one.adviserId === other.adviserId && one.weekday === other.weekday;
}
