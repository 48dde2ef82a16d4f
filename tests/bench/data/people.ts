import { at } from '#domain/time/minute-of-day.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Weekday } from '#domain/time/week.ts';
import type { WriteDb } from '#store/database.ts';
import { insertTemplate } from '#store/kela-days/templates.ts';
import { insertOffice } from '#store/offices/offices.ts';
import { insertServiceHours } from '#store/service-hours/service-hours.ts';
import { insertStaffMember } from '#store/staff/staff.ts';
import { historyFrom, lineHours } from './days.ts';

/** An office and those who work in it; the same ids in every run. */
export interface BenchPeople {
  readonly officeId: string;
  readonly adviserId: string;
  readonly counsellorId: string;
}

/** Who works in the `index`th office. */
export function peopleOf(index: number): BenchPeople {
  const officeId = `o${String(index).padStart(2, '0')}`;
  return { officeId, adviserId: `${officeId}-adviser`, counsellorId: `${officeId}-counsellor` };
}

/** Adds the `index`th office with its people, Kela days (Wednesday and Thursday) and line hours over the whole history. */
export async function addOffice(db: WriteDb, index: number, now: Instant): Promise<BenchPeople> {
  const people = peopleOf(index);
  const { officeId, adviserId, counsellorId } = people;
  await insertOffice(db, {
    id: officeId,
    name: `Koetoimisto ${index}`,
    municipalityCode: '010',
    identityMode: 'none',
    createdAt: (now + index) as Instant,
  });
  const person = { title: 'koehenkilö', createdAt: now };
  await insertStaffMember(db, {
    ...person,
    id: adviserId,
    name: `Kaisa Koe ${index}`,
    roles: ['kelaAdviser'],
  });
  await insertStaffMember(db, {
    ...person,
    id: counsellorId,
    name: `Outi Koe ${index}`,
    roles: ['administrator', 'manager', 'secretary', 'counsellor'],
  });
  for (const weekday of [3, 4] as Weekday[]) {
    const template = {
      id: `${officeId}-template-${weekday}`,
      officeId,
      adviserId,
      weekday,
      startMinute: at(9),
      endMinute: at(15),
      slotMinutes: 30,
      bufferMinutes: 0,
      breaks: [{ startMinute: at(11, 30), endMinute: at(12) }],
      everyWeeks: 1,
      validFromOn: historyFrom,
      validToOn: null,
    };
    await insertTemplate(db, template, now);
  }
  await insertServiceHours(
    db,
    {
      id: `${officeId}-hours`,
      officeId,
      weekdays: [1, 2, 3, 4, 5],
      ...lineHours,
      validFromOn: historyFrom,
      validToOn: null,
    },
    now,
  );
  return people;
}
