import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { summaryOf } from '#renderer/features/today/kela-day-summary.ts';
import { bookInput, changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
let secretary: Awaited<ReturnType<TestOffice['as']>>;
beforeAll(async () => {
  office = await newOffice(WEDNESDAY, at(8));
  secretary = await office.as('Siiri');
});
afterAll(() => office.close());

const dayNow = async () => {
  const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
  if (!day) throw new Error('The Wednesday is a Kela day');
  return day;
};

test('an empty day has all its times and nobody coming', async () => {
  expect(summaryOf(await dayNow(), at(8))).toEqual({ free: 11, taken: 0, next: undefined, waiting: [] });
});

test('times gone by are no longer free; one that goes on still is', async () => {
  const day = await dayNow();
  expect(summaryOf(day, at(9, 29)).free).toBe(11);
  expect(summaryOf(day, at(9, 30)).free).toBe(10);
  expect(summaryOf(day, at(15)).free).toBe(0);
});

test('W2 who has come stays next although the time has gone by; one who has not is then the desk’s question', async () => {
  const early = await secretary.bookings.book(bookInput(office, '9.00-9.30', { clientLabel: 'A.A.' }));
  await secretary.bookings.book(bookInput(office, '10.00-10.30', { clientLabel: 'M.K.' }));
  expect(summaryOf(await dayNow(), at(9, 10)).next?.clientLabel).toBe('A.A.');
  expect(summaryOf(await dayNow(), at(9, 30)).next?.clientLabel).toBe('M.K.');
  await secretary.bookings.changeState({ ...changeOf(early), state: 'checkedIn' });
  expect(summaryOf(await dayNow(), at(9, 30))).toMatchObject({ taken: 2, next: { clientLabel: 'A.A.' } });
});

test('those who came without a booking wait in the order they came, until they are let in', async () => {
  office.time.set(WEDNESDAY, at(9, 5));
  const first = await secretary.walkIns.arrive(arrivalInput(office, { clientLabel: 'sininen takki' }));
  office.time.set(WEDNESDAY, at(9, 15));
  await secretary.walkIns.arrive(arrivalInput(office, { clientLabel: 'punainen reppu', urgentIncome: true }));
  const labels = async () =>
    summaryOf(await dayNow(), at(9, 40)).waiting.map(({ clientLabel }) => clientLabel);
  expect(await labels()).toEqual(['sininen takki', 'punainen reppu']);
  office.time.set(WEDNESDAY, at(9, 30));
  await secretary.walkIns.start({ ...changeOf(first), untilMinute: at(10), outOfTurn: true });
  expect(await labels()).toEqual(['punainen reppu']);
});
