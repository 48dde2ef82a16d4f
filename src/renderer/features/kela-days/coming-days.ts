import type { ComingDay } from '#contract/kela-days.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** One Kela day of an office: all its advisers together. */
export interface FullDay {
  readonly on: LocalDate;
  readonly free: number;
  readonly total: number;
  /** Why closed, when no adviser is there; null on an open day. */
  readonly closed: ComingDay['closed'];
  /** How full it is, for the colour beside the numbers. */
  readonly level: 'closed' | 'full' | 'few' | 'some' | 'many';
}

/** The days of one office in order, each once. */
export function fullDays(days: readonly ComingDay[]): FullDay[] {
  return [...Map.groupBy(days, ({ on }) => on)].map(([on, ofDay]) => {
    const sum = (of: (day: ComingDay) => number) => ofDay.reduce((all, day) => all + of(day), 0);
    const [free, total] = [sum((day) => day.free), sum((day) => day.total)];
    const isClosed = ofDay.every(({ closed }) => closed !== null);
    return {
      on,
      free,
      total,
      closed: isClosed ? (ofDay[0]?.closed ?? null) : null,
      level: isClosed ? 'closed' : levelOf(free, total),
    };
  });
}

/** No free time, under a quarter of them, under a half, or more. */
function levelOf(free: number, total: number): FullDay['level'] {
  if (free === 0) return 'full';
  if (free * 4 < total) return 'few';
  return free * 2 < total ? 'some' : 'many';
}
