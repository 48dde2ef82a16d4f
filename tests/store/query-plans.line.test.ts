import { createRouterClient, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { newService, type Service } from '#service/service.ts';
import { openPromisesKeptBy } from '#store/promises/kept-by.ts';
import { moment, once, typed } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { planOf, watchQueries, type WatchedStore } from '#tests/support/query-plans.ts';

const TODAY = localDate('2026-10-21');
// Tables that grow with every day of the line: none of them may be read from end to end.
const GROWING = [
  'call',
  'call_topic',
  'handover',
  'handover_step',
  'matter',
  'matter_item',
  'matter_event',
  'matter_referral',
  'matter_follow_up',
  'promise',
  'promise_step',
  'duty_shift',
  'absence',
  'duty_gap',
  'booking',
  'walk_in',
  'occupancy',
  'request_log',
];
// These indexes hold only what is open, or are read from their end up to a limit.
const BOUNDED = ['handover_open', 'handover_done'];

let office: TestOffice;
let watched: WatchedStore;
let as: (name: string) => RouterClient<Service>;

beforeAll(async () => {
  office = await newOffice(TODAY, at(9, 5));
  for (const name of ['Outi', 'Tiina', 'Siiri', 'Paula']) await office.as(name);
  watched = watchQueries(office.parts.store);
  const service = newService({ ...office.parts, store: watched.store });
  as = (name) => createRouterClient(service, { context: { sessionId: `session of ${name}` } });
});
afterAll(() => office.close());

const isScan = (step: string) =>
  GROWING.some((table) => new RegExp(`^SCAN ${table}\\b`).test(step)) &&
  !BOUNDED.some((index) => step.includes(`INDEX ${index}`));

async function scansDuring(work: () => Promise<unknown>): Promise<{ queries: number; scans: string[] }> {
  watched.forget();
  await work();
  const plans = await watched.plans();
  return {
    queries: plans.length,
    scans: plans.flatMap(({ sql, steps }) => steps.filter(isScan).map((step) => `${step}: ${sql}`)),
  };
}

const here = () => ({ officeId: office.officeId });

describe('no query of the line reads a growing table from end to end', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['the day', () => as('Outi').calls.day({ ...here(), on: TODAY })],
    ['drafts', () => as('Outi').calls.drafts()],
    ['promises', () => as('Outi').promises.open(here())],
    ['handovers received', () => as('Tiina').handovers.list({ box: 'received' })],
    ['handovers sent', () => as('Outi').handovers.list({ box: 'sent' })],
    ['all handovers', () => as('Paula').handovers.list({ box: 'all' })],
    ['matters of one’s own', () => as('Tiina').matters.list({ ...here(), box: 'mine' })],
    ['matters one has had', () => as('Outi').matters.list({ ...here(), box: 'followed' })],
    ['all open matters', () => as('Paula').matters.list({ ...here(), box: 'all' })],
    ['looks back', () => as('Tiina').matters.followUps()],
    ['the roster', () => as('Paula').dutyShifts.month({ ...here(), month: month('2026-10') })],
    ['who is away', () => as('Outi').absences.list({ from: TODAY, to: TODAY })],
    ['today of the counsellor', () => as('Outi').today.view(here())],
    ['today of the secretary', () => as('Siiri').today.view(here())],
    ['today of the manager', () => as('Paula').today.view(here())],
    [
      'the month report',
      () => as('Paula').statistics.report({ ...here(), period: monthRange(month('2026-10')) }),
    ],
  ])('%s', async (_, work) => {
    const found = await scansDuring(work);
    expect(found.queries).toBeGreaterThan(2);
    expect(found.scans).toEqual([]);
  });

  test('a call from its first second to the handover and the call back', async () => {
    const found = await scansDuring(lifeOfCalls);
    expect(found.queries).toBeGreaterThan(30);
    expect(found.scans).toEqual([]);
  });

  test('a duty, and hours that are entered afterwards', async () => {
    const found = await scansDuring(async () => {
      await as('Outi').dutyShifts.take({ ...once(), ...here(), on: TODAY });
      await as('Paula').serviceHours.save({
        ...once(),
        ...here(),
        weekdays: [1, 2, 3, 4, 5],
        startMinute: at(9),
        endMinute: at(11),
        validFromOn: localDate('2026-10-19'),
      });
    });
    expect(found.scans).toEqual([]);
  });

  test('the check itself sees a scan', async () => {
    const steps = await planOf(office.parts.store.read, `select * from call where worry = 'x'`);
    expect(steps.filter(isScan)).toHaveLength(1);
  });
});

