import type { PromiseDraft } from '#domain/calls/draft.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, WEDNESDAY } from './booking-input.ts';
import { once, typed, type Client } from './line.ts';
import type { TestOffice } from './office.ts';
import { arrivalInput } from './walk-in-input.ts';

/** A call that ends with a promise to call back. */
export async function promiseCall(
  office: TestOffice,
  counsellor: Client,
  clientLabel: string,
  promise: PromiseDraft,
): Promise<void> {
  const { id, startedAt } = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  await counsellor.calls.finish({
    ...once(),
    id,
    version: 1,
    fields: typed({ advice: 'Selvitetään', clientLabel, phone: '555 0100' }),
    startedAt,
    endedAt: office.time.clock(),
    outcome: 'callBackPromised',
    handover: null,
    promise,
  });
}

/** A call that is handed over to the person. */
export async function handOver(
  office: TestOffice,
  counsellor: Client,
  toStaffId: string,
  clientLabel: string,
  reason: string,
): Promise<void> {
  const { id, startedAt } = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  await counsellor.calls.finish({
    ...once(),
    id,
    version: 1,
    fields: typed({ advice: 'Siirretään', clientLabel }),
    startedAt,
    endedAt: office.time.clock(),
    outcome: 'handedOver',
    handover: { toStaffId, reason, summary: 'Vuokrarästi', contactWay: 'puhelin', promisedToClient: '' },
    promise: null,
  });
}

/** An ordinary Wednesday at 9.40: people wait for calls, a handover came back, a call was left in the middle, last week's booking has no outcome. */
export async function waitingOffice(office: TestOffice): Promise<void> {
  const { officeId } = office;
  const [counsellor, worker, secretary] = [
    await office.as('Outi'),
    await office.as('Tiina'),
    await office.as('Siiri'),
  ];
  office.time.set(localDate('2026-10-13'), at(9));
  await secretary.bookings.book(
    bookInput(office, '9.30-10.00', { on: localDate('2026-10-14'), clientLabel: 'R.S.' }),
  );
  await secretary.bookings.book(
    bookInput(office, '13.00-13.30', { on: localDate('2026-10-14'), clientLabel: 'T.N.' }),
  );
  office.time.set(WEDNESDAY, at(8, 30));
  for (const [time, clientLabel] of [
    ['9.00-9.30', 'A.A.'],
    ['10.00-10.30', 'M.K.'],
    ['13.00-13.30', 'L.P.'],
  ] as const)
    await secretary.bookings.book(bookInput(office, time, { clientLabel }));
  office.time.set(WEDNESDAY, at(9, 2));
  await promiseCall(office, counsellor, 'Ulla', {
    dueOn: WEDNESDAY,
    dueMinute: at(9, 30),
    note: 'sähkölasku',
  });
  await promiseCall(office, counsellor, 'V.L.', { dueOn: WEDNESDAY, dueMinute: at(13), note: '' });
  const [first] = await counsellor.promises.open({ officeId });
  if (!first) throw new Error('Two promises were made');
  office.time.set(WEDNESDAY, at(9, 20));
  await counsellor.promises.attempt({ ...changeOf(first), reached: false, note: '' });
  await handOver(office, counsellor, await office.idOf('Tiina'), 'N.H.', 'oma asiakas');
  await handOver(office, counsellor, await office.idOf('Tiina'), 'P.Ö.', 'asumisen tuki');
  const [sent] = await worker.handovers.list({ box: 'received' });
  if (!sent) throw new Error('A handover was sent');
  await worker.handovers.return({ ...changeOf(sent), reason: 'ei minun asiakkaani' });
  await counsellor.calls.missed({ ...once(), officeId });
  await counsellor.calls.start({ ...once(), officeId });
  await secretary.walkIns.arrive(arrivalInput(office));
  office.time.set(WEDNESDAY, at(9, 40));
}
