import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { entryInput, fileOf } from '#tests/support/directory.ts';
import { once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
let outi: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  siiri = await office.as('Siiri');
  outi = await office.as('Outi');
});
afterEach(() => office.close());

const seen = ({ id, version }: { id: string; version: number }) => ({ ...once(), id, version });
const today = localDate('2026-10-21');

describe('two people at one entry', () => {
  test('of two checks at the same moment one is kept, and the other is told by whom', async () => {
    const entry = await siiri.directory.create(entryInput());
    const tries = await Promise.allSettled([
      siiri.directory.check({ ...seen(entry), checkedOn: today }),
      outi.directory.check({ ...seen(entry), checkedOn: today }),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await siiri.directory.list()).toMatchObject([{ version: 2, checkedOn: today }]);
  });

  test('what one removes the other cannot change unseen', async () => {
    const entry = await siiri.directory.create(entryInput());
    await outi.directory.remove(seen(entry));
    expect(await refusalOf(siiri.directory.update({ ...entryInput(), ...seen(entry) }))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { byName: 'Outi Ohjaaja' },
    });
  });

  test('an undo after another’s change is refused, and the change stands', async () => {
    const entry = await siiri.directory.create(entryInput());
    const checked = await siiri.directory.check({ ...seen(entry), checkedOn: today });
    await outi.directory.update({ ...entryInput({ phone: '000 8' }), ...seen(checked) });
    const undo = siiri.directory.check({ ...seen(checked), checkedOn: null });
    expect(await refusalOf(undo)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await siiri.directory.list()).toMatchObject([{ phone: '000 8', checkedOn: today }]);
  });
});

describe('an import while others work', () => {
  const table = 'Tunniste;Nimi;Kunnat;Puhelin\r\na;Apu;Alavus;000 1';

  test('makes what was seen before it old', async () => {
    await siiri.directory.import({ ...once(), file: fileOf(table) });
    const [entry] = await outi.directory.list();
    if (!entry) throw new Error('It is not there');
    await siiri.directory.import({ ...once(), file: fileOf(table.replace('000 1', '000 2')) });
    expect(await refusalOf(outi.directory.check({ ...seen(entry), checkedOn: today }))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { byName: 'Siiri Sihteeri' },
    });
  });

  test('twice at the same moment leaves every entry once', async () => {
    await Promise.all([
      siiri.directory.import({ ...once(), file: fileOf(table) }),
      outi.directory.import({ ...once(), file: fileOf(table) }),
    ]);
    expect(await siiri.directory.list()).toMatchObject([{ name: 'Apu', version: 1 }]);
  });

  test('does what it finds then, not what was shown before', async () => {
    const shown = await siiri.directory.preview({ file: fileOf(table) });
    expect(shown.changes).toMatchObject([{ kind: 'new' }]);
    await outi.directory.import({ ...once(), file: fileOf(table) });
    const done = await siiri.directory.import({ ...once(), file: fileOf(table) });
    expect(done).toMatchObject({ changes: [], unchanged: 1 });
  });

  test('keeps an entry whose owner has left with its owner', async () => {
    const ownerId = await office.idOf('Tiina');
    await siiri.directory.create(entryInput({ ownerId }));
    const { base64 } = await siiri.directory.export({ language: 'fi' });
    const paula = await office.as('Paula');
    const tiina = (await paula.staff.list()).find(({ id }) => id === ownerId);
    if (!tiina) throw new Error('Tiina does not work here');
    await paula.staff.update({ ...tiina, ...once(), activeToOn: localDate('2026-10-20') });
    expect(await siiri.directory.preview({ file: base64 })).toMatchObject({ unchanged: 1, refused: [] });
  });
});

describe('who may do what', () => {
  test('the administrator reads and exports, and changes nothing', async () => {
    const paula = await office.as('Paula');
    const made = await paula.staff.create({
      ...once(),
      name: 'Pentti Pääkäyttäjä',
      title: '',
      roles: ['administrator'],
    });
    const pentti = await office.as('Pentti');
    expect(made.name).toBe('Pentti Pääkäyttäjä');
    expect(await pentti.directory.list()).toEqual([]);
    expect((await pentti.directory.export({ language: 'fi' })).base64).not.toBe('');
    expect(await refusalOf(pentti.directory.create(entryInput()))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await refusalOf(pentti.directory.preview({ file: fileOf('x') }))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  test('the guest from Kela sees neither the directory nor the guide', async () => {
    const kaisa = await office.as('Kaisa');
    for (const attempt of [
      kaisa.directory.list(),
      kaisa.directory.prompts({ language: 'fi' }),
      kaisa.guides.show({ language: 'fi' }),
      kaisa.posters.texts({ officeId: office.officeId }),
    ])
      expect(await refusalOf(attempt)).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
