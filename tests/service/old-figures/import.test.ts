import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { oldDays } from '#store/old-figures/figures.ts';
import { answer, audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import {
  csvFile,
  remapped,
  sampleOfCalls,
  sampleOfMonths,
  workbookFile,
  type OldFigureFile,
} from '#tests/support/old-figures.ts';

let office: TestOffice;
let paula: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  paula = await office.as('Paula');
});
afterEach(() => office.close());

const look = (file: OldFigureFile, client = paula) =>
  client.oldFigures.preview({ officeId: office.officeId, ...file, mapping: null });
const take = async (file: OldFigureFile, client = paula) =>
  client.oldFigures.import({
    ...once(),
    officeId: office.officeId,
    ...file,
    mapping: (await look(file, client)).mapping,
  });
const rows = async () =>
  (
    await oldDays(office.parts.store.read, office.officeId, localDate('2000-01-01'), localDate('2026-12-31'))
  ).map(({ day }) => day.on);

describe('R10 an old spreadsheet of call counts with 3 bad rows', () => {
  test('is shown first: 3 rows refused with their number and reason, and nothing is saved', async () => {
    const shown = await look(await sampleOfMonths());
    expect(shown).toMatchObject({
      added: 8,
      changed: 0,
      unchanged: 0,
      calls: 25,
      problems: [],
      importedAt: null,
    });
    expect(shown.refused).toEqual([
      { sheet: 'Helmikuu', row: 9, heading: 'Puhelut / Vastatut', why: 'countNotWhole' },
      { sheet: 'Helmikuu', row: 10, heading: 'Päivä', why: 'dayUnreadable' },
      { sheet: 'Helmikuu', row: 11, heading: 'Päivä', why: 'weekdayDiffers' },
    ]);
    expect(shown.passed).toEqual({ title: 2, headings: 4, totals: 3, emptyDay: 2, note: 3 });
    expect(shown.columns[1]).toEqual({ heading: 'Puhelut / Vastatut', samples: ['3', '2,0', '0'] });
    expect(shown.days[1]).toEqual({
      on: '2021-01-05',
      kind: 'added',
      sheet: 'Tammikuu',
      row: 7,
      answered: 2,
      missed: 0,
      outside: 0,
      before: null,
    });
    expect(await rows()).toEqual([]);
    expect(await paula.oldFigures.list({ officeId: office.officeId })).toEqual([]);
  });

  test('the rest comes in, and importing again adds nothing', async () => {
    const file = await sampleOfMonths();
    const first = await take(file);
    expect(first).toMatchObject({ added: 8, calls: 25, refused: [{ row: 9 }, { row: 10 }, { row: 11 }] });
    const before = await rows();
    expect(before).toHaveLength(8);
    const again = await take(file);
    expect(again).toMatchObject({ batchId: null, added: 0, changed: 0, unchanged: 8, calls: 0 });
    expect(again.refused).toEqual(first.refused);
    expect(await rows()).toEqual(before);
    expect(await paula.oldFigures.list({ officeId: office.officeId })).toMatchObject([
      {
        fileName: file.fileName,
        days: 8,
        calls: 25,
        firstOn: '2021-01-04',
        lastOn: '2021-02-12',
        undoneAt: null,
      },
    ]);
    expect((await look(file)).importedAt).toBe(office.time.clock());
    expect(await audited(office, 'oldFigures.import')).toEqual(['old-figure-batch', 'old-figures']);
  });

  test('its refused rows are a file with number and reason', async () => {
    const file = await sampleOfMonths();
    const { mapping } = await look(file);
    const saved = await paula.oldFigures.refusedRows({
      officeId: office.officeId,
      ...file,
      mapping,
      language: 'fi',
    });
    expect(saved.fileName).toBe('hylatyt-rivit_tehty-2026-10-21.csv');
    expect(Buffer.from(saved.base64, 'base64').toString('utf8').split('\r\n').slice(1, -1)).toEqual([
      'Helmikuu;9;Puhelut / Vastatut;Puheluiden määrä ei ole kokonaisluku.',
      'Helmikuu;10;Päivä;Päivää ei voi lukea. Kirjoita se muodossa 3.2.2021.',
      'Helmikuu;11;Päivä;Viikonpäivä ei ole päivän oma. Tarkista päivä ja vuosi.',
    ]);
  });

  test('sent twice by one request, and by two people at once, it is there once', async () => {
    const file = await sampleOfMonths();
    const { mapping } = await look(file);
    const request = { ...once(), officeId: office.officeId, ...file, mapping };
    expect(await paula.oldFigures.import(request)).toEqual(await paula.oldFigures.import(request));
    const manager = await office.as('Paula');
    const march = csvFile('Päivä;Vastatut\n1.3.2021;4\n2.3.2021;5\n');
    const answers = await Promise.all([take(march), take(march, manager)]);
    expect(answers.map(({ added }) => added).toSorted((one, other) => one - other)).toEqual([0, 2]);
    expect(await rows()).toHaveLength(10);
    expect(await paula.oldFigures.list({ officeId: office.officeId })).toHaveLength(2);
  });
});

