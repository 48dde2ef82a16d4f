import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandOptions } from '#cli/options.ts';
import type { CommandResult } from '#cli/command-result.ts';
import { runCommand } from '#cli/run-command.ts';
import { localDate } from '#domain/time/local-date.ts';
import { oldDays } from '#store/old-figures/figures.ts';
import { once } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { csvFile, sampleOfCalls, sampleOfMonths, type OldFigureFile } from '#tests/support/old-figures.ts';
import { fieldsOf } from '#tests/support/report-files.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60);
});
afterEach(() => office.close());

const at = (name: string) => join(office.folder, name);
const put = ({ fileName, file }: OldFigureFile): string => {
  writeFileSync(at(fileName), Buffer.from(file, 'base64'));
  return at(fileName);
};
async function run(file: string, ...args: string[]): Promise<CommandResult> {
  const person = ['--person', 'Paula Pääkäyttäjä'];
  const options = commandOptions(['import-old-figures', '--file', file, ...person, ...args]);
  if (!options) throw new Error(`Not a command: ${args.join(' ')}`);
  return runCommand(office.parts, options);
}
const stored = async () =>
  (
    await oldDays(office.parts.store.read, office.officeId, localDate('2000-01-01'), localDate('2026-12-31'))
  ).map(({ day }) => day.on);
const csv = (rows: string, name?: string) => put(csvFile(`Pvm;Vastatut;Missatut\n${rows}`, name));

describe('R10 an old table on the command line', () => {
  test('columns that nobody has chosen are not guessed: nothing is saved, and what to do is told', async () => {
    const file = csv('3.2.2021;5;1\n');
    const { code, says, text } = await run(file);
    expect([code, text]).toEqual([2, undefined]);
    expect(says).toMatchObject({
      error: 'COLUMNS_NEW',
      columns: ['Pvm = Päivä', 'Vastatut = Vastatut puhelut', 'Missatut = Vastaamattomat puhelut'],
    });
    expect(says['result']).toContain('--guess');
    expect(await stored()).toEqual([]);
  });

  test('comes in by its headings when that is asked, and the next file with the same columns without asking', async () => {
    const first = await run(csv('3.2.2021;5;1\n'), '--guess');
    expect(first).toEqual({
      code: 0,
      says: {
        result: 'Tuotiin 1 päivä ja 6 puhelua.',
        office: 'Alavus',
        batchId: first.says['batchId'],
        added: 1,
        changed: 0,
        unchanged: 0,
        calls: 6,
        refused: 0,
        passed: { title: 0, headings: 1, totals: 0, emptyDay: 0, note: 0 },
      },
    });
    const next = await run(csv('3.2.2021;5;1\n4.2.2021;2;0\n', 'uudet.csv'));
    expect(next).toMatchObject({ code: 0, says: { added: 1, unchanged: 1, calls: 2 } });
    const again = await run(at('uudet.csv'));
    expect(again).toMatchObject({ code: 0, says: { batchId: null, added: 0, unchanged: 2 } });
    expect(again.says['result']).toBe('Tiedostossa ei ole mitään uutta tuotavaa.');
    expect(await stored()).toEqual(['2021-02-03', '2021-02-04']);
  });

  test('a column that was not read the last time is another file', async () => {
    await run(csv('3.2.2021;5;1\n'), '--column', 'Missatut=-');
    expect(await run(csv('4.2.2021;5;1\n', 'uudet.csv'))).toMatchObject({
      code: 2,
      says: { error: 'COLUMNS_NEW' },
    });
  });

  test('is one batch on the screen, by name, and undone there as a whole', async () => {
    await run(put(await sampleOfMonths()), '--guess');
    expect(await stored()).toHaveLength(8);
    const paula = await office.as('Paula');
    const [batch, ...others] = await paula.oldFigures.list({ officeId: office.officeId });
    expect(others).toEqual([]);
    expect(batch).toMatchObject({
      fileName: 'Puhelutilasto NÄYTE.xlsx',
      importedByName: 'Paula Pääkäyttäjä',
      days: 8,
    });
    if (batch) await paula.oldFigures.undo({ ...once(), id: batch.id, version: batch.version });
    expect(await stored()).toEqual([]);
  });
});

