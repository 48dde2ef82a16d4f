import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { endTemplate, insertTemplate, listTemplates, removeTemplate } from '#store/kela-days/templates.ts';
import { stretch, template, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const write = <Result>(work: (db: WriteDb) => Promise<Result>) => office.parts.store.write(work);
const insert = (id: string, changes: Partial<KelaTemplate>) => {
  const { officeId, adviserId } = office;
  return write((db) => insertTemplate(db, template({ id, officeId, adviserId, ...changes }), 1 as Instant));
};
/** Without the one that setting up the office made. */
const added = async () =>
  (await listTemplates(office.parts.store.read, office.officeId)).filter(({ id }) => id.startsWith('t-'));

test('a template comes back whole, its breaks in the order of the day and each with its own template', async () => {
  const breaks = [stretch('13.30-13.45'), stretch('11.00-11.30')];
  await insert('t-thursday', { weekday: 4, breaks, everyWeeks: 2, bufferMinutes: 5 });
  await insert('t-monday', { weekday: 1, breaks: [stretch('12.00-12.30')] });
  const [monday, thursday] = await added();
  expect(thursday).toEqual({
    ...template({ id: 't-thursday', weekday: 4, everyWeeks: 2, bufferMinutes: 5 }),
    officeId: office.officeId,
    adviserId: office.adviserId,
    breaks: breaks.toReversed(),
    adviserName: 'Kaisa Kelanen',
    version: 1,
  });
  expect(written(monday?.breaks ?? [])).toEqual(['12.00-12.30']);
});

test('versions stand by their first day and then by weekday', async () => {
  await insert('t-new', { weekday: 1, validFromOn: localDate('2026-01-05') });
  await insert('t-friday', { weekday: 5 });
  await insert('t-tuesday', { weekday: 2 });
  expect((await added()).map(({ id }) => id)).toEqual(['t-tuesday', 't-friday', 't-new']);
  expect(await listTemplates(office.parts.store.read, 'another')).toEqual([]);
});

test('ending one gives it a last day and a new version, and leaves the others going on', async () => {
  await insert('t-a', { weekday: 1 });
  await insert('t-b', { weekday: 2 });
  await write((db) => endTemplate(db, 't-a', localDate('2026-12-31')));
  expect((await added()).map(({ id, validToOn, version }) => [id, validToOn, version])).toEqual([
    ['t-a', '2026-12-31', 2],
    ['t-b', null, 1],
  ]);
});

test('removing one takes its breaks with it, and no others', async () => {
  await insert('t-a', { weekday: 1, breaks: [stretch('11.00-11.30')] });
  await insert('t-b', { weekday: 2, breaks: [stretch('12.00-12.30')] });
  await write((db) => removeTemplate(db, 't-a'));
  expect((await added()).map(({ id, breaks }) => [id, ...written(breaks)])).toEqual([['t-b', '12.00-12.30']]);
  const left = await office.parts.store.read
    .selectFrom('kela_template_break')
    .selectAll()
    .where('template_id', '=', 't-a')
    .execute();
  expect(left).toEqual([]);
});
