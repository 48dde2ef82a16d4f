import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { entryInput, fileOf } from '#tests/support/directory.ts';
import { once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

type Entry = Awaited<ReturnType<Client['directory']['create']>>;
type Input = { readonly requestId: string };

/** Words that stand in every text that is written here, and may stand in no row of the audit log. */
const SAID = 'Kuiskaus';
const said = {
  name: `${SAID} nimi`,
  provider: `${SAID} järjestäjä`,
  phone: `000 1 ${SAID}`,
  email: `${SAID}@example.fi`,
  address: `${SAID}tie 1`,
  opening: `${SAID} ma`,
  description: `${SAID} kuvaus`,
};
const table = fileOf(`Nimi;Kunnat;Kuvaus\n${SAID} taulukosta;Soini;${SAID}`);
const oneStep = [
  {
    id: 'a',
    question: `${SAID}?`,
    advice: SAID,
    answers: [{ words: SAID, leadsTo: 'outcome:resolved' }],
  },
];

/** Every operation that changes something: what is sent, of an entry that is there. */
const changes = {
  create: (client: Client, _: Entry, request: Input) =>
    client.directory.create({ ...entryInput(said), ...request }),
  update: (client: Client, { id, version }: Entry, request: Input) =>
    client.directory.update({ ...entryInput(said), ...request, id, version }),
  check: (client: Client, { id, version }: Entry, request: Input) =>
    client.directory.check({ ...request, id, version, checkedOn: localDate('2026-10-20') }),
  remove: (client: Client, { id, version }: Entry, request: Input) =>
    client.directory.remove({ ...request, id, version }),
  restore: (client: Client, { id, version }: Entry, request: Input) =>
    client.directory.restore({ ...request, id, version }),
  import: (client: Client, _: Entry, request: Input) => client.directory.import({ ...request, file: table }),
  savePrompts: (client: Client, _: Entry, request: Input) =>
    client.directory.savePrompts({
      ...request,
      topicCode: '3',
      language: 'fi',
      questions: `${SAID}?`,
      version: 0,
    }),
  saveGuide: (client: Client, _: Entry, request: Input) =>
    client.guides.save({ ...request, language: 'fi', version: 0, steps: oneStep, elsewhere: [] }),
};
const names = Object.keys(changes) as (keyof typeof changes)[];

/** An entry as the operation needs it: removed for the one that puts it back. */
async function entryFor(name: keyof typeof changes): Promise<Entry> {
  const entry = await siiri.directory.create(entryInput());
  const { id, version } = entry;
  return name === 'restore' ? siiri.directory.remove({ ...once(), id, version }) : entry;
}

/** Everything that the windows can see of the directory and the guide. */
const everything = async () => ({
  entries: await siiri.directory.list(),
  prompts: await siiri.directory.prompts({ language: 'fi' }),
  guide: await siiri.guides.show({ language: 'fi' }),
});
const auditRows = () =>
  office.parts.store.read
    .selectFrom('audit_entry')
    .select(['staff_id', 'operation', 'entity', 'entity_id'])
    .orderBy('seq')
    .execute();
const operationOf = (name: keyof typeof changes) =>
  name === 'saveGuide' ? 'guides.save' : `directory.${name}`;

describe.each(names)('the change %s', (name) => {
  test('sent again by the same request is done once, answered the same, and written in the log once', async () => {
    const entry = await entryFor(name);
    const request = once();
    const answer = await changes[name](siiri, entry, request);
    const before = await everything();
    const rows = await auditRows();
    expect(await changes[name](siiri, entry, request)).toEqual(answer);
    expect(await everything()).toEqual(before);
    expect(await auditRows()).toEqual(rows);
  });

  test('is in the log with who did it, and without a word of what was written', async () => {
    const entry = await entryFor(name);
    const before = (await auditRows()).length;
    await changes[name](siiri, entry, once());
    const rows = (await auditRows()).slice(before);
    expect(rows.length).toBeGreaterThan(0);
    const siiriId = await office.idOf('Siiri');
    for (const row of rows) expect([row.staff_id, row.operation]).toEqual([siiriId, operationOf(name)]);
    expect(JSON.stringify(await auditRows())).not.toContain(SAID);
  });

  test('is refused to Kela’s guest and to an administrator, and nothing is changed', async () => {
    const paula = await office.as('Paula');
    await paula.staff.create({ ...once(), name: 'Pentti Pääkäyttäjä', title: '', roles: ['administrator'] });
    const entry = await entryFor(name);
    const before = await everything();
    for (const person of ['Kaisa', 'Pentti'])
      expect(await refusalOf(changes[name](await office.as(person), entry, once()))).toMatchObject({
        code: 'NOT_ALLOWED',
      });
    expect(await everything()).toEqual(before);
  });

  test.each(['Outi', 'Tiina', 'Paula'])('is open to %s', async (person) => {
    const entry = await entryFor(name);
    const before = await everything();
    await changes[name](await office.as(person), entry, once());
    expect(await everything()).not.toEqual(before);
  });
});

const versioned = ['update', 'check', 'remove', 'restore'] as const;

describe.each(versioned)('the change %s of an entry', (name) => {
  test('seen before another’s change is refused by who was first and when, and changes nothing', async () => {
    const outi = await office.as('Outi');
    const entry = await entryFor(name);
    const { id } = entry;
    office.time.advanceMinutes(5);
    const changedAt = office.time.clock();
    if (name === 'restore') {
      const back = await outi.directory.restore({ ...once(), id, version: entry.version });
      await outi.directory.remove({ ...once(), id, version: back.version });
    } else {
      await outi.directory.check({
        ...once(),
        id,
        version: entry.version,
        checkedOn: localDate('2026-10-19'),
      });
    }
    const before = await everything();
    office.time.advanceMinutes(5);
    expect(await refusalOf(changes[name](siiri, entry, once()))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'directory-entry', byName: 'Outi Ohjaaja', at: changedAt },
    });
    expect(await everything()).toEqual(before);
  });

  test('of a version that has not been yet is refused too', async () => {
    const entry = await entryFor(name);
    const later = { ...entry, version: entry.version + 1 };
    expect(await refusalOf(changes[name](siiri, later, once()))).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });

  test('raises the version by one', async () => {
    const entry = await entryFor(name);
    expect(await changes[name](siiri, entry, once())).toMatchObject({
      id: entry.id,
      version: entry.version + 1,
    });
  });
});

describe('a file of the largest size', () => {
  const LARGEST = 2 * 1024 * 1024;
  /** A table of the size in bytes, filled by headings that nobody knows. */
  const tableOfSize = (size: number) => {
    const [head, tail] = ['Nimi;Kunnat;', '\nApu;Soini;'];
    return fileOf(`${head}${'x'.repeat(size - head.length - tail.length)}${tail}`);
  };

  test('is taken to the last byte, and refused with one more, shown or imported', async () => {
    expect((await siiri.directory.preview({ file: tableOfSize(LARGEST) })).changes).toMatchObject([
      { row: 2, kind: 'new', name: 'Apu' },
    ]);
    const refused = {
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'file', code: 'directoryTooLarge' }] },
    };
    const file = tableOfSize(LARGEST + 1);
    expect(await refusalOf(siiri.directory.preview({ file }))).toEqual(refused);
    expect(await refusalOf(siiri.directory.import({ ...once(), file }))).toEqual(refused);
    expect(await siiri.directory.list()).toEqual([]);
  });
});
