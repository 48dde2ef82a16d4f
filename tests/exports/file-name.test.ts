import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { reportFileName, type ReportFileName } from '#exports/file-name.ts';

const name: ReportFileName = {
  subject: 'Neuvontapuhelin ja Kela',
  office: 'Alavus',
  period: '2026-10',
  made: 'tehty',
  madeOn: localDate('2026-11-03'),
  ending: 'xlsx',
};

test('a report is named by its subject, office, month and day of making', () => {
  expect(reportFileName(name)).toBe('neuvontapuhelin-ja-kela_alavus_2026-10_tehty-2026-11-03.xlsx');
  expect(
    reportFileName({ ...name, office: 'Ähtäri / Etseri', period: '2026-10-01–2026-10-31', ending: 'csv' }),
  ).toBe('neuvontapuhelin-ja-kela_ahtari-etseri_2026-10-01-2026-10-31_tehty-2026-11-03.csv');
});

test.each([
  'CON',
  'nul',
  'a:b',
  '..',
  '../../etc',
  'a\\b',
  'x'.repeat(300),
  '',
  ' . ',
  'Å"<>|?*',
  'com1',
  '\u202etxt.exe',
])('an office called %j gives a name that Windows keeps', (office) => {
  const made = reportFileName({ ...name, office });
  expect(made).toMatch(/^[a-z0-9_-]+\.xlsx$/);
  expect(made.length).toBeLessThanOrEqual(150);
  expect(made).not.toMatch(/(?:^|_)(?:con|nul|com1)(?:_|\.)/);
});

test('the two ends of a period are told apart from the hyphens of its dates', () => {
  expect(reportFileName({ ...name, period: '2026-08--2026-10' })).toContain('_2026-08--2026-10_');
});
