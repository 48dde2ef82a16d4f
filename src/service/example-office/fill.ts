import { exampleKelaDay, exampleKelaFromOn, exampleLineHours } from '#domain/example-office/calendar.ts';
import { exampleOffices, examplePeople, type ExamplePerson } from '#domain/example-office/people.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { appendAudit } from '#store/audit/append.ts';
import type { WriteDb } from '#store/database.ts';
import { insertTemplate } from '#store/kela-days/templates.ts';
import { insertOffice, listOffices } from '#store/offices/offices.ts';
import { insertServiceHours } from '#store/service-hours/service-hours.ts';
import { insertStaffMember } from '#store/staff/staff.ts';
import type { ServiceParts } from '#service/parts.ts';
import { fillCancelledDay } from './fill-cancelled-day.ts';
import { fillDirectory } from './fill-directory.ts';
import { fillDesk } from './fill-desk.ts';
import { fillEvents } from './fill-events.ts';
import { fillJointMeetings } from './fill-joint-meetings.ts';
import { fillKelaDays } from './fill-kela-days.ts';
import { fillLine } from './fill-line.ts';
import { fillRoster } from './fill-roster.ts';
import { fillContactRequests, fillMeetingRequests } from './fill-requests.ts';
import { fillTopics } from './fill-topics.ts';
import type { Filling } from './filling.ts';

/**
 * Fills an empty database with the example office: invented people and a history that is the same for the same day, from
 * 3.2.2021 to yesterday, and bookings for the coming weeks. Does nothing where there is an office already.
 * @returns true when it was filled now
 */
export function fillExampleOffice({ store, clock }: Pick<ServiceParts, 'store' | 'clock'>): Promise<boolean> {
  return store.write(async (db) => {
    if ((await listOffices(db)).length > 0) return false;
    const now = clock();
    const counters = new Map<string, number>();
    const newId = (area: string) => {
      const next = (counters.get(area) ?? 0) + 1;
      counters.set(area, next);
      return `example-${area}-${next}`;
    };
    const person = (key: ExamplePerson) => `example-staff-${key}`;
    const officeIds: string[] = [];
    for (const [index, office] of exampleOffices.entries()) {
      const id = newId('office');
      officeIds.push(id);
      // One millisecond apart: offices are listed in order of coming, Alavus first.
      await insertOffice(db, { id, ...office, identityMode: 'none', createdAt: (now + index) as Instant });
    }
    for (const { key, name, title, roles } of examplePeople) {
      await insertStaffMember(db, { id: person(key), name, title, roles, createdAt: now });
    }
    const officeId = officeIds[0] ?? '';
    await setHours(db, officeId, person('adviser'), newId, now);
    const filling: Filling = { db, now, today: localOf(now).on, officeId, person, newId };
    await fillKelaDays(filling);
    await fillLine(filling);
    await fillRoster(filling);
    await fillMeetingRequests(filling);
    await fillContactRequests(filling);
    await fillDesk(filling);
    await fillEvents(filling);
    await fillJointMeetings(filling);
    await fillCancelledDay(filling);
    await fillDirectory(filling);
    await fillTopics(filling);
    await appendAudit(db, [
      { at: now, staffId: null, operation: 'exampleOffice.fill', entity: 'office', entityId: officeId },
    ]);
    return true;
  });
}

async function setHours(
  db: WriteDb,
  officeId: string,
  adviserId: string,
  newId: Filling['newId'],
  now: Instant,
): Promise<void> {
  const template = {
    id: newId('template'),
    officeId,
    adviserId,
    bufferMinutes: 0,
    everyWeeks: 1,
    validFromOn: exampleKelaFromOn,
    validToOn: null,
  };
  await insertTemplate(db, { ...template, ...exampleKelaDay }, now);
  for (const [index, hours] of exampleLineHours.entries()) {
    const next = exampleLineHours[index + 1];
    const validToOn = next ? plusDays(next.validFromOn, -1) : null;
    await insertServiceHours(db, { id: newId('hours'), officeId, ...hours, validToOn }, now);
  }
}
