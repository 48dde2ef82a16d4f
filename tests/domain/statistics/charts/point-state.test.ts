import { describe, expect, test } from 'vitest';
import type { DayState } from '#domain/service-hours/day-state.ts';
import { pointState } from '#domain/statistics/charts/point-state.ts';
import { countCalls } from '#domain/statistics/line-counts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { callOn } from '#tests/support/report-facts.ts';

const closed: DayState = { kind: 'closed', why: { kind: 'no-hours' } };
const unstaffed: DayState = { kind: 'unstaffed' };
const quiet: DayState = { kind: 'staffedNoCalls' };
const busy: DayState = { kind: 'staffedWithCalls' };
const day = (states: DayState[], calls = 0, ahead = false) => ({
  states,
  ahead,
  line: countCalls(Array.from({ length: calls }, () => callOn(localDate('2027-05-03')))),
});

describe('one day of one office', () => {
  test.each([
    ['closed', day([closed])],
    ['unstaffed', day([unstaffed])],
    ['unstaffed', day([unstaffed], 2)],
    ['staffedNoCalls', day([quiet])],
    ['staffedWithCalls', day([busy], 1)],
    ['ahead', day([quiet], 0, true)],
    ['closed', day([closed], 0, true)],
  ] as const)('is %s', (state, given) => {
    expect(pointState([given])).toBe(state);
  });
});

describe('one day of several offices', () => {
  test('an office that is closed says nothing of the one that is open', () => {
    expect(pointState([day([closed, busy], 1)])).toBe('staffedWithCalls');
    expect(pointState([day([closed, unstaffed])])).toBe('unstaffed');
    expect(pointState([day([closed, closed])])).toBe('closed');
  });

  test('a gap is not hidden behind the other office', () => {
    expect(pointState([day([unstaffed, busy], 3)])).toBe('partlyUnstaffed');
    expect(pointState([day([quiet, unstaffed])])).toBe('partlyUnstaffed');
  });
});

describe('a week', () => {
  const weekend = [day([closed]), day([closed])];

  test('is closed only when every day is', () => {
    expect(pointState([...weekend, day([closed])])).toBe('closed');
    expect(pointState([day([busy], 1), ...weekend])).toBe('staffedWithCalls');
    expect(pointState([day([quiet]), day([quiet]), ...weekend])).toBe('staffedNoCalls');
  });

  test('shows one unstaffed day, and is unstaffed when all its open days are', () => {
    expect(pointState([day([busy], 4), day([unstaffed]), ...weekend])).toBe('partlyUnstaffed');
    expect(pointState([day([unstaffed]), day([unstaffed]), ...weekend])).toBe('unstaffed');
  });

  test('that goes on is told by its days so far', () => {
    expect(pointState([day([quiet]), day([quiet], 0, true), ...weekend])).toBe('staffedNoCalls');
    expect(pointState([day([quiet], 0, true), ...weekend])).toBe('ahead');
  });
});
