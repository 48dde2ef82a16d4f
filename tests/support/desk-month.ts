import type { LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf } from './booking-input.ts';
import { eventInput } from './event-input.ts';
import { once } from './line.ts';
import type { TestOffice } from './office.ts';

/**
 * A day at the desk and away from it: three questions of which one is taken back, an event to which nobody came (14–17), one
 * at a shop that met five people, two of them new (9–11), and one of which nobody has said how many came.
 */
export async function deskDayOf(office: TestOffice, on: LocalDate): Promise<void> {
  const secretary = await office.as('Siiri');
  const plan = (time: string, name: string, kind: 'own' | 'shop') =>
    secretary.events.create(eventInput(office, time, { on, name, kind }));
  office.time.set(on, at(8));
  const popUp = await plan('14.00-17.00', 'Kohtaamo PopUp', 'own');
  const shop = await plan('9.00-11.00', 'Jalkautuminen kauppaan', 'shop');
  await plan('12.00-13.00', 'Kirjaston aulassa', 'own');
  const ask = (topicCode: string) =>
    secretary.deskTally.count({ ...once(), officeId: office.officeId, on, topicCode });
  await ask('omakela');
  await ask('lapsilisa');
  const slip = await ask('omakela');
  await secretary.deskTally.takeBack({ ...once(), id: slip.id });
  office.time.set(on, at(17));
  const lesson = 'Liian korkea kynnys pienellä paikkakunnalla.';
  await secretary.events.report({
    ...changeOf(popUp),
    visitors: 0,
    newVisitors: null,
    ledToStep: null,
    lesson,
  });
  await secretary.events.report({
    ...changeOf(shop),
    visitors: 5,
    newVisitors: 2,
    ledToStep: 1,
    lesson: '',
  });
}
