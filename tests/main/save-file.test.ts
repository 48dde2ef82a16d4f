import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { longestSuggestedName } from '#contract/desktop-bridge.ts';
import { fileToSave, saveFile } from '#main/save-file.ts';
import { appState } from '#tests/support/electron-stand-in/app.ts';
import { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { dialogState } from '#tests/support/electron-stand-in/dialog.ts';
import { scratchFolder } from '#tests/support/shell-run.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

const bytes = Uint8Array.from([0, 255, 1, 254]);
const file = { name: 'Tilasto 2021-02.xlsx', bytes };
let root: string;
const window = new BrowserWindow() as unknown as Parameters<typeof saveFile>[0];

beforeEach(() => {
  root = scratchFolder();
  appState.documents = join(root, 'asiakirjat');
  dialogState.saves.length = 0;
  dialogState.saveTo = undefined;
});

test('the bytes are where the user said, and nothing else is left there', async () => {
  dialogState.saveTo = join(root, 'Helmikuu åäö.xlsx');
  expect(await saveFile(window, file, 'Tallenna tiedosto')).toBe('saved');
  expect(new Uint8Array(readFileSync(dialogState.saveTo))).toEqual(bytes);
  expect(readdirSync(root)).toEqual(['Helmikuu åäö.xlsx']);
  expect(dialogState.saves[0]).toMatchObject({
    title: 'Tallenna tiedosto',
    defaultPath: join(appState.documents, file.name),
    filters: [{ name: 'XLSX', extensions: ['xlsx'] }],
  });
});

test('cancelling writes nothing', async () => {
  expect(await saveFile(window, file, '')).toBe('cancelled');
  expect(readdirSync(root)).toEqual([]);
});

test('an older file is replaced whole, and kept whole when the disk refuses', async () => {
  dialogState.saveTo = join(root, 'a.xlsx');
  writeFileSync(dialogState.saveTo, 'older and longer than the new one');
  await saveFile(window, file, '');
  expect(readFileSync(dialogState.saveTo)).toHaveLength(4);

  dialogState.saveTo = join(root, 'folder.xlsx');
  mkdirSync(dialogState.saveTo);
  await expect(saveFile(window, file, '')).rejects.toThrow('EISDIR');
  expect(readdirSync(root).sort()).toEqual(['a.xlsx', 'folder.xlsx']);
  dialogState.saveTo = join(root, 'missing', 'a.xlsx');
  await expect(saveFile(window, file, '')).rejects.toThrow('ENOENT');
});

test('the ending stays: a spreadsheet cannot be saved as a program', async () => {
  dialogState.saveTo = join(root, 'tool.exe');
  await saveFile(window, file, '');
  expect(readdirSync(root)).toEqual(['tool.exe.xlsx']);
});

test.each(['a.xlsx', 'Neuvontapäivä 3.2.2021.CSV', 'Kela-ajat – Ähtäri.ics', 'raportti.pdf'])(
  '%j is a name to save',
  (name) => expect(fileToSave([name, bytes])).toEqual({ name, bytes }),
);

test.each([
  '../a.xlsx',
  '..\\a.xlsx',
  '/etc/a.csv',
  'C:a.csv',
  'a/b.csv',
  'a\\b.csv',
  '.csv',
  '.a.csv',
  ' a.csv',
  'a..csv',
  'a.csv\0',
  'a\n.csv',
  'a\u202Evsc.exe',
  'a\u202E.csv',
  'a.exe',
  'a.html',
  'a',
  '',
  'a.csv.lnk',
  'a?.csv',
  'a|b.csv',
  'a"b.csv',
  `${'a'.repeat(longestSuggestedName)}.csv`,
])('%j is not', (name) => expect(() => fileToSave([name, bytes])).toThrow(/^too large$|^not a file name$/));

test.each([
  [[]],
  [['a.csv']],
  [['a.csv', 'text']],
  [['a.csv', [1, 2]]],
  [[{}, bytes]],
  [['a.csv', bytes, 'more']],
])('arguments %j are refused', (raw) => expect(() => fileToSave(raw)).toThrow('not a file'));