describe('a list is found by its own index', () => {
  test.each([
    ['drafts', () => as('Outi').calls.drafts(), 'call USING INDEX call_drafts (entered_by_id=?)'],
    ['the day', () => as('Outi').calls.day({ ...here(), on: TODAY }), 'call USING INDEX call_by_day'],
    ['promises', () => as('Outi').promises.open(here()), 'promise USING INDEX promise_open (office_id=?)'],
    [
      'handovers to take',
      () => as('Tiina').handovers.list({ box: 'received' }),
      'handover USING INDEX handover_received (to_staff_id=?)',
    ],
    [
      'what somebody who leaves has promised',
      () => openPromisesKeptBy(watched.store.read, 'somebody'),
      'promise USING INDEX promise_open',
    ],
    [
      'closed matters of the month',
      () => as('Paula').statistics.report({ ...here(), period: monthRange(month('2026-10')) }),
      'matter USING INDEX matter_closed (office_id=? AND closed_on>? AND closed_on<?)',
    ],
    [
      'unresolved bookings',
      () => as('Siiri').today.view(here()),
      'booking USING INDEX booking_unresolved (office_id=? AND on_date<?)',
    ],
  ])('%s', async (_, work, wanted) => {
    watched.forget();
    await work();
    const steps = (await watched.plans()).flatMap((plan) => plan.steps);
    expect(steps.filter((step) => step.includes(wanted))).not.toEqual([]);
  });
});

async function lifeOfCalls(): Promise<void> {
  const counsellor = as('Outi');
  for (const outcome of ['handedOver', 'callBackPromised'] as const) {
    const draft = await counsellor.calls.start({ ...once(), ...here() });
    const fields = typed({ advice: 'Selvitetään', clientLabel: 'M.', topics: ['3'] });
    const change = { id: draft.id, fields, startedAt: draft.startedAt };
    await counsellor.calls.saveDraft({ ...once(), ...change, version: 1, ending: null });
    await counsellor.calls.finish({
      ...once(),
      ...change,
      version: 2,
      endedAt: moment(TODAY, at(9, 5)),
      outcome,
      handover:
        outcome === 'handedOver'
          ? {
              toStaffId: await office.idOf('Tiina'),
              reason: 'oma asiakas',
              summary: '',
              contactWay: '',
              promisedToClient: '',
            }
          : null,
      promise: outcome === 'callBackPromised' ? { dueOn: TODAY, dueMinute: at(13), note: '' } : null,
    });
  }
  const worker = as('Tiina');
  const [handover] = await worker.handovers.list({ box: 'received' });
  const id = handover?.id ?? '';
  await worker.handovers.see({ ...once(), id, version: 1 });
  await worker.handovers.take({ ...once(), id, version: 2 });
  await worker.handovers.complete({ ...once(), id, version: 3, note: '' });
  const matter = await worker.matters.get({ id: handover?.matterId ?? '' });
  const result = { needMet: 'yes', educationOrWork: false, newPlans: false } as const;
  await worker.matters.close({ ...once(), id: matter.id, version: matter.version, ...result });
  const [promise] = await counsellor.promises.open(here());
  await counsellor.promises.attempt({
    ...once(),
    id: promise?.id ?? '',
    version: 1,
    reached: true,
    note: '',
  });
  const slip = await counsellor.calls.missed({ ...once(), ...here() });
  await counsellor.calls.discard({ ...once(), id: slip.id, version: 1 });
}
