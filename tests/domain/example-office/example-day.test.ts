import { describe, expect, test } from 'vitest';
import { exampleBookingsOn } from '#domain/example-office/bookings.ts';
import {
  exampleKelaDay,
  exampleLineGrewOn,
  exampleLineHours,
  exampleTeams,
} from '#domain/example-office/calendar.ts';
import { exampleCallsOn, mostCallsOn } from '#domain/example-office/calls.ts';
import { exampleClients, exampleOffices, examplePeople } from '#domain/example-office/people.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { checkTemplate } from '#domain/kela-days/check-template.ts';
import { roles } from '#domain/permissions/role.ts';
import { checkServiceHours } from '#domain/service-hours/check-service-hours.ts';
import { topicsOn } from '#domain/topics/kela-topics.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { at, minuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';

const hours: MinuteRange = { startMinute: at(9), endMinute: at(10, 30) };
const days = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => plusDays(localDate(from), index));
const spring = days('2021-02-03', 150);
const autumn = days('2025-08-01', 300);
const callsOf = (some: typeof spring) => some.map((on) => exampleCallsOn(on, 'Alavus', hours));

const slots = Array.from({ length: 11 }, (_, index) => ({
  startMinute: minuteOfDay(at(9) + index * 30),
  endMinute: minuteOfDay(at(9) + index * 30 + 30),
}));

describe('the invented calls', () => {
  test('are the same for the same day and office, and others for another', () => {
    const [day = localDate('2026-10-21')] = autumn;
    expect(exampleCallsOn(day, 'Alavus', hours)).toEqual(exampleCallsOn(day, 'Alavus', hours));
    const elsewhere = autumn.map((on) => exampleCallsOn(on, 'Soini', hours));
    expect(elsewhere).not.toEqual(callsOf(autumn));
  });

  test('are 0–6 a day in spring 2021 and 0–10 after the line grew, ends included', () => {
    // The ends are rare: many offices' worth of days are looked at.
    const offices = Array.from({ length: 20 }, (_, index) => `office ${index}`);
    const counts = (some: typeof spring) =>
      offices.flatMap((office) => some.map((on) => exampleCallsOn(on, office, hours).length));
    expect([Math.min(...counts(spring)), Math.max(...counts(spring))]).toEqual([0, 6]);
    expect([Math.min(...counts(autumn)), Math.max(...counts(autumn))]).toEqual([0, 10]);
    expect([mostCallsOn(plusDays(exampleLineGrewOn, -1)), mostCallsOn(exampleLineGrewOn)]).toEqual([6, 10]);
  });

  test('begin within the hours, in the order of the day', () => {
    for (const calls of callsOf(autumn)) {
      const starts = calls.map(({ startMinute }) => startMinute);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      expect(starts.every((start) => start >= hours.startMinute && start < hours.endMinute)).toBe(true);
    }
  });

  test('a missed one has no content, one without a case has no details, every other one has a topic', () => {
    const all = callsOf(autumn).flat();
    const missed = all.filter((call) => call.missed);
    const nonCases = all.filter(({ outcome }) => outcome === 'nonCase');
    const recorded = all.filter(({ outcome }) => outcome !== null && outcome !== 'nonCase');
    expect(missed.length + nonCases.length + recorded.length).toBe(all.length);
    expect(
      missed.every(({ minutes, outcome, wrapUpMinutes }) => minutes === 0 && !outcome && wrapUpMinutes === 0),
    ).toBe(true);
    expect(
      [...missed, ...nonCases].every(({ topic, callerKind }) => topic === null && callerKind === null),
    ).toBe(true);
    expect(
      recorded.every(
        ({ topic, callerKind, minutes }) => topic !== null && callerKind !== null && minutes >= 3,
      ),
    ).toBe(true);
  });

  test('are mostly answered, and mostly about income', () => {
    const all = callsOf(autumn).flat();
    const share = (some: readonly unknown[]) => some.length / all.length;
    expect(share(all.filter(({ missed }) => missed))).toBeLessThan(0.1);
    expect(share(all.filter(({ topic }) => topic === '3'))).toBeGreaterThan(0.3);
    expect(all.some(({ bigCase }) => bigCase)).toBe(true);
  });
});

