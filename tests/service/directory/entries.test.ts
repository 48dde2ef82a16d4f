import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { entryInput } from '#tests/support/directory.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const seen = ({ id, version }: { id: string; version: number }) => ({ ...once(), id, version });

describe('an entry', () => {
  test('comes back as it was written, trimmed, checked today by who wrote it', async () => {
    const ownerId = await office.idOf('Outi');
    const created = await siiri.directory.create(
      entryInput({ name: ' Velkaneuvonta ', topics: ['10', '2'], ownerId }),
    );
    const { requestId: _, ...given } = entryInput();
    expect(created).toEqual({
      ...given,
      id: created.id,
      name: 'Velkaneuvonta',
      topics: ['2', '10'],
      ownerId,
      ownerName: 'Outi Ohjaaja',
      source: 'own',
      externalId: null,
      checkedOn: '2026-10-21',
      isRemoved: false,
      version: 1,
    });
    expect(await siiri.directory.list()).toEqual([created]);
    expect(await audited(office, 'directory.create')).toEqual(['directory-entry']);
  });

  test('stands in Finnish order, ä and ö last', async () => {
    for (const name of ['Öljymäki', 'Apu', 'Äiti', 'Zeta'])
      await siiri.directory.create(entryInput({ name }));
    expect((await siiri.directory.list()).map(({ name }) => name)).toEqual([
      'Apu',
      'Zeta',
      'Äiti',
      'Öljymäki',
    ]);
  });

  test('is written once for a repeated request', async () => {
    const input = entryInput();
    const first = await siiri.directory.create(input);
    expect(await siiri.directory.create(input)).toEqual(first);
    expect(await siiri.directory.list()).toHaveLength(1);
  });

  test('that serves nobody, or has a false web address, is refused by its fields', async () => {
    const refused = await refusalOf(siiri.directory.create(entryInput({ wholeArea: false, web: 'x:y' })));
    expect(refused).toEqual({
      code: 'INVALID_INPUT',
      data: {
        problems: [
          { field: 'municipalities', code: 'areaMissing' },
          { field: 'web', code: 'webNotAddress' },
        ],
      },
    });
    expect(await siiri.directory.list()).toEqual([]);
  });

  test.each(['name', 'provider', 'phone', 'opening', 'description'] as const)(
    'holds no personal identity code in its %s',
    async (field) => {
      const attempt = siiri.directory.create(entryInput({ [field]: 'kysy 131052-308T' }));
      expect(await refusalOf(attempt)).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field } });
    },
  );

  test('belongs to somebody who works here, or nobody', async () => {
    const refused = await refusalOf(siiri.directory.create(entryInput({ ownerId: 'nobody-has-this' })));
    expect(refused).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a change', () => {
  test('keeps the day of the check and raises the version', async () => {
    const created = await siiri.directory.create(entryInput());
    office.time.set(localDate('2026-11-02'));
    const change = { wholeArea: false, municipalities: ['010', '989'] as ('010' | '989')[], topics: [] };
    const changed = await siiri.directory.update({ ...entryInput(change), ...seen(created) });
    expect(changed).toMatchObject({ ...change, checkedOn: '2026-10-21', version: 2 });
    expect(await siiri.directory.list()).toEqual([changed]);
  });

  test('from an older version says who was first', async () => {
    const created = await siiri.directory.create(entryInput());
    const outi = await office.as('Outi');
    await outi.directory.update({ ...entryInput({ phone: '000 9' }), ...seen(created) });
    const refused = await refusalOf(siiri.directory.update({ ...entryInput(), ...seen(created) }));
    expect(refused).toMatchObject({ code: 'CHANGED_MEANWHILE', data: { byName: 'Outi Ohjaaja' } });
    expect(await siiri.directory.list()).toMatchObject([{ phone: '000 9' }]);
  });

  test('of what is not there is refused', async () => {
    const refused = await refusalOf(
      siiri.directory.update({ ...entryInput(), ...seen({ id: 'x', version: 1 }) }),
    );
    expect(refused).toEqual({ code: 'NOT_FOUND', data: { entity: 'directory-entry' } });
  });
});

describe('a check', () => {
  test('is of today, and is taken back to the day before it', async () => {
    const created = await siiri.directory.create(entryInput());
    office.time.set(localDate('2027-10-30'));
    const checked = await siiri.directory.check({ ...seen(created), checkedOn: localDate('2027-10-30') });
    expect(checked).toMatchObject({ checkedOn: '2027-10-30', version: 2 });
    const back = await siiri.directory.check({ ...seen(checked), checkedOn: localDate('2026-10-21') });
    expect(back).toMatchObject({ checkedOn: '2026-10-21', version: 3 });
  });

  test('is not of tomorrow', async () => {
    const created = await siiri.directory.create(entryInput());
    const attempt = siiri.directory.check({ ...seen(created), checkedOn: localDate('2026-10-22') });
    expect(await refusalOf(attempt)).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'checkedOn', code: 'checkedInFuture' }] },
    });
  });
});

describe('an entry that is removed', () => {
  test('goes from the list and comes back whole', async () => {
    const created = await siiri.directory.create(entryInput());
    const removed = await siiri.directory.remove(seen(created));
    expect(removed).toMatchObject({ isRemoved: true, version: 2 });
    expect(await siiri.directory.list()).toEqual([]);
    const restored = await siiri.directory.restore(seen(removed));
    expect(restored).toEqual({ ...created, version: 3 });
    expect(await siiri.directory.list()).toEqual([restored]);
  });

  test('is not removed, changed or checked again', async () => {
    const removed = await siiri.directory.remove(seen(await siiri.directory.create(entryInput())));
    const refused = { code: 'NOT_POSSIBLE_NOW', data: { entity: 'directory-entry', state: 'removed' } };
    expect(await refusalOf(siiri.directory.remove(seen(removed)))).toEqual(refused);
    expect(await refusalOf(siiri.directory.update({ ...entryInput(), ...seen(removed) }))).toEqual(refused);
    expect(await refusalOf(siiri.directory.check({ ...seen(removed), checkedOn: null }))).toEqual(refused);
  });

  test('what is there is not put back', async () => {
    const created = await siiri.directory.create(entryInput());
    expect(await refusalOf(siiri.directory.restore(seen(created)))).toMatchObject({
      code: 'NOT_POSSIBLE_NOW',
      data: { state: 'present' },
    });
  });
});

test('every change is told to the windows of all offices', async () => {
  const heard: unknown[] = [];
  const stop = office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  const created = await siiri.directory.create(entryInput());
  await siiri.directory.remove(seen(created));
  stop();
  const told = { officeId: null, areas: ['directory'], byName: 'Siiri Sihteeri' };
  expect(heard).toEqual([told, told]);
});
