import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await newOffice('2026-10-21');
});
afterAll(() => office.close());

test('a repeated request has one effect and the same answer', async () => {
  const administrator = await office.as('Paula');
  const request = {
    requestId: randomUUID(),
    name: 'Uusi Ohjaaja',
    title: '',
    roles: ['counsellor' as const],
  };
  const first = await administrator.staff.create(request);
  const second = await administrator.staff.create(request);
  expect(second).toEqual(first);
  const people = await administrator.staff.list();
  expect(people.filter(({ name }) => name === 'Uusi Ohjaaja')).toHaveLength(1);
});

test('a save from an older row is refused with CHANGED_MEANWHILE', async () => {
  const administrator = await office.as('Paula');
  const member = await administrator.staff.create({
    requestId: randomUUID(),
    name: 'Ville',
    title: '',
    roles: ['secretary'],
  });
  const change = {
    id: member.id,
    version: member.version,
    name: 'Ville V',
    title: '',
    roles: member.roles,
    activeToOn: null,
  };
  await administrator.staff.update({ requestId: randomUUID(), ...change });
  await expect(administrator.staff.update({ requestId: randomUUID(), ...change })).rejects.toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
});

test('a role without the right is refused and leaves no trace', async () => {
  const secretary = await office.as('Siiri');
  const request = { requestId: randomUUID(), name: 'Ei tule', title: '', roles: ['counsellor' as const] };
  await expect(secretary.staff.create(request)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
    data: { operation: 'staff.create' },
  });
});

test('the last administrator cannot be taken away', async () => {
  const administrator = await office.as('Paula');
  const paula = (await administrator.staff.list()).find(({ name }) => name.startsWith('Paula'));
  if (!paula) throw new Error('Paula works here');
  const change = {
    id: paula.id,
    version: paula.version,
    name: paula.name,
    title: paula.title,
    roles: ['manager' as const],
    activeToOn: null,
  };
  await expect(administrator.staff.update({ requestId: randomUUID(), ...change })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'roles', code: 'administratorMissing' }] },
  });
});

test('the audit chain holds after all that', async () => {
  const manager = await office.as('Paula');
  const { brokenAt, rows } = await manager.audit.verify();
  expect(brokenAt).toBeNull();
  expect(rows).toBeGreaterThan(3);
});
