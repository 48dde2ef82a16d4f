import { expect, test } from 'vitest';
import { monthReport } from '#domain/statistics/month-report.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { reportFacts } from '#i18n/statistics-facts.ts';
import { monthFacts } from '#tests/support/report-months.ts';

const factsOf = (throughOn: string, filters: readonly string[] = []) =>
  reportFacts(
    {
      report: monthReport(monthFacts('2026-10', () => ({}), localDate(throughOn))),
      officeName: 'Alavus',
      madeAt: instantOf(localDate('2026-11-03'), at(9, 15)),
      programVersion: '0.1.0',
      fingerprint: '0123456789abcdef',
      filters,
    },
    'fi',
  ).map(({ label, value }) => `${label}: ${value.replaceAll('\u00a0', ' ')}`);

test('a report states its office, range, time of making, filters, program and fingerprint', () => {
  expect(factsOf('2026-10-31')).toEqual([
    'Toimipiste: Alavus',
    'Ajalta: 1.10.2026–31.10.2026',
    'Tehty: 3.11.2026 klo 9.15',
    'Rajaukset: ei rajauksia',
    'Ohjelma: Neuvontapöytä 0.1.0',
    'Rivien tiiviste: SHA-256 0123456789abcdef',
  ]);
});

test('a month that goes on states its last counted day, and filters are named', () => {
  expect(factsOf('2026-10-14', ['Alavus'])).toEqual(
    expect.arrayContaining(['Laskettu päivään: ke 14.10.2026', 'Rajaukset: Alavus']),
  );
});
