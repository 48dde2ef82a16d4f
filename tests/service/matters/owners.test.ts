import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Matter } from '#contract/matters.ts';
import { localDate } from '#domain/time/local-date.ts';
import { handOver } from '#tests/support/handovers.ts';
import { once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let counsellor: Client;
let worker: Client;
let manager: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 30);
  counsellor = await office.as('Outi');
  worker = await office.as('Tiina');
  manager = await office.as('Paula');
});
afterEach(() => office.close());

const open = (client: Client, name = 'Asunnon etsiminen') =>
  client.matters.open({ ...once(), officeId: office.officeId, name, clientLabel: 'K.' });
const seen = ({ id, version }: Matter) => ({ ...once(), id, version });
const result = { needMet: 'partly', educationOrWork: true, newPlans: false } as const;

describe('a matter opened by hand', () => {
  test('is the opener’s, with things that are in no other; its name can be corrected', async () => {
    const sent = await handOver(office, counsellor);
    const own = await open(worker);
    expect(own).toMatchObject({ ownerName: 'Tiina Työntekijä', passes: 0, workers: 1, state: 'open' });
    const renamed = await worker.matters.update({ ...seen(own), name: 'Asunto', clientLabel: 'K.K.' });
    expect(renamed).toMatchObject({ name: 'Asunto', clientLabel: 'K.K.', version: own.version + 1 });
    const items = [{ kind: 'call', id: 'no-such' }] as const;
    const input = { ...once(), officeId: office.officeId, name: 'x', clientLabel: '' };
    expect(await refusalOf(counsellor.matters.open({ ...input, items: [...items] }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await counsellor.matters.list({ officeId: office.officeId, box: 'mine' })).toMatchObject([
      { id: sent.matterId },
    ]);
  });

  test('keeps no identity code and no name where the office keeps none; strangers change nothing', async () => {
    const own = await open(worker);
    const named = { name: 'Asunto', clientLabel: 'K.' };
    const update = (client: Client, changes: Partial<typeof named>) =>
      refusalOf(client.matters.update({ ...seen(own), ...named, ...changes }));
    expect(await update(worker, { name: 'hän on 010170-999R' })).toMatchObject({
      data: { field: 'name' },
    });
    expect(await update(worker, { clientLabel: 'n'.repeat(31) })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await update(counsellor, {})).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('a referral', () => {
  test('stays open until the arrival is known, and keeps the matter open until then', async () => {
    const own = await open(worker);
    const referred = await worker.matters.refer({ ...seen(own), service: 'Velkaneuvonta' });
    const { referrals, timeline } = await worker.matters.get({ id: own.id });
    expect(referrals).toMatchObject([{ service: 'Velkaneuvonta', state: 'open' }]);
    expect(timeline.at(-1)).toMatchObject({ kind: 'referral', what: 'open', toName: 'Velkaneuvonta' });
    expect(await refusalOf(worker.matters.close({ ...seen(referred), ...result }))).toMatchObject({
      code: 'MATTER_HAS_OPEN',
      data: { open: [{ kind: 'referral' }] },
    });
    const referralId = referrals[0]?.id ?? '';
    const end = (matter: Matter, state: 'arrived' | 'ended' | 'open', note = '') =>
      worker.matters.endReferral({ ...seen(matter), referralId, state, note });
    expect(await refusalOf(end(referred, 'ended'))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'note', code: 'reasonMissing' }] },
    });
    const again = await end(await end(referred, 'ended', 'muutti pois'), 'open');
    const arrived = await end(again, 'arrived');
    expect(await worker.matters.close({ ...seen(arrived), ...result })).toMatchObject({ result });
    const other = await open(worker, 'Toinen asia');
    expect(
      await refusalOf(worker.matters.endReferral({ ...seen(other), referralId, state: 'arrived', note: '' })),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('looks back after one month and three', () => {
  test('are a list of the owner’s when their day has come; what was learnt can be taken back', async () => {
    const own = await open(worker);
    const closed = await worker.matters.close({ ...seen(own), ...result });
    expect(await worker.matters.followUps()).toEqual([]);
    office.time.set(localDate('2026-11-20'));
    expect(await worker.matters.followUps()).toEqual([]);
    office.time.set(localDate('2026-11-21'));
    expect(await worker.matters.followUps()).toMatchObject([
      { matterId: own.id, months: 1, dueOn: '2026-11-21', name: 'Asunnon etsiminen' },
    ]);
    const marked = await worker.matters.markFollowUp({ ...seen(closed), months: 1, result: 'well' });
    expect(await worker.matters.followUps()).toEqual([]);
    expect((await worker.matters.get({ id: own.id })).followUps).toMatchObject([
      { months: 1, result: 'well', doneByName: 'Tiina Työntekijä' },
      { months: 3, dueOn: '2027-01-21', result: null },
    ]);
    await worker.matters.markFollowUp({ ...seen(marked), months: 1, result: null });
    expect(await worker.matters.followUps()).toHaveLength(1);
    expect(
      await refusalOf(counsellor.matters.markFollowUp({ ...seen(marked), months: 1, result: 'well' })),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('nothing is open without an owner', () => {
  test('a manager gives a matter to another, without reading it; the history keeps both names', async () => {
    const own = await open(worker);
    const toStaffId = await office.idOf('Outi');
    const given = await manager.matters.assign({ ...seen(own), toStaffId });
    expect(given).toMatchObject({ ownerName: 'Outi Ohjaaja', name: '', workers: 2, passes: 0 });
    const { timeline, name } = await counsellor.matters.get({ id: own.id });
    expect(name).toBe('Asunnon etsiminen');
    expect(timeline.map(({ what, toName }) => [what, toName])).toEqual([
      ['opened', 'Tiina Työntekijä'],
      ['assigned', 'Outi Ohjaaja'],
    ]);
    const assign = (client: Client, to: string, version = given.version) =>
      refusalOf(client.matters.assign({ ...once(), id: own.id, version, toStaffId: to }));
    expect(await assign(manager, office.adviserId)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await assign(manager, toStaffId, 1)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await assign(worker, toStaffId)).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
