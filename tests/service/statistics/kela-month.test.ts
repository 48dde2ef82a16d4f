import { afterEach, expect, test } from 'vitest';
import { figureList } from '#domain/statistics/figure-list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { occupy } from '#store/occupancy/occupy.ts';
import { bookInput, changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { once, type Client } from '#tests/support/line.ts';

let office: TestOffice;
afterEach(() => office.close());

/** A walk-in who comes at one minute, is served from another and is done at a third. */
async function serve(secretary: Client, arrived: number, started: number, ended: number): Promise<void> {
  office.time.set(WEDNESDAY, minuteOfDay(arrived));
  const come = await secretary.walkIns.arrive({
    ...once(),
    officeId: office.officeId,
    adviserId: office.adviserId,
    clientLabel: '',
    topics: [],
    urgentIncome: false,
  });
  office.time.set(WEDNESDAY, minuteOfDay(started));
  const called = await secretary.walkIns.call({ ...once(), id: come.id, version: come.version });
  const untilMinute = minuteOfDay(Math.ceil(ended / 5) * 5);
  const served = await secretary.walkIns.start({ ...changeOf(called), untilMinute });
  office.time.set(WEDNESDAY, minuteOfDay(ended));
  await secretary.walkIns.finish(changeOf(served));
}

test('R6 10 slots, 1 blocked, 6 booked of which 1 no-show, 2 walk-ins, 1 squeeze-in: used 8 of 9', async () => {
  office = await newOffice(WEDNESDAY, 8 * 60);
  const secretary = await office.as('Siiri');
  const manager = await office.as('Paula');
  await manager.kelaDays.saveException({
    ...once(),
    officeId: office.officeId,
    adviserId: null,
    kind: 'other-hours',
    fromOn: WEDNESDAY,
    toOn: WEDNESDAY,
    startMinute: at(9),
    endMinute: at(14, 30),
    slotMinutes: null,
    reason: 'lyhyempi päivä',
    opensOnHoliday: false,
  });
  await office.parts.store.write((db) =>
    occupy(
      db,
      { resourceId: office.adviserId, on: WEDNESDAY, range: { startMinute: at(14), endMinute: at(14, 30) } },
      { kind: 'meeting', id: 'team meeting' },
    ),
  );
  const times = ['9.00-9.30', '9.30-10.00', '10.00-10.30', '10.30-11.00', '11.00-11.30', '12.00-12.30'];
  const booked = [];
  for (const time of times) booked.push(await secretary.bookings.book(bookInput(office, time)));
  const squeezed = await secretary.bookings.book(
    bookInput(office, '9.15-9.30', { squeezeInReason: 'kiireellinen' }),
  );
  await serve(secretary, at(12, 20), at(12, 30), at(12, 58));
  await serve(secretary, at(12, 50), at(13), at(13, 29));
  office.time.set(WEDNESDAY, at(15));
  for (const [index, booking] of [...booked, squeezed].entries())
    await secretary.bookings.changeState({
      ...changeOf(booking),
      state: index === 3 ? 'noShow' : 'fulfilled',
    });

  office.time.set(localDate('2026-11-02'), at(9));
  const { report } = await manager.statistics.report({
    officeId: office.officeId,
    period: monthRange(month('2026-10')),
  });
  expect(report.rows.find(({ on }) => on === WEDNESDAY)?.kela).toMatchObject({
    planned: 10,
    blocked: 1,
    usable: 9,
    used: 8,
    booked: 6,
    fulfilled: 5,
    noShow: 1,
    walkInsServed: 2,
    squeezeIns: 1,
    unresolved: 0,
  });
  expect(report.kelaFigures.noShowShare).toEqual({ part: 1, whole: 6, permille: 167 });
  // October has three more Wednesdays of 11 slots, and nobody came on them.
  expect(report.totals.kela).toMatchObject({ planned: 10 + 3 * 11, usable: 9 + 3 * 11, used: 8 });
  expect(report.kelaFigures.waiting).toMatchObject({ min: 10, max: 10, divisor: 2 });
  const slotUse = figureList(report).find(({ key }) => key === 'kelaSlotUse');
  expect(slotUse).toMatchObject({ part: 8, divisor: 42 });
});

test('K14 one cancelled and one booked into the same slot again are one used slot', async () => {
  office = await newOffice(WEDNESDAY, 8 * 60);
  const secretary = await office.as('Siiri');
  const first = await secretary.bookings.book(
    bookInput(office, '9.00-9.30', { on: localDate('2026-10-28') }),
  );
  await secretary.bookings.cancel({ ...changeOf(first), party: 'client', reason: '' });
  const second = await secretary.bookings.book(
    bookInput(office, '9.00-9.30', { on: localDate('2026-10-28') }),
  );
  office.time.set(localDate('2026-10-28'), at(9, 40));
  await secretary.bookings.changeState({ ...changeOf(second), state: 'fulfilled' });
  const manager = await office.as('Paula');
  const { report } = await manager.statistics.report({
    officeId: office.officeId,
    period: monthRange(month('2026-10')),
  });
  expect(report.rows.find(({ on }) => on === '2026-10-28')?.kela).toMatchObject({
    booked: 1,
    cancelled: 1,
    lateCancelled: 0,
    fulfilled: 1,
    used: 1,
  });
});

test('K3 K9 on Epiphany no capacity is counted, and an extra Monday is', async () => {
  office = await newOffice('2027-01-04', 8 * 60);
  const manager = await office.as('Paula');
  await manager.kelaDays.saveException({
    ...once(),
    officeId: office.officeId,
    adviserId: office.adviserId,
    kind: 'extra-day',
    fromOn: localDate('2027-01-11'),
    toOn: localDate('2027-01-11'),
    startMinute: at(9),
    endMinute: at(10),
    slotMinutes: null,
    reason: 'ruuhka',
    opensOnHoliday: false,
  });
  office.time.set(localDate('2027-02-01'), at(9));
  const { report } = await manager.statistics.report({
    officeId: office.officeId,
    period: monthRange(month('2027-01')),
  });
  const planned = report.rows
    .filter(({ kela }) => kela.planned > 0)
    .map(({ on, kela }) => [on, kela.planned]);
  expect(planned).toEqual([
    ['2027-01-11', 2],
    ['2027-01-13', 11],
    ['2027-01-20', 11],
    ['2027-01-27', 11],
  ]);
});
