import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf } from './booking-input.ts';
import { deskDayOf } from './desk-month.ts';
import { callOn, staff } from './line-month.ts';
import { once } from './line.ts';
import type { TestOffice } from './office.ts';
import { arrivalInput } from './walk-in-input.ts';

const on = (day: number) => localDate(`2027-05-${String(day).padStart(2, '0')}`);

/** Working days of May 2027 but for Ascension Day (6.5.): 20, of which nobody answers the line on 31.5. */
const staffedDays = [3, 4, 5, 7, 10, 11, 12, 13, 14, 17, 18, 19, 20, 21, 24, 25, 26, 27, 28].map(on);
/** The last five of them have no calls. */
const busyDays = staffedDays.slice(0, -5);

/** May 2027 of an office: 21 weekdays, 1 holiday, 1 unstaffed, 5 staffed without calls, and two Kela Wednesdays. */
export async function mayOf(office: TestOffice): Promise<void> {
  office.time.set(on(1));
  const manager = await office.as('Paula');
  const counsellor = await office.as('Outi');
  const { id: deputyId } = await manager.staff.create({
    ...once(),
    name: 'Ville Varalla',
    title: 'sosiaaliohjaaja',
    roles: ['counsellor'],
  });
  for (const [index, day] of staffedDays.entries())
    await staff(office, manager, day, index % 3 === 0 ? null : deputyId);
  await kelaWednesdays(office);
  for (const [index, day] of busyDays.entries()) {
    await callOn(office, counsellor, day, at(9, index), 'resolved', {
      minutes: 5 + index,
      municipalityCode: ['010', '989', '300', '759'][index % 4] ?? null,
      ageBand: index % 2 === 0 ? '30-64' : '85+',
      serviceTask: 'working-age',
      topics: index % 3 === 0 ? ['3', '2'] : [],
      wrapUpMinutes: index,
    });
    if (index % 4 === 0)
      await callOn(office, counsellor, day, at(9, 40), 'directed', {
        directedTo: 'Kela',
        bigCase: index === 4,
      });
    if (index % 5 === 0) {
      office.time.set(day, at(10));
      await counsellor.calls.missed({ ...once(), officeId: office.officeId });
    }
  }
  await deskDayOf(office, on(19));
  await callOn(office, counsellor, on(3), at(10, 30), 'nonCase', { minutes: 1 });
  await callOn(office, counsellor, on(4), at(10, 20), 'nonCase', { minutes: 1 });
  office.time.set(localDate('2027-06-01'), at(9, 15));
}

/** 5.5. and 12.5.: fulfilled, no-show, late cancelled, a walk-in, and one booking of which nothing was said. */
async function kelaWednesdays(office: TestOffice): Promise<void> {
  const secretary = await office.as('Siiri');
  const book = (day: number, time: string, clientLabel: string) =>
    secretary.bookings.book(bookInput(office, time, { on: on(day), clientLabel }));
  const served = await book(5, '9.00-9.30', 'A.A.');
  const missing = await book(5, '9.30-10.00', 'B.B.');
  const late = await book(5, '10.00-10.30', 'C.C.');
  await book(12, '9.00-9.30', 'D.D.');
  office.time.set(on(5), at(8, 30));
  await secretary.bookings.cancel({ ...changeOf(late), party: 'client', reason: 'sairastui' });
  office.time.set(on(5), at(10));
  await secretary.bookings.changeState({ ...changeOf(served), state: 'fulfilled' });
  await secretary.bookings.changeState({ ...changeOf(missing), state: 'noShow' });
  const walkIn = await secretary.walkIns.arrive(arrivalInput(office));
  const called = await secretary.walkIns.start({ ...changeOf(walkIn), untilMinute: at(10, 30) });
  office.time.set(on(5), at(10, 25));
  await secretary.walkIns.finish(changeOf(called));
}
