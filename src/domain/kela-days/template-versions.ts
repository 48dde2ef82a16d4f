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
 * their reports have been read. Past days that no version shaped may still be filled in.
 */
export function changesPast(
  next: TemplateVersion,
  versions: readonly TemplateVersion[],
  today: LocalDate,
): boolean {
  const yesterday = plusDays(today, -1);
  const past = { ...next, validToOn: earlier(next.validToOn, yesterday) };
  if (past.validToOn < past.validFromOn) return false;
  return versions.some(
    (one) =>
      isSameDay(one, next) &&
      one.validFromOn <= past.validToOn &&
      (one.validToOn === null || past.validFromOn <= one.validToOn),
  );
}

function earlier(one: LocalDate | null, other: LocalDate): LocalDate {
  return one === null || other < one ? other : one;
}

function isSameDay(
  one: Pick<TemplateVersion, 'adviserId' | 'weekday'>,
  other: Pick<TemplateVersion, 'adviserId' | 'weekday'>,
): boolean {
  return one.adviserId === other.adviserId && one.weekday === other.weekday;
}
