import type { HolidayId } from '#domain/calendar/holiday-ids.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';

/** One service on one day, as everybody may read it. Why it is closed is said only of public holidays. */
export type PosterDay =
  | { readonly kind: 'open'; readonly hours: readonly MinuteRange[] }
  | { readonly kind: 'closed'; readonly holiday: HolidayId | null }
  /** Not a day of this service at all. */
  | { readonly kind: 'none' };

/** Days that follow each other and are alike, as one line of the poster. */
export interface PosterLine {
  readonly fromOn: LocalDate;
  /** Last day, included; the same as the first when it is one day. */
  readonly toOn: LocalDate;
  readonly day: Exclude<PosterDay, { kind: 'none' }>;
}

/** Stretches of several advisers as the hours in which somebody is there, joined where they meet, by start. */
export function joinedHours(ranges: readonly MinuteRange[]): MinuteRange[] {
  const joined: MinuteRange[] = [];
  for (const one of [...ranges].sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute)) {
    const last = joined.at(-1);
    if (last && one.startMinute <= last.endMinute)
      joined[joined.length - 1] = {
        startMinute: last.startMinute,
        endMinute: Math.max(last.endMinute, one.endMinute) as MinuteOfDay,
      };
    else joined.push({ startMinute: one.startMinute, endMinute: one.endMinute });
  }
  return joined;
}

/** The lines of one service: days without it are left out, and days alike that follow each other share a line. */
export function posterLines(
  days: readonly { readonly on: LocalDate; readonly day: PosterDay }[],
): PosterLine[] {
  const lines: PosterLine[] = [];
  let previous: PosterDay | undefined;
  for (const { on, day } of days) {
    const last = lines.at(-1);
    if (day.kind !== 'none') {
      if (last && previous && isSame(previous, day)) lines[lines.length - 1] = { ...last, toOn: on };
      else lines.push({ fromOn: on, toOn: on, day });
    }
    previous = day;
  }
  return lines;
}

/** True when nothing of the service is open in the week although it has days there, or it has none at all. */
export function isClosedWeek(lines: readonly PosterLine[]): boolean {
  return lines.every(({ day }) => day.kind === 'closed');
}

function isSame(one: PosterDay, other: PosterDay): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
