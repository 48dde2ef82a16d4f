import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceKindCodes } from '#domain/classifications/service-kind.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { areaMunicipalities, entryLimits, entryTexts } from '#domain/directory/entry.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { entryInput, type EntryInput } from '#tests/support/directory.ts';
import { once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeAll(async () => {
  office = await newOffice('2026-10-21', at(9));
  siiri = await office.as('Siiri');
});
afterAll(() => office.close());

const create = (changes: Partial<EntryInput>) => siiri.directory.create(entryInput(changes));
const found = async (id: string) => (await siiri.directory.list()).find((entry) => entry.id === id);

describe.each(entryTexts)('the %s of an entry', (part) => {
  const text = (length: number) =>
    part === 'web' ? `www.example.fi/${'x'.repeat(length - 15)}` : 'ö'.repeat(length);

  test('may be as long as it may be, and comes back whole', async () => {
    const made = await create({ [part]: text(entryLimits[part]) });
    expect((await found(made.id))?.[part]).toBe(text(entryLimits[part]));
  });

  test('is refused when it is one letter longer', async () => {
    const refused = await refusalOf(create({ [part]: text(entryLimits[part] + 1) }));
    expect(refused.code).toBe('BAD_REQUEST');
  });

  test('is without the spaces around it', async () => {
    const words = part === 'web' ? 'www.example.fi' : 'Apu ja tuki';
    const made = await create({ [part]: `  ${words}\n` });
    expect(made[part]).toBe(words);
  });

  test('may be empty, but for the name', async () => {
    const answer = await create({ [part]: '' }).then(
      (made) => made[part],
      (fault: unknown) => (fault as { code: string }).code,
    );
    expect(answer).toBe(part === 'name' ? 'BAD_REQUEST' : '');
  });

  test('holds no personal identity code after a change either', async () => {
    const { id, version } = await create({});
    const change = { ...entryInput({ [part]: 'Kysy 131052-308T' }), ...once(), id, version };
    expect(await refusalOf(siiri.directory.update(change))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: part },
    });
    expect((await found(id))?.version).toBe(1);
  });
});

describe('the codes of an entry', () => {
  test('are kept: every kind', async () => {
    for (const kind of serviceKindCodes) {
      const made = await create({ kind });
      expect((await found(made.id))?.kind).toBe(kind);
    }
  });

  test('are kept: every municipality, and all of them', async () => {
    for (const code of areaMunicipalities) {
      const made = await create({ wholeArea: false, municipalities: [code] });
      expect((await found(made.id))?.municipalities).toEqual([code]);
    }
    const all = await create({ wholeArea: false, municipalities: [...areaMunicipalities].reverse() });
    expect(all.municipalities).toEqual([...areaMunicipalities]);
  });

  test('are kept: every topic, and all of them in their order', async () => {
    const all = await create({ topics: [...supportNeedCodes].reverse() });
    expect(all.topics).toEqual([...supportNeedCodes]);
  });

  test.each([
    ['kind', { kind: '0' }],
    ['topic', { topics: ['77'] }],
    ['municipality', { wholeArea: false, municipalities: ['091'] }],
    ['municipality', { wholeArea: false, municipalities: ['other'] }],
  ])('that are no %s are refused by their shape', async (_, changes) => {
    expect((await refusalOf(create(changes as Partial<EntryInput>))).code).toBe('BAD_REQUEST');
  });

  test('of the whole area and a municipality at once are refused by their field', async () => {
    expect(await refusalOf(create({ wholeArea: true, municipalities: ['010'] }))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'municipalities', code: 'areaTwice' }] },
    });
  });
});

describe('the owner of an entry', () => {
  test('is changed to another, and to nobody', async () => {
    const made = await create({ ownerId: await office.idOf('Siiri') });
    const ownerId = await office.idOf('Tiina');
    const second = await siiri.directory.update({
      ...entryInput({ ownerId }),
      ...once(),
      id: made.id,
      version: 1,
    });
    expect(second.ownerName).toMatch(/^Tiina/);
    const third = await siiri.directory.update({
      ...entryInput({ ownerId: null }),
      ...once(),
      id: made.id,
      version: 2,
    });
    expect(third).toMatchObject({ ownerId: null, ownerName: null });
  });
});
