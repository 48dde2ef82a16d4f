import { expect, test } from 'vitest';
import { clashesOf } from '#domain/consultations/clashes.ts';
import type { Occupied } from '#domain/occupancy/occupied.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const first = localDate('2026-10-21');
const second = localDate('2026-10-28');
const wanted = { startMinute: at(8, 30), endMinute: at(9, 30) };
const duty: Occupied = { startMinute: at(9), endMinute: at(11, 30), source: { kind: 'duty-shift', id: 'd' } };
const before: Occupied = { startMinute: at(8), endMinute: at(8, 30), source: { kind: 'booking', id: 'b' } };

test('L15 what a person has at the time is told whole, by day and person; what only touches it is no clash', () => {
  const occupied = (personId: string, on: string) =>
    personId === 'outi' && on === second ? [before, duty] : personId === 'kaisa' ? [before] : [];
  expect(clashesOf(wanted, [first, second], ['outi', 'kaisa'], occupied)).toEqual([
    { personId: 'outi', on: second, ...duty },
  ]);
});

test('a consultation that moves does not meet itself', () => {
  const own = { kind: 'consultation', id: 'c' } as const;
  const occupied = () => [{ ...wanted, source: own }];
  expect(clashesOf(wanted, [first], ['outi'], occupied, own)).toEqual([]);
  expect(clashesOf(wanted, [first], ['outi'], occupied, { ...own, id: 'other' })).toHaveLength(1);
});
