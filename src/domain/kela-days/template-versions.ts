import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { Weekday } from '#domain/time/week.ts';

/** What places a version among the others of the same adviser and weekday. */
export interface TemplateVersion {
  readonly id?: string;
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

/** What a new version does to the others: which end, on which last day, and whose place it takes altogether. */
export interface Room {
  readonly ended: readonly { readonly id: string; readonly validToOn: LocalDate }[];
  readonly removed: readonly string[];
}

/**
 * Makes room for a new version: of the same adviser and weekday the one in force ends the day before, and one that begins on
 * the same day gives way. The version it follows ends likewise although its weekday is another: the Kela day moves.
 */
export function makeRoom(
  next: Omit<TemplateVersion, 'validToOn'>,
  versions: readonly (TemplateVersion & { readonly id: string })[],
  followedId: string | null = null,
): Room {
  const touched = versions.filter(
    (one) =>
      (isSameDay(one, next) && one.validFromOn <= next.validFromOn) ||
      (one.id === followedId && one.adviserId === next.adviserId),
  );
  const eve = plusDays(next.validFromOn, -1);
  return {
    ended: touched
      .filter(({ validFromOn, validToOn }) => validFromOn <= eve && (validToOn === null || validToOn > eve))
      .map(({ id }) => ({ id, validToOn: eve })),
    removed: touched.filter(({ validFromOn }) => validFromOn > eve).map(({ id }) => id),
  };
}

/** The versions when room has been made. */
export function withRoom<Version extends { readonly id: string; readonly validToOn: LocalDate | null }>(
  versions: readonly Version[],
  { ended, removed }: Room,
): Version[] {
  const lastDays = new Map(ended.map(({ id, validToOn }) => [id, validToOn]));
  return versions
    .filter(({ id }) => !removed.includes(id))
    .map((one) => ({ ...one, validToOn: lastDays.get(one.id) ?? one.validToOn }));
}

/**
 * True when the new version would change days before `today` that another version already shaped: those are frozen, for
 * their reports have been read. Past days that no version shaped may still be filled in.
 */
export function changesPast(
  next: TemplateVersion,
  versions: readonly TemplateVersion[],
  today: LocalDate,
  followedId: string | null = null,
): boolean {
  const yesterday = plusDays(today, -1);
  const past = { ...next, validToOn: earlier(next.validToOn, yesterday) };
  if (past.validToOn < past.validFromOn) return false;
  return versions.some(
    (one) =>
      (isSameDay(one, next) || (followedId !== null && one.id === followedId)) &&
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
