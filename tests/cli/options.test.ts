import { describe, expect, test } from 'vitest';
import { commandOptions, commands } from '#cli/options.ts';
import { cliWords } from '#i18n/cli.ts';

const named = ['--person', 'Paula Pääkäyttäjä'];
const report = ['report', '--month', '2026-10', '--out', 'r.xlsx', ...named];

describe('commands', () => {
  test('a report with everything', () => {
    expect(commandOptions([...report, '--office', 'Alavus', '--format', 'csv'])).toEqual({
      command: 'report',
      format: 'csv',
      person: 'Paula Pääkäyttäjä',
      office: 'Alavus',
      month: '2026-10',
      from: undefined,
      to: undefined,
      compare: undefined,
      out: 'r.xlsx',
      backup: undefined,
      dryRun: false,
    });
  });

  test.each(['xlsx', 'csv', 'pdf', 'json'])('as %s', (format) => {
    expect(commandOptions([...report, '--format', format])?.format).toBe(format);
  });

  test('any days instead of a month, every office, beside an earlier period', () => {
    const days = ['report', '--from', '2026-10-05', '--to', '2026-10-09', '--out', 'r.pdf', ...named];
    expect(commandOptions([...days, '--office', 'all', '--compare', 'year'])).toMatchObject({
      from: '2026-10-05',
      to: '2026-10-09',
      month: undefined,
      office: 'all',
      compare: 'year',
    });
  });

  test('a spreadsheet unless told otherwise, the options in any order', () => {
    expect(commandOptions(report)?.format).toBe('xlsx');
    expect(commandOptions([...named, '--out', 'r.xlsx', 'report', '--month=2026-10'])).toMatchObject({
      command: 'report',
      month: '2026-10',
    });
  });

  test.each(['backup', 'verify'] as const)('%s asks for a person only', (command) => {
    expect(commandOptions([command, ...named])).toMatchObject({ command, month: undefined, out: undefined });
  });

  test('a restore names its file, and may only be looked at', () => {
    const restore = ['restore', '--backup', 'E:/kopiot', ...named];
    expect(commandOptions(restore)).toMatchObject({ backup: 'E:/kopiot', dryRun: false });
    expect(commandOptions([...restore, '--dry-run'])?.dryRun).toBe(true);
    expect(commandOptions(['new-key', ...named])?.command).toBe('new-key');
  });

  test('where the database is may stand beside them', () => {
    expect(commandOptions(['verify', ...named, '--data', '/srv/toimisto'])?.command).toBe('verify');
    expect(commandOptions(['verify', ...named, '--demo'])?.command).toBe('verify');
  });
});

describe('an import of old figures', () => {
  const given = ['import-old-figures', '--file', 'vanhat.xlsx', ...named];
  const importing = (...more: string[]) => commandOptions([...given, ...more])?.importing;

  test('asks for a file only', () => {
    expect(importing()).toEqual({
      file: 'vanhat.xlsx',
      layout: undefined,
      columns: [],
      year: undefined,
      leaveUnknown: false,
      guess: false,
      refused: undefined,
    });
    expect(commandOptions([...given, '--dry-run'])).toMatchObject({ dryRun: true });
  });

  test('with everything; a heading may hold the sign that parts it from its word', () => {
    const columns = ['--column', 'Vastatut = 1=Vastatut puhelut', '--column=Nimi=-'];
    const others = ['--layout', 'day', '--year', '2021', '--leave-unknown', '--guess', '--refused', 'h.csv'];
    expect(importing(...columns, ...others)).toEqual({
      file: 'vanhat.xlsx',
      layout: 'day',
      columns: [
        { heading: 'Vastatut = 1', word: 'Vastatut puhelut' },
        { heading: 'Nimi', word: '-' },
      ],
      year: 2021,
      leaveUnknown: true,
      guess: true,
      refused: 'h.csv',
    });
  });

  test.each([
    [['import-old-figures', ...named]],
    [[...given, '--layout', 'week']],
    [[...given, '--year', '1999']],
    [[...given, '--year', 'viime']],
    [[...given, '--column', 'Vastatut']],
    [[...given, '--column', '=answered']],
    [[...given, '--column', 'Vastatut=']],
    [['backup', '--file', 'vanhat.xlsx', ...named]],
    [['backup', '--guess', ...named]],
    [['verify', '--refused', 'h.csv', ...named]],
    [[...report, '--column', 'A=B']],
  ])('%j makes no sense', (args) => {
    expect(commandOptions(args)).toBeUndefined();
  });
});

describe('what makes no sense is told instead of guessed', () => {
  test.each([
    [[]],
    [named],
    [['backup']],
    [['backup', '--person']],
    [['restore', ...named]],
    [['Backup', ...named]],
    [['backup', 'verify', ...named]],
    [['report', ...named]],
    [['report', '--month', '2026-10', ...named]],
    [['report', '--out', 'r.xlsx', ...named]],
    [[...report, '--format', 'ods']],
    [[...report, '--from', '2026-10-01', '--to', '2026-10-02']],
    [[...report, '--compare', 'never']],
    [['report', '--from', '2026-10-01', '--out', 'r.csv', ...named]],
    [['report', '--to', '2026-10-01', '--out', 'r.csv', ...named]],
    [[...report, '--format', 'XLSX']],
    [['verify', ...named, '--force']],
    [['verify', ...named, '-x']],
  ])('%j', (args) => {
    expect(commandOptions(args)).toBeUndefined();
  });
});

test('the help names every command and every option', () => {
  for (const command of commands) expect(cliWords.help).toContain(`  ${command} `);
  for (const option of [
    'month',
    'from',
    'to',
    'compare',
    'out',
    'person',
    'office',
    'format',
    'data',
    'demo',
    'backup',
    'dry-run',
    'file',
    'refused',
    'column',
    'layout',
    'year',
    'leave-unknown',
    'guess',
  ])
    expect(cliWords.help).toContain(`--${option}`);
});
