import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORPCError } from '@orpc/client';
import { beforeEntering } from '#domain/permissions/before-entering.ts';
import { operations, type Operation } from '#domain/permissions/operation.ts';
import { may } from '#domain/permissions/may.ts';
import { roles, type Role } from '#domain/permissions/role.ts';
import { contractOperations, sampleOf } from '#tests/support/contract-operations.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { keepIdentities } from '#tests/support/register.ts';
import { wiresInto, type Client, type Wire } from '#tests/support/wires.ts';

/** One person for each role, so that what one may is never lent by another role. */
const names: Record<Role, string> = {
  secretary: 'Siiri',
  counsellor: 'Outi',
  ownWorker: 'Tiina',
  kelaAdviser: 'Kaisa',
  manager: 'Eeva',
  administrator: 'Pentti',
};

let office: TestOffice;
let wires: readonly Wire[];
/** A client in the name of each role. */
const clients = new Map<Role, Client>();
let nobody: Client;

/** Files are copied and the stream never ends: these are asked, but not waited for or repeated. */
const stream = 'live.changes';

/** What the operation answers to an input of the right shape: `ok` or the code of its refusal. */
async function answer(client: Client, operation: string): Promise<string> {
  const [area = '', verb = ''] = operation.split('.');
  const { input } = contractOperations.find(({ name }) => name === operation) ?? {};
  const verbs = client[area as keyof Client] as unknown as Record<
    string,
    (input: unknown, options: { signal: AbortSignal }) => Promise<unknown>
  >;
  const ending = new AbortController();
  try {
    const given = input && (sampleOf(input) as object);
    // Each asking has a request id of its own, or a repeated one would be answered with the first answer.
    const own = given && 'requestId' in given ? { ...given, requestId: crypto.randomUUID() } : given;
    await verbs[verb]?.(own, { signal: ending.signal });
    return 'ok';
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    return error.code;
  } finally {
    ending.abort();
  }
}

beforeAll(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 10);
  // Without a register its operations are offered to nobody.
  await keepIdentities(office, 'register');
  const paula = await office.as('Paula');
  for (const [name, role] of [
    ['Eeva Esihenkilö', 'manager'],
    ['Pentti Pääkäyttäjä', 'administrator'],
  ] as const)
    await paula.staff.create({ requestId: crypto.randomUUID(), name, title: '', roles: [role] });
  wires = await wiresInto(office);
  const [inProcess] = wires;
  if (!inProcess) throw new Error('There is no way into the office');
  for (const role of roles) {
    const client = await inProcess.connect();
    await client.session.enter({ staffId: await office.idOf(names[role]) });
    clients.set(role, client);
  }
  nobody = await inProcess.connect();
});

afterAll(async () => {
  for (const wire of wires) await wire.close();
  await office.close();
});

const cells = operations.flatMap((operation) => roles.map((role) => ({ operation, role })));

describe('by role', () => {
  test.each(cells.filter(({ operation, role }) => may([role], operation)))(
    '$operation is open to the $role',
    async ({ operation, role }) => {
      const client = clients.get(role);
      if (!client) throw new Error(`Nobody is a ${role}`);
      const said = await answer(client, operation);
      expect(['NOT_ALLOWED', 'NOT_SIGNED_IN', 'BAD_REQUEST', 'INTERNAL_SERVER_ERROR']).not.toContain(said);
    },
  );

  test.each(cells.filter(({ operation, role }) => !may([role], operation)))(
    '$operation is closed to the $role, before anything is said of what it asked for',
    async ({ operation, role }) => {
      const client = clients.get(role);
      if (!client) throw new Error(`Nobody is a ${role}`);
      expect(await answer(client, operation)).toBe('NOT_ALLOWED');
    },
  );
});

describe('while nobody has been chosen in the window', () => {
  const inNames: readonly Operation[] = operations.filter((operation) => operation !== stream);

  test.each(inNames)('%s is not done', async (operation) => {
    expect(await answer(nobody, operation)).toBe('NOT_SIGNED_IN');
  });

  test('the window may still be described, and somebody chosen: nothing else', async () => {
    const open: string[] = [];
    for (const { name } of contractOperations)
      if ((await answer(nobody, name)) !== 'NOT_SIGNED_IN') open.push(name);
    // The stream of changes says which areas have changed and holds no data of a client.
    expect(open.sort()).toEqual([...beforeEntering, stream].sort());
  });

  test.each(['message port', 'HTTP'])('it is the same over the %s', async (name) => {
    const client = await wires.find((wire) => wire.name === name)?.connect();
    if (!client) throw new Error(`No ${name}`);
    for (const operation of [
      'bookings.search',
      'calls.day',
      'staff.list',
      'audit.verify',
      'statistics.report',
    ])
      expect(await answer(client, operation)).toBe('NOT_SIGNED_IN');
  });
});

describe('what was refused', () => {
  test('left no trace: no row of the audit log, nothing to read back', async () => {
    const auditor = clients.get('manager');
    if (!auditor) throw new Error('Nobody is a manager');
    const before = await auditor.audit.verify();
    for (const { operation, role } of cells.filter((cell) => !may([cell.role], cell.operation))) {
      const client = clients.get(role);
      if (client) await answer(client, operation);
    }
    expect(await auditor.audit.verify()).toEqual(before);
  });

  test('names the operation and nothing else', async () => {
    const error = await clients
      .get('secretary')
      ?.calls.get({ id: 'nothing-has-this-id' })
      .catch((fault: unknown) => fault);
    expect(error).toMatchObject({ code: 'NOT_ALLOWED', status: 403, data: { operation: 'calls.get' } });
  });

  test('what the session lists is what the service lets through', async () => {
    for (const role of roles) {
      const session = await clients.get(role)?.session.current();
      expect(session?.operations).toEqual(operations.filter((operation) => may([role], operation)));
    }
    expect((await nobody.session.current()).operations).toEqual([]);
  });
});

describe('a role that is taken away', () => {
  test('is gone at the next press, in the window that is already open', async () => {
    const paula = await office.as('Paula');
    const siiri = clients.get('secretary');
    if (!siiri) throw new Error('Nobody is a secretary');
    expect(await answer(siiri, 'bookings.search')).toBe('ok');
    const before = (await paula.staff.list()).find(({ name }) => name.startsWith('Siiri'));
    if (!before) throw new Error('Siiri does not work here');
    const changed = await paula.staff.update({
      ...before,
      requestId: crypto.randomUUID(),
      roles: ['counsellor'],
    });
    expect(await answer(siiri, 'calls.day')).toBe('ok');
    expect(await answer(siiri, 'kelaDays.saveException')).toBe('NOT_ALLOWED');
    await paula.staff.update({ ...changed, requestId: crypto.randomUUID(), roles: ['secretary'] });
    expect(await answer(siiri, 'calls.day')).toBe('NOT_ALLOWED');
  });

  test('goes with the person: after the last working day an open window does nothing more', async () => {
    const paula = await office.as('Paula');
    const before = (await paula.staff.list()).find(({ name }) => name.startsWith('Tiina'));
    const tiina = clients.get('ownWorker');
    if (!before || !tiina) throw new Error('Tiina does not work here');
    await paula.staff.update({
      ...before,
      requestId: crypto.randomUUID(),
      activeToOn: '2026-10-21' as never,
    });
    expect(await answer(tiina, 'bookings.search')).toBe('ok');
    office.time.set('2026-10-22' as never);
    expect(await answer(tiina, 'bookings.search')).toBe('NOT_SIGNED_IN');
    expect((await tiina.session.current()).person).toBeNull();
  });
});
