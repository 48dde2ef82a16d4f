import { describe, expect, test } from 'vitest';
import { addKelaCounts, countKelaDay, noKelaDay } from '#domain/statistics/kela-counts.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { booking, slots, walkIn } from '#tests/support/statistics-facts.ts';

const empty = { capacity: slots('9.00', 10), blocked: [], bookings: [], walkIns: [] };

test('R6 10 slots, 1 blocked, 6 booked of which 1 no-show, 2 walk-ins, 1 squeeze-in', () => {
  const ranges = ['9.00-9.30', '9.30-10.00', '10.00-10.30', '10.30-11.00', '11.00-11.30'];
  const counts = countKelaDay({
    capacity: slots('9.00', 10),
    blocked: [stretch('13.30-14.00')],
    bookings: [
      ...ranges.map((range) => booking(range)),
      booking('11.30-12.00', { state: 'noShow' }),
      booking('9.00-9.15', { squeezeIn: true }),
    ],
    walkIns: [walkIn('12.00-12.30'), walkIn('12.30-13.00')],
  });
  expect(counts).toMatchObject({
    planned: 10,
    blocked: 1,
    usable: 9,
    used: 8,
    booked: 6,
    fulfilled: 5,
    noShow: 1,
    walkInsServed: 2,
    squeezeIns: 1,
    usableMinutes: 270,
    usedMinutes: 240,
  });
});

test('K14 cancelled, then booked again into the same slot: 1 cancelled, 1 booked, one slot used', () => {
  const counts = countKelaDay({
    ...empty,
    bookings: [booking('9.00-9.30', { state: 'cancelled' }), booking('9.00-9.30')],
  });
  expect(counts).toMatchObject({ cancelled: 1, booked: 1, fulfilled: 1, used: 1, usedMinutes: 30 });
});

test('W6 the last state counts: a corrected no-show is only fulfilled', () => {
  const counts = countKelaDay({ ...empty, bookings: [booking('9.00-9.30', { state: 'fulfilled' })] });
  expect(counts).toMatchObject({ fulfilled: 1, noShow: 0 });
});

test('W8 a late cancellation has a column of its own beside all cancellations, and is no no-show', () => {
  const late = { state: 'cancelled', lateCancellation: true } as const;
  const counts = countKelaDay({
    ...empty,
    bookings: [booking('9.00-9.30', late), booking('9.30-10.00', { state: 'cancelled' })],
  });
  expect(counts).toMatchObject({ cancelled: 2, lateCancelled: 1, noShow: 0, used: 0 });
});

test('K15 a booking let go for another time is moved, not cancelled', () => {
  const moved = booking('9.00-9.30', { state: 'cancelled', movedToId: 'b2', lateCancellation: true });
  expect(countKelaDay({ ...empty, bookings: [moved] })).toMatchObject({
    moved: 1,
    cancelled: 0,
    lateCancelled: 0,
  });
});

test('W7 what nobody has settled is unresolved: neither used nor a no-show', () => {
  const bookings = [booking('9.00-9.30', { state: 'booked' }), booking('9.30-10.00', { state: 'started' })];
  expect(countKelaDay({ ...empty, bookings })).toMatchObject({
    unresolved: 2,
    booked: 2,
    used: 0,
    noShow: 0,
  });
});

test('a closed day has no capacity, so nothing of it is unused', () => {
  expect(countKelaDay({ capacity: [], blocked: [stretch('9.00-15.00')], bookings: [], walkIns: [] })).toEqual(
    noKelaDay,
  );
});

describe('what is used', () => {
  test('two walk-ins in one slot use one slot; a visit over two slots uses both', () => {
    const walkIns = [walkIn('9.00-9.10'), walkIn('9.15-9.30')];
    const bookings = [booking('10.00-11.00')];
    expect(countKelaDay({ ...empty, walkIns, bookings })).toMatchObject({ used: 3, usedMinutes: 85 });
  });

  test('K6 a booking beside the new slots counts its minutes once', () => {
    const counts = countKelaDay({
      ...empty,
      capacity: slots('9.00', 4, 45),
      bookings: [booking('9.30-10.00')],
    });
    expect(counts).toMatchObject({ used: 2, usedMinutes: 30, usableMinutes: 180 });
  });

  test('time outside the slots is not of the capacity', () => {
    expect(countKelaDay({ ...empty, walkIns: [walkIn('14.00-14.30')] })).toMatchObject({
      walkInsServed: 1,
      used: 0,
      usedMinutes: 0,
    });
  });

  test('a slot in which a client was served is not blocked by something that took a part of it', () => {
    const counts = countKelaDay({
      ...empty,
      blocked: [stretch('9.20-10.30')],
      bookings: [booking('9.00-9.20')],
    });
    expect(counts).toMatchObject({ planned: 10, blocked: 2, usable: 8, used: 1 });
  });

  test('a no-show and the walk-in served in the same slot use its minutes once', () => {
    const counts = countKelaDay({
      ...empty,
      bookings: [booking('9.30-10.00', { state: 'noShow' })],
      walkIns: [walkIn('9.45-10.00')],
    });
    expect(counts).toMatchObject({ used: 1, usedMinutes: 30, noShow: 1, walkInsServed: 1 });
    const late = countKelaDay({
      ...empty,
      bookings: [booking('9.00-9.30', { state: 'noShow' })],
      walkIns: [walkIn('9.20-9.50'), walkIn('9.40-9.50')],
    });
    expect(late).toMatchObject({ used: 2, usedMinutes: 50 });
  });

  test('a walk-in who could not be served is counted apart from those who left', () => {
    const not = { state: 'notServed', startMinute: null, endMinute: null, waitedMinutes: null } as const;
    expect(countKelaDay({ ...empty, walkIns: [not] })).toMatchObject({
      walkInsNotServed: 1,
      walkInsLeft: 0,
      walkInsServed: 0,
      used: 0,
    });
  });

  test('a walk-in who left uses nothing and is counted', () => {
    const left = { state: 'left', startMinute: null, endMinute: null, waitedMinutes: null } as const;
    expect(countKelaDay({ ...empty, walkIns: [left] })).toMatchObject({
      walkInsLeft: 1,
      walkInsServed: 0,
      used: 0,
    });
  });
});

test('days are added figure by figure', () => {
  const one = countKelaDay({ ...empty, bookings: [booking('9.00-9.30')] });
  const sum = addKelaCounts([one, noKelaDay, one]);
  expect(sum).toMatchObject({ planned: 20, usable: 20, fulfilled: 2, usedMinutes: 60 });
  expect(addKelaCounts([])).toEqual(noKelaDay);
});