describe('a list of calls', () => {
  test('comes in with what is known of each call, and nothing of an unread column', async () => {
    await take(await sampleOfCalls());
    const days = await oldDays(
      office.parts.store.read,
      office.officeId,
      localDate('2022-01-03'),
      localDate('2022-01-03'),
    );
    expect(days[0]?.day.figures).toMatchObject([
      { startMinute: 545, outcome: 'resolved', topics: ['3'], municipality: '010', durationMinutes: 12 },
      { startMinute: 580, outcome: 'directed', topics: ['2', '3'], municipality: '989' },
      { kind: 'missed', calls: 1 },
    ]);
    const db = office.parts.store.read;
    const kept = JSON.stringify([
      await db.selectFrom('old_figure').selectAll().execute(),
      await db.selectFrom('old_figure_batch').selectAll().execute(),
      await db.selectFrom('request_log').selectAll().execute(),
    ]);
    expect(kept).not.toContain('Esimerkki');
    expect(kept).not.toContain('Asiakkaan nimi');
  });

  test('knows the office’s own topics by their names', async () => {
    const file = csvFile('Pvm;Klo;Aihe\n3.2.2021;9.05;Sähkölasku\n4.2.2021;9.05;arki\n');
    expect((await look(file)).refused).toMatchObject([{ row: 2, why: 'wordUnknown' }]);
    const topic = { letters: 'sä', name: 'Sähkölasku', supportNeed: '3' } as const;
    const made = await paula.callTopics.create({
      ...once(),
      officeId: office.officeId,
      ...topic,
      validFromOn: localDate('2026-10-21'),
      validToOn: null,
    });
    expect(await take(file)).toMatchObject({ added: 2, refused: [] });
    const [day] = await oldDays(
      office.parts.store.read,
      office.officeId,
      localDate('2021-02-03'),
      localDate('2021-02-03'),
    );
    expect(day?.day.figures).toMatchObject([{ topics: [made.id] }]);
  });
});

describe('the mapping', () => {
  test('is remembered with the choices that were made', async () => {
    const file = csvFile('Pvm;Luku\n3.2.2021;5\n');
    const first = await look(file);
    expect(first.problems).toEqual(['countColumnMissing']);
    const mapping = remapped(first.mapping, { Luku: { target: 'answered' } });
    const input = { officeId: office.officeId, ...file };
    expect(
      await refusalOf(paula.oldFigures.import({ ...once(), ...input, mapping: first.mapping })),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'mapping', code: 'countColumnMissing' }] },
    });
    await paula.oldFigures.import({ ...once(), ...input, mapping });
    const next = await look(csvFile('Pvm;Luku\n4.2.2021;6\n'));
    expect(next).toMatchObject({ problems: [], added: 1, calls: 6 });
  });

  test('may say the year', async () => {
    const file = csvFile('Päivä;Vastatut\nke 3.2.;5\n');
    const shown = await look(file);
    expect(shown.refused).toMatchObject([{ row: 2, why: 'yearMissing' }]);
    const again = await paula.oldFigures.preview({
      officeId: office.officeId,
      ...file,
      mapping: { ...shown.mapping, year: 2021 },
    });
    expect(again.days).toMatchObject([{ on: '2021-02-03', answered: 5 }]);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['rubbish', csvFile('vain yksi rivi'), 'emptyTable'],
    ['a PDF', csvFile('%PDF-1.4'), 'notATable'],
    ['one too large', csvFile('a'.repeat(2 * 1024 * 1024 + 1)), 'oldFiguresTooLarge'],
  ])('%s is refused with a code that has a sentence', async (_, file, code) => {
    const refused = { code: 'INVALID_INPUT', data: { problems: [{ field: 'file', code }] } };
    expect(await refusalOf(look(file))).toMatchObject(refused);
  });

  test('a table of no days is shown as one without columns of days', async () => {
    const shown = await look(
      await workbookFile({
        A: [
          ['Nimi', 'Osoite'],
          ['Joku', 5],
        ],
      }),
    );
    expect(shown).toMatchObject({ added: 0, problems: ['dayColumnMissing', 'countColumnMissing'] });
  });

  test('a file name with an identity code is not kept', async () => {
    const file = csvFile('Päivä;Vastatut\n3.2.2021;5\n', '010190-900P.csv');
    expect(await refusalOf(take(file))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'fileName' },
    });
  });
});

test('a day of which the program has calls is refused, and only that day', async () => {
  const outi = await office.as('Outi');
  await answer(office, outi, 'resolved');
  const done = await take(csvFile('Päivä;Vastatut\n20.10.2026;3\n21.10.2026;5\n'));
  expect(done).toMatchObject({ added: 1, refused: [{ row: 3, why: 'hasCalls' }] });
  expect(await rows()).toEqual(['2026-10-20']);
});

test('a text of formulas is data like any other, and refused', async () => {
  const shown = await look(csvFile('Päivä;Vastatut\n=TODAY();=1+1\n3.2.2021;=2+2\n4.2.2021;1\n'));
  expect(shown.refused).toMatchObject([
    { row: 2, why: 'dayUnreadable' },
    { row: 3, why: 'countUnreadable' },
  ]);
  expect(shown.added).toBe(1);
});

test('only a manager sees, imports and undoes', async () => {
  const file = csvFile('Päivä;Vastatut\n3.2.2021;5\n');
  const { mapping } = await look(file);
  const { officeId } = office;
  for (const name of ['Siiri', 'Outi', 'Tiina', 'Kaisa']) {
    const client = await office.as(name);
    const tries = [
      client.oldFigures.list({ officeId }),
      client.oldFigures.preview({ officeId, ...file, mapping: null }),
      client.oldFigures.import({ ...once(), officeId, ...file, mapping }),
      client.oldFigures.undo({ ...once(), id: 'x', version: 1 }),
      client.oldFigures.refusedRows({ officeId, ...file, mapping, language: 'fi' }),
    ];
    for (const attempt of tries) expect(await refusalOf(attempt)).toMatchObject({ code: 'NOT_ALLOWED' });
  }
});
