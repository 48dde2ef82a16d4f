import { describe, expect, test } from 'vitest';
import { eventGroup, mayReport } from '#domain/events/event-time.ts';
import type { EventState } from '#domain/events/event.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const on = localDate('2026-10-21');
const event = (state: EventState = 'planned') => ({ state, on, startMinute: at(14), endMinute: at(17) });
const moment = (day: string, hour: number, minute = 0) => ({ on: localDate(day), minute: at(hour, minute) });

describe('the list an event stands in', () => {
  test.each([
    [moment('2026-10-20', 23), 'coming'],
    [moment('2026-10-21', 16, 59), 'coming'],
    [moment('2026-10-21', 17), 'toReport'],
    [moment('2026-10-22', 8), 'toReport'],
  ])('at %j a planned one is %s', (now, group) => {
    expect(eventGroup(event(), now)).toBe(group);
  });

  test.each(['held', 'cancelled'] as const)('one that was %s is past, even before its day', (state) => {
    expect(eventGroup(event(state), moment('2026-10-01', 8))).toBe('past');
  });
});

describe('heads are counted', () => {
  test('from its beginning on, and corrected afterwards', () => {
    expect(mayReport(event(), moment('2026-10-21', 13, 59))).toBe(false);
    expect(mayReport(event(), moment('2026-10-21', 14))).toBe(true);
    expect(mayReport(event('held'), moment('2027-01-01', 8))).toBe(true);
  });

  test('never of a cancelled one', () => {
    expect(mayReport(event('cancelled'), moment('2026-10-22', 8))).toBe(false);
  });
});
