import { randomUUID } from 'node:crypto';
import { isDefinedError, safe } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { wiresInto, type Client, type Wire } from '#tests/support/wires.ts';

let office: TestOffice;
let wires: Wire[] = [];
beforeAll(async () => {
  office = await newOffice('2026-10-21');
  wires = await wiresInto(office);
});
afterAll(async () => {
  for (const wire of wires) await wire.close();
  await office.close();
});

async function enter(client: Client, firstName: string): Promise<Client> {
  await client.session.enter({ staffId: await office.idOf(firstName) });
  return client;
}

describe.each([0, 1, 2])('wire %i', (index) => {
  const wire = () => wires[index] as Wire;

  test('lets a window see who can be chosen, and nothing else before it', async () => {
    const client = await wire().connect();
    const session = await client.session.current();
    expect(session).toMatchObject({ setUp: true, person: null, operations: [], today: '2026-10-21' });
    const { error } = await safe(client.staff.list());
    expect(error).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  test('carries days, minutes and typed refusals', async () => {
    const client = await enter(await wire().connect(), 'Paula');
    const templates = await client.kelaDays.templates({ officeId: office.officeId });
    expect(templates[0]).toMatchObject({ startMinute: 540, validFromOn: '2021-02-03', validToOn: null });
    const secretary = await enter(await wire().connect(), 'Siiri');
    const { error } = await safe(
      secretary.staff.create({ requestId: randomUUID(), name: 'X', title: '', roles: ['secretary'] }),
    );
    expect(isDefinedError(error) && error.code === 'NOT_ALLOWED' && error.data.operation).toBe(
      'staff.create',
    );
  });

  test('refuses input of the wrong shape', async () => {
    const client = await enter(await wire().connect(), 'Paula');
    const { error } = await safe(
      client.kelaDays.day({ officeId: office.officeId, on: '2026-02-30' as never }),
    );
    expect(error).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('gives a repeated request one effect, over whichever window it comes', async () => {
    const client = await enter(await wire().connect(), 'Paula');
    const again = await enter(await wire().connect(), 'Paula');
    const request = {
      requestId: randomUUID(),
      name: `Kerran ${wire().name}`,
      title: '',
      roles: ['secretary' as const],
    };
    const [first, second] = await Promise.all([client.staff.create(request), again.staff.create(request)]);
    expect(second).toEqual(first);
    expect((await client.staff.list()).filter(({ name }) => name === request.name)).toHaveLength(1);
  });

  test('tells one window what another has changed', async () => {
    const client = await enter(await wire().connect(), 'Paula');
    const other = await enter(await wire().connect(), 'Siiri');
    const changes = await other.live.changes();
    const heard = changes.next();
    await client.staff.create({ requestId: randomUUID(), name: 'Uusi', title: '', roles: ['secretary'] });
    expect((await heard).value).toMatchObject({ areas: ['staff', 'session'], byName: 'Paula Pääkäyttäjä' });
    await changes.return?.();
  });
});
