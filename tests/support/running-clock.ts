import { performance } from 'node:perf_hooks';
import { instantOf, type Clock, type Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';

/** A clock that runs as clocks do, and that a test puts forward. */
export interface RunningClock {
  readonly clock: Clock;
  /** Puts it forward to a local time of the office; answers with the milliseconds it jumped. @throws RangeError backwards */
  putForward(on: string, minute: number): number;
}

/** A clock that begins at the local time given, `minute` in minutes of the day. */
export function runningClock(on: string, minute: number): RunningClock {
  let base: number = instantOf(localDate(on), minuteOfDay(minute));
  let from = performance.now();
  const now = () => Math.floor(base + performance.now() - from);
  return {
    clock: () => now() as Instant,
    putForward(day, time) {
      const to = instantOf(localDate(day), minuteOfDay(time));
      const jump = to - now();
      if (jump < 0) throw new RangeError(`It is already past ${time} minutes of ${day}`);
      base = to;
      from = performance.now();
      return jump;
    },
  };
}
