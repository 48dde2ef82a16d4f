import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';
import type { TestOffice } from './office.ts';
import { answer, once, type Client } from './line.ts';

/** Names a person and, if told, a deputy for the day. */
export async function staff(
  office: TestOffice,
  manager: Client,
  on: LocalDate,
  deputyId: string | null = null,
): Promise<void> {
  const staffId = await office.idOf('Outi');
  await manager.dutyShifts.assign({
    ...once(),
    officeId: office.officeId,
    on,
    staffId,
    deputyId,
    version: null,
  });
}

/** Sets the clock to a day and time and takes one call of ten minutes then. */
export async function callOn(
  office: TestOffice,
  counsellor: Client,
  on: string,
  minute: number,
  ...how: [Parameters<typeof answer>[2], Parameters<typeof answer>[3]?]
) {
  office.time.set(localDate(on), minuteOfDay(minute));
  return answer(office, counsellor, ...how);
}

/** One October of an office: calls inside and outside the hours, missed ones, big cases, days of every kind. */
export async function octoberOf(office: TestOffice): Promise<void> {
  const manager = await office.as('Paula');
  const counsellor = await office.as('Outi');
  const on = (day: string) => `2026-10-${day}`;
  for (const day of ['01', '02', '05', '06', '07']) await staff(office, manager, localDate(on(day)));
  await callOn(office, counsellor, on('01'), at(9), 'resolved', {
    callerKind: 'client',
    municipalityCode: '010',
    ageBand: '30-64',
    serviceTask: 'working-age',
    topics: ['3', '2'],
    wrapUpMinutes: 7,
  });
  await callOn(office, counsellor, on('01'), at(10, 29), 'directed', {
    minutes: 21,
    directedTo: 'Kela',
    municipalityCode: '989',
  });
  await callOn(office, counsellor, on('01'), at(10, 30), 'resolved');
  await callOn(office, counsellor, on('02'), at(9, 12), 'assessmentStarted', {
    minutes: 12,
    wrapUpMinutes: 95,
    bigCase: true,
    ageBand: '85+',
  });
  await callOn(office, counsellor, on('02'), at(9, 50), 'nonCase', { minutes: 1 });
  office.time.set(localDate(on('02')), at(10));
  await counsellor.calls.missed({ ...once(), officeId: office.officeId });
  await callOn(office, counsellor, on('08'), at(9, 30), 'resolved', { minutes: 3 });
  await callOn(office, counsellor, on('10'), at(9, 30), 'resolved');
  // A draft is no call yet.
  office.time.set(localDate(on('08')), at(9, 45));
  await counsellor.calls.start({ ...once(), officeId: office.officeId });
}
