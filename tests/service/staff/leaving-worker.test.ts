import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HandOn } from '#domain/matters/open-thing.ts';
import { localDate } from '#domain/time/local-date.ts';
import { handOver, promisedCall } from '#tests/support/handovers.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
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

describe('a worker who leaves', () => {
  const personOf = async (name: string) => {
    const person = (await manager.staff.list()).find((one) => one.name.startsWith(name));
    if (!person) throw new Error(`No ${name}`);
    return person;
  };
  const leave = async (name: string, handOn: HandOn[]) => {
    const person = await personOf(name);
    return manager.staff.update({
      ...once(),
      ...person,
      activeToOn: localDate('2026-10-30'),
      handOn,
      decisions: [],
    });
  };

  test('has every open handover and matter given to others in the same save; the history keeps the name', async () => {
    const sent = await handOver(office, counsellor);
    const taken = await handOver(office, counsellor, { reason: 'Velat' });
    await worker.handovers.take({ ...once(), id: taken.id, version: 1 });
    const things = [
      { kind: 'handover', id: sent.id, dueOn: '2026-10-23' },
      { kind: 'handover', id: taken.id, dueOn: '2026-10-23' },
      { kind: 'matter', id: taken.matterId, dueOn: null },
    ] as const;
    expect(await refusalOf(leave('Tiina', []))).toEqual({ code: 'LEAVES_OPEN', data: { things } });
    const olli = await manager.staff.create({
      ...once(),
      name: 'Olli Toinen',
      title: '',
      roles: ['ownWorker'],
    });
    const to = (toStaffId: string) => things.map(({ kind, id }) => ({ kind, id, toStaffId }));
    expect(await refusalOf(leave('Tiina', to(olli.id).slice(1)))).toMatchObject({ code: 'LEAVES_OPEN' });
    for (const nobody of [await office.idOf('Tiina'), office.adviserId])
      expect(await refusalOf(leave('Tiina', to(nobody)))).toEqual({
        code: 'INVALID_INPUT',
        data: { problems: [{ field: 'handOn', code: 'notAReceiver' }] },
      });
    expect(await worker.handovers.list({ box: 'received' })).toHaveLength(2);
    expect(await leave('Tiina', to(olli.id))).toMatchObject({ activeToOn: '2026-10-30' });
    expect(await worker.handovers.list({ box: 'received' })).toEqual([]);
    const newWorker = await office.as('Olli');
    expect(await newWorker.handovers.list({ box: 'received' })).toMatchObject([
      { id: sent.id, state: 'sent', dueOn: '2026-10-23' },
      { id: taken.id, state: 'sent', passes: 2, workers: 3 },
    ]);
    const { timeline, ownerName } = await newWorker.matters.get({ id: taken.matterId });
    expect(ownerName).toBe('Olli Toinen');
    expect(timeline).toContainEqual(
      expect.objectContaining({ kind: 'handover', what: 'taken', byName: 'Tiina Työntekijä' }),
    );
  });

  test('a sender’s returned handover and own matter get somebody else to go on with them', async () => {
    const sent = await handOver(office, counsellor);
    await worker.handovers.return({ ...once(), id: sent.id, version: 1, reason: 'x' });
    const toStaffId = await office.idOf('Tiina');
    await leave('Outi', [
      { kind: 'handover', id: sent.id, toStaffId },
      { kind: 'matter', id: sent.matterId, toStaffId },
    ]);
    expect(await counsellor.handovers.list({ box: 'received' })).toEqual([]);
    expect(await worker.handovers.list({ box: 'sent' })).toMatchObject([
      { id: sent.id, state: 'returned', fromName: 'Tiina Työntekijä' },
    ]);
  });

  test('with nothing on hand just leaves, and a role that takes no more handovers is asked the same', async () => {
    await handOver(office, counsellor);
    const update = { ...(await personOf('Tiina')), roles: ['secretary' as const], decisions: [] };
    expect(await refusalOf(manager.staff.update({ ...once(), ...update }))).toMatchObject({
      code: 'LEAVES_OPEN',
    });
    expect(await leave('Siiri', [])).toMatchObject({ activeToOn: '2026-10-30' });
  });

  test('has open promises listed and given to somebody on the line at the time that was promised', async () => {
    const ville = await manager.staff.create({
      ...once(),
      name: 'Ville Varalla',
      title: '',
      roles: ['counsellor'],
    });
    const call = await promisedCall(office, counsellor);
    const id = call.promiseId ?? '';
    expect(await refusalOf(leave('Outi', []))).toEqual({
      code: 'LEAVES_OPEN',
      data: { things: [{ kind: 'promise', id, dueOn: '2026-10-22' }] },
    });
    // An own worker takes handovers, but is not on the line.
    for (const nobody of [await office.idOf('Tiina'), await office.idOf('Outi')])
      expect(await refusalOf(leave('Outi', [{ kind: 'promise', id, toStaffId: nobody }]))).toEqual({
        code: 'INVALID_INPUT',
        data: { problems: [{ field: 'handOn', code: 'notAReceiver' }] },
      });
    expect((await personOf('Outi')).activeToOn).toBeNull();
    await leave('Outi', [{ kind: 'promise', id, toStaffId: ville.id }]);
    const [promise] = await (await office.as('Ville')).promises.open({ officeId: office.officeId });
    expect(promise).toMatchObject({
      id,
      keeperName: 'Ville Varalla',
      madeByName: 'Outi Ohjaaja',
      dueOn: '2026-10-22',
      dueMinute: 13 * 60,
      untold: false,
      version: 2,
      steps: [
        {
          kind: 'changed',
          byName: 'Paula Pääkäyttäjä',
          was: { dueOn: '2026-10-22', dueMinute: 13 * 60, keeperName: 'Outi Ohjaaja' },
        },
      ],
    });
    expect(await audited(office, 'staff.update')).toEqual(['promise', 'staff']);
  });

  test('leaves a client who does not know of a new time on the list of those to be told', async () => {
    const ville = await manager.staff.create({
      ...once(),
      name: 'Ville Varalla',
      title: '',
      roles: ['counsellor'],
    });
    const { promiseId } = await promisedCall(office, counsellor);
    const id = promiseId ?? '';
    const later = { dueOn: localDate('2026-10-23'), dueMinute: (10 * 60) as never };
    const keeperId = await office.idOf('Outi');
    await counsellor.promises.change({ ...once(), id, version: 1, ...later, keeperId, told: false });
    await leave('Outi', [{ kind: 'promise', id, toStaffId: ville.id }]);
    const [promise] = await counsellor.promises.open({ officeId: office.officeId });
    expect(promise).toMatchObject({ ...later, keeperName: 'Ville Varalla', untold: true });
  });

  test('keeps handovers when only the line is left: an own worker gives the promises away, and nothing else', async () => {
    const sent = await handOver(office, worker, { toStaffId: await office.idOf('Outi') });
    await counsellor.handovers.take({ ...once(), id: sent.id, version: 1 });
    const { promiseId } = await promisedCall(office, counsellor);
    const id = promiseId ?? '';
    const update = { ...(await personOf('Outi')), roles: ['ownWorker' as const], decisions: [] };
    expect(await refusalOf(manager.staff.update({ ...once(), ...update }))).toEqual({
      code: 'LEAVES_OPEN',
      data: { things: [{ kind: 'promise', id, dueOn: '2026-10-22' }] },
    });
    const { id: toStaffId } = await manager.staff.create({
      ...once(),
      name: 'Ville Varalla',
      title: '',
      roles: ['counsellor'],
    });
    const handOn = [{ kind: 'promise' as const, id, toStaffId }];
    expect(await manager.staff.update({ ...once(), ...update, handOn })).toMatchObject({
      roles: ['ownWorker'],
    });
    expect(await counsellor.handovers.list({ box: 'received' })).toMatchObject([{ id: sent.id }]);
  });

  test('what was kept or given up is nobody’s to go on with', async () => {
    const { promiseId } = await promisedCall(office, counsellor);
    await counsellor.promises.attempt({
      ...once(),
      id: promiseId ?? '',
      version: 1,
      reached: true,
      note: '',
    });
    expect(await leave('Outi', [])).toMatchObject({ activeToOn: '2026-10-30' });
  });
});
