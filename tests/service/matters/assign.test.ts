import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Matter } from '#contract/matters.ts';
import { localDate } from '#domain/time/local-date.ts';
import { handOver } from '#tests/support/handovers.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let counsellor: Client;
let worker: Client;
let manager: Client;
let matter: Matter;
let outi: string;

beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 30);
  counsellor = await office.as('Outi');
  worker = await office.as('Tiina');
  manager = await office.as('Paula');
  outi = await office.idOf('Outi');
  const { officeId } = office;
  matter = await worker.matters.open({ ...once(), officeId, name: 'Velat', clientLabel: 'K.' });
});
afterEach(() => office.close());

const assign = (to: string, { id, version }: Matter = matter) =>
  manager.matters.assign({ ...once(), id, version, toStaffId: to });
const box = async (client: Client, name: 'mine' | 'followed' | 'all') =>
  (await client.matters.list({ officeId: office.officeId, box: name })).map(({ id }) => id);

describe('a manager gives a matter to another', () => {
  test('from the list in which it stands without a word; it changes hands in everybody’s lists at once', async () => {
    const [seen] = await manager.matters.list({ officeId: office.officeId, box: 'all' });
    expect(seen).toMatchObject({ id: matter.id, name: '', clientLabel: '', ownerName: 'Tiina Työntekijä' });
    await assign(outi, seen);
    expect(await box(counsellor, 'mine')).toEqual([matter.id]);
    expect(await box(worker, 'mine')).toEqual([]);
    expect(await box(worker, 'followed')).toEqual([matter.id]);
    expect(await audited(office, 'matters.assign')).toEqual(['matter']);
    expect(await refusalOf(manager.matters.get({ id: matter.id }))).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('whoever had it reads on and links, but only the new owner closes', async () => {
    const given = await assign(outi);
    expect((await worker.matters.get({ id: matter.id })).name).toBe('Velat');
    const result = { needMet: 'yes', educationOrWork: false, newPlans: false } as const;
    const close = (client: Client) =>
      client.matters.close({ ...once(), id: matter.id, version: given.version, ...result });
    expect(await refusalOf(close(worker))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await close(counsellor)).toMatchObject({ state: 'closed' });
  });

  test('is no pass: nobody has shown the client to another door, but it is one worker more', async () => {
    expect(await assign(outi)).toMatchObject({ passes: 0, workers: 2 });
    const back = await assign(await office.idOf('Tiina'), { ...matter, version: 2 });
    expect(back).toMatchObject({ passes: 0, workers: 2, version: 3 });
  });

  test('to whom has it already changes nothing in its history', async () => {
    const same = await assign(await office.idOf('Tiina'));
    expect(same.version).toBe(matter.version);
    const { timeline } = await worker.matters.get({ id: matter.id });
    expect(timeline.map(({ what }) => what)).toEqual(['opened']);
  });

  test('of a repeated request once', async () => {
    const request = { ...once(), id: matter.id, version: matter.version, toStaffId: outi };
    const given = await manager.matters.assign(request);
    expect(await manager.matters.assign(request)).toEqual(given);
    const { timeline } = await counsellor.matters.get({ id: matter.id });
    expect(timeline.filter(({ what }) => what === 'assigned')).toHaveLength(1);
  });

  test('not when it is closed, and not to somebody whose work here has ended', async () => {
    const olli = await manager.staff.create({
      ...once(),
      name: 'Olli Toinen',
      title: '',
      roles: ['ownWorker'],
    });
    const activeToOn = localDate('2026-10-20');
    await manager.staff.update({ ...once(), ...olli, activeToOn, decisions: [] });
    expect(await refusalOf(assign(olli.id))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'toStaffId', code: 'notAReceiver' }] },
    });
    const result = { needMet: null, educationOrWork: false, newPlans: false } as const;
    const closed = await worker.matters.close({
      ...once(),
      id: matter.id,
      version: matter.version,
      ...result,
    });
    expect(await refusalOf(assign(outi, closed))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'matter', state: 'closed' },
    });
  });

  test('with a handover under way: who was asked still takes it, and has it then', async () => {
    const sent = await handOver(office, counsellor);
    const olli = await manager.staff.create({
      ...once(),
      name: 'Olli Toinen',
      title: '',
      roles: ['ownWorker'],
    });
    const list = await manager.matters.list({ officeId: office.officeId, box: 'all' });
    const seen = list.find(({ id }) => id === sent.matterId);
    expect(seen).toBeDefined();
    await assign(olli.id, seen);
    expect(await worker.handovers.list({ box: 'received' })).toMatchObject([{ id: sent.id, state: 'sent' }]);
    await worker.handovers.take({ ...once(), id: sent.id, version: 1 });
    const whole = await worker.matters.get({ id: sent.matterId });
    expect(whole).toMatchObject({ ownerName: 'Tiina Työntekijä', passes: 1, workers: 3 });
  });
});
