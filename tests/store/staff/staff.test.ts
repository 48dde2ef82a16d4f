import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { roles } from '#domain/permissions/role.ts';
import { instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import {
  findStaffMember,
  insertStaffMember,
  listStaff,
  rolesOf,
  updateStaffMember,
} from '#store/staff/staff.ts';
import { newStore } from '#tests/support/office.ts';

let opened: Awaited<ReturnType<typeof newStore>>;
beforeEach(async () => {
  opened = await newStore(instant(0));
});
afterEach(() => opened.close());

const add = (id: string, own: readonly (typeof roles)[number][], createdAt = 1) =>
  opened.store.write((db) =>
    insertStaffMember(db, {
      id,
      name: `Nimi ${id}`,
      title: 'ohjaaja',
      roles: own,
      createdAt: instant(createdAt),
    }),
  );

describe('the people', () => {
  test('come in the order of coming, each with own roles', async () => {
    await add('second', ['secretary'], 2);
    await add('first', ['manager', 'counsellor'], 1);
    expect(
      (await listStaff(opened.store.read)).map(({ id, roles: own }) => `${id} ${own.join('+')}`),
    ).toEqual(['first counsellor+manager', 'second secretary']);
  });

  test('have a role once, however often it was chosen', async () => {
    await add('a', ['secretary', 'secretary', 'counsellor', 'secretary']);
    expect(await rolesOf(opened.store.read, 'a')).toEqual(['counsellor', 'secretary']);
  });

  test('may have every role there is', async () => {
    await add('a', roles);
    expect(await rolesOf(opened.store.read, 'a')).toEqual([...roles].sort());
  });

  test('keep their names after their last day', async () => {
    await add('a', ['secretary']);
    const activeToOn = localDate('2026-10-21');
    await opened.store.write((db) =>
      updateStaffMember(db, { id: 'a', name: 'Uusi nimi', title: '', roles: ['manager'], activeToOn }),
    );
    expect(await findStaffMember(opened.store.read, 'a')).toEqual({
      id: 'a',
      name: 'Uusi nimi',
      title: '',
      activeToOn,
      version: 2,
      roles: ['manager'],
    });
    expect(await listStaff(opened.store.read)).toHaveLength(1);
  });

  test('a change of one leaves the roles of the others', async () => {
    await add('a', ['secretary']);
    await add('b', ['counsellor']);
    await opened.store.write((db) =>
      updateStaffMember(db, { id: 'a', name: 'x', title: '', roles: ['manager'], activeToOn: null }),
    );
    expect(await rolesOf(opened.store.read, 'b')).toEqual(['counsellor']);
    expect((await findStaffMember(opened.store.read, 'b'))?.version).toBe(1);
  });
});
