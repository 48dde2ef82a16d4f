import { expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { aheadOf, arrivalsOf, type Arrival } from '#renderer/features/kela-days/arrivals.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { booking, walkIn } from './rows.ts';

const names = (arrivals: readonly Arrival[]) =>
  arrivals.map((arrival) =>
    arrival.kind === 'booking' ? arrival.booking.clientLabel : arrival.walkIn.clientLabel,
  );

test('W2 who has a time that has come is first, then walk-ins, then those who are early', () => {
  const { waiting } = arrivalsOf(
    [
      booking('12.00-12.30', { clientLabel: 'early', state: 'checkedIn' }),
      booking('9.30-10.00', { clientLabel: 'late', state: 'checkedIn' }),
      booking('10.00-10.30', { clientLabel: 'not here' }),
    ],
    [
      walkIn('', { id: '1', clientLabel: 'second', arrivedAt: 2 as Instant }),
      walkIn('', { id: '2', clientLabel: 'first', arrivedAt: 1 as Instant, state: 'called' }),
      walkIn('', { id: '3', clientLabel: 'urgent', arrivedAt: 3 as Instant, urgentIncome: true }),
    ],
    time('9.42'),
  );
  expect(names(waiting)).toEqual(['late', 'urgent', 'first', 'second', 'early']);
});

test('a booked client is due exactly from the booked minute on', () => {
  const here = [booking('9.30-10.00', { clientLabel: 'booked', state: 'checkedIn' })];
  const came = [walkIn('', { clientLabel: 'walk-in' })];
  expect(names(arrivalsOf(here, came, time('9.29')).waiting)).toEqual(['walk-in', 'booked']);
  expect(names(arrivalsOf(here, came, time('9.30')).waiting)).toEqual(['booked', 'walk-in']);
});

test('who is with the adviser and who has gone are parts of their own', () => {
  const { waiting, inService, ended } = arrivalsOf(
    [
      booking('9.00-9.30', { clientLabel: 'booked', state: 'started' }),
      booking('10.00-10.30', { clientLabel: 'no-show', state: 'noShow' }),
    ],
    [
      walkIn('9.30-10.00', { id: '1', clientLabel: 'in' }),
      walkIn('9.00-9.10', { id: '2', clientLabel: 'done', state: 'done' }),
      walkIn('', { id: '3', clientLabel: 'left', state: 'left', arrivedAt: 1 as Instant }),
    ],
    time('9.40'),
  );
  expect([names(waiting), names(inService), names(ended)]).toEqual([[], ['booked', 'in'], ['done', 'left']]);
});

test('W2 a booked client whose time runs without them keeps the first place in the list', () => {
  const { waiting } = arrivalsOf(
    [booking('9.30-10.00', { clientLabel: 'late', state: 'booked' })],
    [walkIn('', { clientLabel: 'walk-in' })],
    time('9.42'),
  );
  expect(names(waiting)).toEqual(['late', 'walk-in']);
});

test('W2 who is in line before a walk-in is counted by adviser', () => {
  const first = walkIn('', { id: '1', clientLabel: 'first', arrivedAt: 1 as Instant });
  const next = walkIn('', { id: '2', clientLabel: 'next', arrivedAt: 2 as Instant });
  const other = walkIn('', { id: '3', clientLabel: 'other', adviserId: 'other', arrivedAt: 0 as Instant });
  const { waiting } = arrivalsOf([], [first, next, other], time('9.42'));
  expect(names(aheadOf(next, waiting, 'serve'))).toEqual(['first']);
  expect(names(aheadOf(other, waiting, 'serve'))).toEqual([]);
});