describe('the invented bookings', () => {
  const bookingsOn = (on: string, share: number, past: boolean) =>
    exampleBookingsOn(localDate(on), slots, share, past);

  test('take slots of the day, each once', () => {
    const bookings = bookingsOn('2026-10-21', 0.7, true);
    const taken = bookings.map(({ startMinute }) => startMinute);
    expect(new Set(taken).size).toBe(taken.length);
    for (const { startMinute, endMinute } of bookings)
      expect(slots).toContainEqual({ startMinute, endMinute });
  });

  test('fill the share that was asked for: none, all, and about half', () => {
    expect(bookingsOn('2026-10-21', 0, true)).toEqual([]);
    expect(bookingsOn('2026-10-21', 1, true)).toHaveLength(slots.length);
    const halves = autumn.map((on) => exampleBookingsOn(on, slots, 0.5, true).length);
    const mean = halves.reduce((sum, one) => sum + one, 0) / halves.length / slots.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });

  test('have an outcome when the day is over, and none while it is ahead', () => {
    const past = autumn.flatMap((on) => exampleBookingsOn(on, slots, 0.8, true));
    const ahead = autumn.flatMap((on) => exampleBookingsOn(on, slots, 0.8, false));
    expect(new Set(past.map(({ state }) => state))).toEqual(new Set(['fulfilled', 'noShow', 'cancelled']));
    expect(new Set(ahead.map(({ state }) => state))).toEqual(new Set(['booked']));
    expect(past.filter(({ lateCancellation, state }) => lateCancellation && state !== 'cancelled')).toEqual(
      [],
    );
    const came = past.filter(({ state }) => state === 'fulfilled').length / past.length;
    expect(Math.abs(came - 0.82)).toBeLessThan(0.04);
  });

  test.each(['2021-02-03', '2026-04-30', '2026-05-01', '2026-10-21'])(
    'on %s are about benefits in force then',
    (on) => {
      const inForce = new Set<string>(topicsOn(localDate(on)).map(({ code }) => code));
      expect(bookingsOn(on, 1, true).filter(({ topic }) => !inForce.has(topic))).toEqual([]);
    },
  );
});

describe('the example office', () => {
  test('has somebody for every role, and an administrator', () => {
    const held = new Set<string>(examplePeople.flatMap((person) => person.roles));
    expect(roles.filter((role) => !held.has(role))).toEqual([]);
    expect(new Set(examplePeople.map(({ name }) => name)).size).toBe(examplePeople.length);
  });

  test('names clients by nicknames that are nobody’s, never by a code', () => {
    expect(exampleClients.filter((name) => !/^Koe [A-ZÅÄÖ]$/.test(name))).toEqual([]);
    expect(new Set(exampleClients).size).toBe(exampleClients.length);
    expect(exampleClients.some((name) => containsPersonalIdentityCode(name))).toBe(false);
  });

  test('lies in municipalities that the statistics know', () => {
    const known: readonly string[] = municipalityCodes;
    expect(exampleOffices.filter(({ municipalityCode }) => !known.includes(municipalityCode))).toEqual([]);
  });

  test('has hours that its own settings would accept', () => {
    const template = {
      ...exampleKelaDay,
      officeId: 'o',
      adviserId: 'a',
      bufferMinutes: 0,
      everyWeeks: 1,
      validToOn: null,
    };
    expect(checkTemplate({ ...template, validFromOn: localDate('2021-02-03') })).toEqual([]);
    for (const version of exampleLineHours)
      expect(checkServiceHours({ ...version, officeId: 'o', validToOn: null })).toEqual([]);
  });

  test('has its Teams hour before the Kela day, not in it', () => {
    expect(exampleTeams.endMinute).toBeLessThanOrEqual(exampleKelaDay.startMinute);
    expect(weekdayOf(localDate('2021-02-03'))).toBe(exampleKelaDay.weekday);
  });

  test('answers the line on ever more days: the second version begins on a Monday and holds the first’s days', () => {
    const [first, second] = exampleLineHours;
    expect(weekdayOf(second.validFromOn)).toBe(1);
    expect(first.weekdays.filter((day) => !second.weekdays.includes(day))).toEqual([]);
    expect(second.weekdays.length).toBeGreaterThan(first.weekdays.length);
  });
});
