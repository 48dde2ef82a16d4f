import { expect, test } from 'vitest';
import { periodReport } from '#domain/statistics/period-report.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { reportFacts, type ReportToState } from '#i18n/statistics-facts.ts';
import { monthFacts, ofOneOffice } from '#tests/support/report-facts.ts';

const factsOf = (throughOn: string, given: Partial<ReportToState> = {}, municipality: string | null = null) =>
  reportFacts(
    {
      ...ofOneOffice,
      report: periodReport({ ...monthFacts('2026-10', () => ({}), localDate(throughOn)), municipality }),
      madeAt: instantOf(localDate('2026-11-03'), at(9, 15)),
      programVersion: '0.1.0',
      fingerprint: '0123456789abcdef',
      ...given,
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

test('a month that goes on states its last counted day, and what it is set beside', () => {
  const compared = periodReport(monthFacts('2026-09'));
  expect(factsOf('2026-10-14', { compared })).toEqual(
    expect.arrayContaining([
      'Laskettu päivään: ke 14.10.2026',
      'Vertailujakso: 1.9.2026–30.9.2026',
      'Rajaukset: ei rajauksia',
    ]),
  );
});

test('one municipality is named, with what the report then leaves out', () => {
  expect(factsOf('2026-10-31', {}, '010')).toContain(
    'Rajaukset: Kotikunta: Alavus. Mukana ovat vain vastatut puhelut, sillä muuta ei kirjata kotikunnittain.',
  );
  expect(factsOf('2026-10-31', {}, '999')[3]).toContain('Kotikunta: 999.');
});

test('every office together is said so, by their names', () => {
  const offices = ['Alavus', 'Kuortane'].map((name) => ({ officeId: name, name, figures: [] }));
  expect(factsOf('2026-10-31', { officeName: null, offices })[0]).toBe(
    'Toimipiste: kaikki toimipisteet (Alavus, Kuortane)',
  );
});
