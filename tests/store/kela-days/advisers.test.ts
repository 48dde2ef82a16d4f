import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { isKelaAdviser, lastDays, namesOf } from '#store/kela-days/advisers.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

test('people by name; who is not there is left out', async () => {
  const siiri = await office.idOf('Siiri');
  const names = await namesOf(office.parts.store.read, [siiri, office.adviserId, 'nobody']);
  expect(names).toEqual(
    new Map([
      [siiri, 'Siiri Sihteeri'],
      [office.adviserId, 'Kaisa Kelanen'],
    ]),
  );
  expect(await namesOf(office.parts.store.read, [])).toEqual(new Map());
});

test('an adviser is who has that role, not who merely works at the office', async () => {
  const { read } = office.parts.store;
  expect(await isKelaAdviser(read, office.adviserId)).toBe(true);
  expect(await isKelaAdviser(read, await office.idOf('Siiri'))).toBe(false);
  expect(await isKelaAdviser(read, 'nobody')).toBe(false);
});

test('only who leaves has a last day', async () => {
  const { read } = office.parts.store;
  expect(await lastDays(read)).toEqual(new Map());
  const lastOn = localDate('2026-12-31');
  await office.parts.store.write((db) =>
    db.updateTable('staff_member').set({ active_to_on: lastOn }).where('id', '=', office.adviserId).execute(),
  );
  expect(await lastDays(read)).toEqual(new Map([[office.adviserId, lastOn]]));
});
