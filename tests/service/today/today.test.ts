import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Today } from '#contract/today.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { answer, audited, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';

let office: TestOffice;
let counsellor: Client;
let secretary: Client;
beforeEach(async () => {
  office = await newOffice(WEDNESDAY, at(9, 5));
  counsellor = await office.as('Outi');
  secretary = await office.as('Siiri');
});
afterEach(() => office.close());

const todayOf = (client: Client): Promise<Today> => client.today.view({ officeId: office.officeId });

async function finishWith(outcome: 'handedOver' | 'callBackPromised'): Promise<void> {
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  await counsellor.calls.finish({
    ...once(),
    id: draft.id,
    version: 1,
    fields: typed({ advice: 'Selvitetään', clientLabel: 'M.', phone: '555 0100' }),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome,
    handover:
      outcome === 'handedOver'
        ? {
            toStaffId: await office.idOf('Tiina'),
            reason: 'oma asiakas',
            summary: 'Vuokrarästi',
            contactWay: 'puhelin',
            promisedToClient: '',
          }
        : null,
    promise: outcome === 'callBackPromised' ? { dueOn: WEDNESDAY, dueMinute: at(13), note: '' } : null,
  });
}

test('the counsellor sees what waits: promises, handovers, drafts, the line, the Kela day', async () => {
  await finishWith('callBackPromised');
  await counsellor.calls.missed({ ...once(), officeId: office.officeId });
  await counsellor.dutyShifts.take({ ...once(), officeId: office.officeId, on: WEDNESDAY });
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  const today = await todayOf(counsellor);
  expect(today).toMatchObject({
    on: WEDNESDAY,
    now: moment(WEDNESDAY, at(9, 5)),
    handovers: [],
    unresolved: [],
  });
  expect(today.promises).toMatchObject([{ state: 'open', dueMinute: at(13), phone: '555 0100' }]);
  expect(today.drafts).toEqual([draft]);
  expect(today.line).toMatchObject({
    hours: { startMinute: at(9), endMinute: at(10, 30) },
    closed: null,
    dutyShift: { staffName: 'Outi Ohjaaja' },
    answered: 1,
    missed: 1,
  });
  expect(today.kelaDays).toMatchObject([{ on: WEDNESDAY, adviserName: 'Kaisa Kelanen', state: 'open' }]);
  expect(today.nextFree?.map(({ on, startMinute }) => [on, startMinute])).toEqual([
    [WEDNESDAY, at(9, 30)],
    [WEDNESDAY, at(10)],
    [WEDNESDAY, at(10, 30)],
  ]);
});

test('it says the same as the lists of the areas themselves', async () => {
  await finishWith('callBackPromised');
  await finishWith('handedOver');
  const { officeId } = office;
  const today = await todayOf(counsellor);
  expect(today.promises).toEqual(await counsellor.promises.open({ officeId }));
  expect(today.kelaDays).toEqual(await counsellor.kelaDays.day({ officeId, on: WEDNESDAY }));
  expect(today.nextFree).toEqual(await counsellor.kelaDays.freeTimes({ officeId, count: 3 }));
  const worker = await office.as('Tiina');
  expect((await todayOf(worker)).handovers).toEqual(await worker.handovers.list({ box: 'received' }));
});

test('a part that a role may not see is null, not empty', async () => {
  const parts = async (name: string) => {
    const today = await todayOf(await office.as(name));
    return Object.entries(today)
      .filter(([, value]) => value === null)
      .map(([key]) => key);
  };
  expect(await parts('Outi')).toEqual([]);
  const meetings = ['meetingsToClose', 'meetingSteps'];
  expect(await parts('Siiri')).toEqual(['promises', 'drafts', ...meetings, 'coverage']);
  expect(await parts('Tiina')).toEqual(['promises', 'drafts', 'coverage']);
  expect(await parts('Kaisa')).toEqual([
    'promises',
    'handovers',
    'drafts',
    'toTell',
    'meetingRequests',
    ...meetings,
    'coverage',
    'line',
  ]);
  expect(await parts('Paula')).toEqual([
    'promises',
    'drafts',
    'unresolved',
    'toTell',
    'meetingRequests',
    'contactRequests',
    ...meetings,
    'kelaDays',
    'nextFree',
  ]);
});

test('W7 a booking without outcome is on next morning’s list until somebody says what became of it', async () => {
  const booking = await secretary.bookings.book(bookInput(office, '10.00-10.30'));
  expect((await todayOf(secretary)).unresolved).toEqual([]);
  office.time.set(localDate('2026-10-22'), at(8));
  expect((await todayOf(secretary)).unresolved).toEqual([booking]);
  await secretary.bookings.changeState({ ...changeOf(booking), state: 'noShow' });
  expect((await todayOf(secretary)).unresolved).toEqual([]);
});

test('a returned handover waits for its sender, an overdue one for the manager without a word about the client', async () => {
  await finishWith('handedOver');
  await finishWith('handedOver');
  const worker = await office.as('Tiina');
  const [first] = (await todayOf(worker)).handovers ?? [];
  if (!first) throw new Error('A handover was made');
  await worker.handovers.return({ ...changeOf(first), reason: 'Ei minun asiakkaani' });
  expect((await todayOf(counsellor)).handovers).toMatchObject([{ id: first.id, state: 'returned' }]);
  const manager = await office.as('Paula');
  expect((await todayOf(manager)).handovers).toEqual([]);
  office.time.set(localDate('2026-10-26'), at(8));
  const overdue = (await todayOf(manager)).handovers;
  expect(overdue).toHaveLength(2);
  expect(
    overdue?.every(({ summary, clientLabel, steps }) => !summary && !clientLabel && !steps[1]?.note),
  ).toBe(true);
});

test('L4 on a holiday the line is closed by its name, and what waits is there all the same', async () => {
  await finishWith('callBackPromised');
  office.time.set(localDate('2027-01-06'), at(9));
  const today = await todayOf(counsellor);
  expect(today.line).toMatchObject({
    hours: null,
    closed: { why: 'holiday', name: 'epiphany' },
    answered: 0,
  });
  expect(today.promises).toMatchObject([{ overdue: true }]);
});

test('each look is in the audit log, and an office that is not there is refused', async () => {
  await answer(office, counsellor, 'nonCase');
  await todayOf(counsellor);
  expect(await audited(office, 'today.view')).toEqual(['today']);
  expect(await refusalOf(counsellor.today.view({ officeId: 'nowhere' }))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'office' },
  });
});