describe('--dry-run', () => {
  test('prints in Finnish what would come, and saves nothing; no choice is needed for a look', async () => {
    const { code, text } = await run(put(await sampleOfMonths()), '--dry-run');
    expect(code).toBe(0);
    const lines = (text ?? '').replaceAll('\u00a0', ' ').split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Mitä tiedostosta tuodaan: Puhelutilasto NÄYTE.xlsx',
      'Mitä yksi rivi on: Päivän puheluiden määrät',
      'Sarakkeet:',
      '  Päivä = Päivä',
    ]);
    expect(lines).toContain('  Huom = Ei lueta');
    expect(text).toContain('Uusia päiviä 8, muuttuvia 0, ennallaan 0. Puheluita 25. Hylättyjä rivejä 3.');
    expect(lines).toContain(
      '  ma 4.1.2021: vastatut 3, vastaamatta 1, ulkopuolella 0 (uusi; Tammikuu, rivi 6)',
    );
    expect(lines.slice(-4)).toEqual([
      'Hylätyt rivit:',
      '  Helmikuu, rivi 9, Puhelut / Vastatut: Puheluiden määrä ei ole kokonaisluku.',
      '  Helmikuu, rivi 10, Päivä: Päivää ei voi lukea. Kirjoita se muodossa 3.2.2021.',
      '  Helmikuu, rivi 11, Päivä: Viikonpäivä ei ole päivän oma. Tarkista päivä ja vuosi.',
    ]);
    expect(await stored()).toEqual([]);
  });

  test('says when the file has been brought in, and when nothing in it is new', async () => {
    const file = csv('3.2.2021;5;1\n');
    await run(file, '--guess');
    const { text } = await run(file, '--dry-run');
    expect(text?.replaceAll('\u00a0', ' ')).toContain('Sama tiedosto on tuotu jo 21.10.2026 klo 9.00.');
    expect(text).toContain('Tiedostossa ei ole mitään uutta tuotavaa.');
  });

  test('the refused rows are a file, also of a look', async () => {
    const { code } = await run(put(await sampleOfMonths()), '--dry-run', '--refused', at('hylatyt.csv'));
    expect(code).toBe(0);
    const lines = readFileSync(at('hylatyt.csv'), 'utf8').trimEnd().split('\r\n').map(fieldsOf);
    expect(lines.map(([sheet, row]) => `${sheet} ${row}`)).toEqual([
      expect.stringContaining('Taulukko Rivi'),
      'Helmikuu 9',
      'Helmikuu 10',
      'Helmikuu 11',
    ]);
  });
});

describe('options in place of the choices on the screen', () => {
  test('columns by the names of the screen, by codes and unread; the year; unknown words', async () => {
    const file = put(await sampleOfCalls());
    const columns = [
      '--column',
      'asiakkaan nimi=-',
      '--column',
      'Asia=topic',
      '--column',
      'Kesto (min)=Kesto minuutteina',
    ];
    const refused = ['--refused', at('h.csv')];
    const strict = await run(file, ...columns, '--layout', 'call', '--year', '2022', ...refused);
    expect(strict).toMatchObject({ code: 0, says: { refused: 1, refusedRows: at('h.csv') } });
    expect(readFileSync(at('h.csv'), 'utf8')).toContain('Sanaa ei tunneta.');
    expect(readFileSync(at('h.csv'), 'utf8')).not.toContain('Esimerkki');
    const lenient = await run(file, '--leave-unknown', '--guess');
    expect(lenient).toMatchObject({ code: 0, says: { refused: 0, added: 1 } });
  });

  test('a heading or a word that is not there is told with what there is', async () => {
    const file = csv('3.2.2021;5;1\n');
    expect(await run(file, '--column', 'Kunta=Kunta')).toEqual({
      code: 2,
      says: { error: 'COLUMN_UNKNOWN', unknown: 'Kunta', there: ['Pvm', 'Vastatut', 'Missatut'] },
    });
    const { code, says } = await run(file, '--column', 'Vastatut=Sää');
    expect([code, says['error'], says['unknown']]).toEqual([2, 'TARGET_UNKNOWN', 'Sää']);
    expect(says['there']).toContain('Vastaamattomat puhelut');
    expect(await stored()).toEqual([]);
  });

  test('columns that cannot be used together are told in words, for a look too', async () => {
    const file = csv('3.2.2021;5;1\n');
    const unread = ['--column', 'Pvm=-'];
    const { code, says } = await run(file, ...unread);
    expect([code, says['error']]).toEqual([2, 'dayColumnMissing']);
    const look = await run(file, ...unread, '--dry-run');
    expect(look.code).toBe(2);
    expect(look.text).toContain(says['result']);
  });
});

describe('what goes wrong', () => {
  test('a file that is not there, is no table or is too large', async () => {
    expect(await run(at('nowhere.csv'), '--guess')).toMatchObject({
      code: 2,
      says: { error: 'FILE_UNKNOWN' },
    });
    writeFileSync(at('kuva.csv'), Buffer.from('%PDF-1.7 not a table'));
    const none = await run(at('kuva.csv'), '--guess');
    expect(none).toMatchObject({ code: 1, says: { error: 'notATable' } });
    expect(none.says['result']).toMatch(/^[A-ZÄÖ].*\.$/);
    writeFileSync(at('suuri.csv'), Buffer.alloc(2 * 1024 * 1024 + 1, ';'));
    expect(await run(at('suuri.csv'), '--guess')).toMatchObject({
      code: 1,
      says: { error: 'oldFiguresTooLarge' },
    });
    expect(await stored()).toEqual([]);
  });

  test('another office is not taken in place of one that is not there', async () => {
    const file = csv('3.2.2021;5;1\n');
    for (const name of ['Kuortane', 'all'])
      expect(await run(file, '--guess', '--office', name)).toEqual({
        code: 2,
        says: { error: 'OFFICE_UNKNOWN', offices: ['Alavus'] },
      });
    expect(await run(file, '--guess', '--office', 'alavus')).toMatchObject({ code: 0 });
  });

  test('who may not import may not here either, and no file of refused rows is left', async () => {
    const as = ['--refused', at('h.csv'), '--person', 'Siiri Sihteeri'];
    const options = commandOptions(['import-old-figures', '--file', csv('3.2.2021;5;1\n'), '--guess', ...as]);
    if (!options) throw new Error('Not a command');
    await expect(runCommand(office.parts, options)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect([existsSync(at('h.csv')), await stored()]).toEqual([false, []]);
  });
});
