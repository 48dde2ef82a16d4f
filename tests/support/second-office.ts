import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { insertOffice } from '#store/offices/offices.ts';
import { insertTemplate } from '#store/kela-days/templates.ts';
import { insertStaffMember } from '#store/staff/staff.ts';
import type { TestOffice } from './office.ts';

/** A second office of the same database, where another adviser is on Wednesdays 10–14 and Thursdays 9–12. */
export async function addSecondOffice({
  parts,
}: TestOffice): Promise<{ officeId: string; adviserId: string }> {
  const [officeId, adviserId] = ['second office', 'adviser of the second office'];
  const now = parts.clock();
  await parts.store.write(async (db) => {
    await insertOffice(db, {
      id: officeId,
      name: 'Kuortane',
      municipalityCode: '300',
      identityMode: 'none',
      createdAt: now,
    });
    await insertStaffMember(db, {
      id: adviserId,
      name: 'Kaarina Kelanen',
      title: 'Kelan neuvoja',
      roles: ['kelaAdviser'],
      createdAt: now,
    });
    const shape = {
      officeId,
      adviserId,
      slotMinutes: 45,
      bufferMinutes: 0,
      breaks: [],
      everyWeeks: 1,
      validFromOn: localDate('2021-02-03'),
      validToOn: null,
    };
    await insertTemplate(
      db,
      { ...shape, id: 'wednesday', weekday: 3, startMinute: at(10), endMinute: at(14) },
      now,
    );
    await insertTemplate(
      db,
      { ...shape, id: 'thursday', weekday: 4, startMinute: at(9), endMinute: at(12) },
      now,
    );
  });
  return { officeId, adviserId };
}
