import { describe, expect, test } from 'vitest';
import { periodReport } from '#domain/statistics/period-report.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { fileNameOfReport, reportWorkbook, type ReportToExport } from '#exports/period-report.ts';
import type { Workbook } from '#exports/sheet.ts';
import { monthFacts, october, ofOneOffice } from '#tests/support/report-facts.ts';

const input: ReportToExport = {
  report: periodReport(october),
  ...ofOneOffice,
  madeAt: instantOf(localDate('2026-11-03'), at(9, 15)),
  programVersion: '0.1.0',
  fingerprint: '0123456789abcdef',
};
const finnish = reportWorkbook(input, 'fi');

/** The cell of a table by the text of its first cell and its heading. */
function cell(workbook: Workbook, sheetName: string, first: unknown, heading: string) {
  const sheet = workbook.sheets.find((one) => one.name === sheetName);
  const column = sheet?.columns.findIndex((one) => one.heading === heading) ?? -1;
  if (column < 0) throw new Error(`No column ${heading}`);
  return sheet?.rows.find((row) => row[0] === first)?.[column];
}

describe('the days', () => {
  test('every calendar day has one row, its weekday and its state in words', () => {
    const [days] = finnish.sheets;
    expect(days?.rows).toHaveLength(31);
    expect(days?.rows.slice(0, 5).map((row) => row.slice(0, 3))).toEqual([
      ['2026-10-01', 'to', 'päivystetty'],
      ['2026-10-02', 'pe', 'päivystetty'],
      ['2026-10-03', 'la', 'viikonloppu'],
      ['2026-10-04', 'su', 'viikonloppu'],
      ['2026-10-05', 'ma', 'ei päivystäjää'],
    ]);
    expect(days?.rows[5]?.[2]).toBe('päivystetty, ei puheluja');
    expect(days?.rows[30]?.slice(0, 3)).toEqual(['2026-10-31', 'la', 'suljettu: pyhäinpäivä']);
  });

  test('counts stand under their headings and the totals are the sums of the column', () => {
    expect(cell(finnish, 'Päivät', '2026-10-01', 'Tulleet puhelut')).toBe(3);
    expect(cell(finnish, 'Päivät', '2026-10-01', 'Palveluajan ulkopuoliset')).toBe(1);
    expect(cell(finnish, 'Päivät', '2026-10-02', 'Ei asiaa')).toBe(1);
    expect(cell(finnish, 'Päivät', '2026-10-07', 'Kela-ajat, käytetyt')).toBe(3);
    expect(cell(finnish, 'Päivät', '2026-10-07', 'Väliin otetut')).toBe(1);
    const [days] = finnish.sheets;
    days?.columns.slice(3).forEach((column, index) => {
      const sum = days.rows.reduce((total, row) => total + Number(row[index + 3]), 0);
      expect([column.heading, days.totals?.[index + 3]]).toEqual([column.heading, sum]);
    });
    expect(days?.totals?.slice(0, 4)).toEqual([{ kind: 'text', value: 'Yhteensä' }, null, null, 6]);
  });

  test('days after the last counted one have no figures, not zeros', () => {
    const report = periodReport(monthFacts('2026-10', () => ({}), localDate('2026-10-15')));
    const [days] = reportWorkbook({ ...input, report }, 'fi').sheets;
    expect(days?.rows[14]?.slice(2, 5)).toEqual(['päivystetty, ei puheluja', 0, 0]);
    expect(days?.rows[15]?.slice(2, 5)).toEqual(['tulossa', null, null]);
    expect(days?.rows[16]?.[2]).toBe('viikonloppu');
    expect(days?.facts).toContainEqual({ label: 'Laskettu päivään', value: 'to 15.10.2026' });
  });
});

describe('the figures', () => {
  test('each has its value, unit, what was divided and what by', () => {
    const figure = (label: string) => finnish.sheets[1]?.rows.find((row) => row[0] === label)?.slice(1);
    expect(figure('Vastausprosentti')).toEqual([
      { kind: 'decimal', value: 83.3, decimals: 1 },
      '%',
      5,
      6,
      'tulleet puhelut',
    ]);
    expect(figure('Puheluja aukiolopäivää kohti, keskiarvo')).toEqual([
      { kind: 'decimal', value: 0.2, decimals: 1 },
      'puhelua',
      5,
      21,
      'päivystetyt aukiolopäivät',
    ]);
    expect(figure('Kela-ajat, käytettävissä')).toEqual([
      { kind: 'decimal', value: 6, decimals: 0 },
      'aikaa',
      null,
      null,
      '',
    ]);
    expect(figure('Puhelun kesto, mediaani')?.[0]).toEqual({ kind: 'decimal', value: 10.5, decimals: 1 });
    expect(figure('Saapumatta jääneiden osuus')?.slice(0, 4)).toEqual([
      { kind: 'decimal', value: 50, decimals: 1 },
      '%',
      2,
      4,
    ]);
  });

  test('an empty month states its empty cases and shows no 0 %', () => {
    const empty = { ...input, report: periodReport(monthFacts('2027-03', () => ({ staffed: false }))) };
    const rows = reportWorkbook(empty, 'fi').sheets[1]?.rows ?? [];
    const value = (label: string) => rows.find((row) => row[0] === label)?.[1];
    expect(value('Vastausprosentti')).toEqual({ empty: 'ei puheluja' });
    expect(value('Puheluja aukiolopäivää kohti, mediaani')).toEqual({ empty: 'ei avoimia päiviä' });
    expect(value('Jälkityö päivystettyä päivää kohti')).toEqual({ empty: 'ei avoimia päiviä' });
    expect(value('Kela-aikojen käyttö')).toEqual({ empty: 'ei Kela-päiviä' });
    expect(value('Tulleet puhelut')).toEqual({ kind: 'decimal', value: 0, decimals: 0 });
  });
});

describe('the distributions', () => {
  const rows = finnish.sheets[2]?.rows ?? [];

  test('R5: what was not recorded is a row of its own, "kirjaamatta"', () => {
    expect(rows.filter((row) => row[2] === 'kirjaamatta').map((row) => [row[0], row[1], row[3]])).toEqual([
      ['Lopputulos', null, 1],
      ['Palvelutehtävä', null, 3],
      ['Tuen tarve', null, 3],
      ['Kotikunta', null, 2],
      ['Soittaja', null, 3],
      ['Ikäryhmä', null, 3],
    ]);
  });

  test('categories have their code and name; half hours their weekday and time', () => {
    expect(rows).toContainEqual(['Kotikunta', '010', 'Alavus', 1]);
    expect(rows).toContainEqual(['Ikäryhmä', '25-29', '25–29 v', 1]);
    expect(rows).toContainEqual(['Lopputulos', 'nonCase', 'Ei asiaa', 1]);
    expect(rows).toContainEqual(['Viikonpäivä ja puolituntinen', '4 10:00', 'to 10.00–10.30', 1]);
  });
});

describe('the report about itself', () => {
  test('it states office, range, time of making, filters, version and fingerprint', () => {
    expect(finnish.facts.map(({ label, value }) => [label, value])).toEqual([
      ['Toimipiste', 'Alavus'],
      ['Ajalta', '1.10.2026–31.10.2026'],
      ['Tehty', '3.11.2026 klo\u00a09.15'],
      ['Rajaukset', 'ei rajauksia'],
      ['Ohjelma', 'Neuvontapöytä 0.1.0'],
      ['Rivien tiiviste', 'SHA-256 0123456789abcdef'],
    ]);
    expect(finnish.title).toBe('Neuvontapuhelin ja Kela: Alavus, lokakuu 2026');
  });

  test('every figure and distribution has a definition and an empty case', () => {
    const figures = finnish.sheets[1]?.rows.map((row) => row[0]) ?? [];
    expect(finnish.definitions.map((one) => one.figure)).toEqual(expect.arrayContaining(figures));
    expect(finnish.definitions.filter((one) => one.definition === '' || one.emptyCase === '')).toEqual([]);
  });

  test('the three languages give the same numbers in the same places', () => {
    // Words are each language's own, also those that stand for a figure of nothing.
    const numbers = (workbook: Workbook) =>
      workbook.sheets.map(({ rows, totals }) =>
        [...rows, totals ?? []].map((row) =>
          row.map((one) => {
            if (typeof one === 'string') return '';
            return typeof one === 'object' && one !== null && 'empty' in one ? 'empty' : one;
          }),
        ),
      );
    expect(numbers(reportWorkbook(input, 'sv')).slice(1)).toEqual(numbers(finnish).slice(1));
    const english = reportWorkbook(input, 'en');
    expect(english.sheets.map((one) => one.name)).toEqual(['Days', 'Figures', 'Distributions']);
    expect(english.facts).toContainEqual({ label: 'Filters', value: 'no filters' });
    expect(cell(english, 'Days', '2026-10-05', 'State of the day')).toBe('unstaffed');
  });

  test('the file is named by subject, office, month and day of making', () => {
    expect(fileNameOfReport(input, 'fi', 'xlsx')).toBe(
      'neuvontapuhelin-ja-kela_alavus_2026-10_tehty-2026-11-03.xlsx',
    );
    expect(fileNameOfReport({ ...input, officeName: 'Ähtäri' }, 'sv', 'csv')).toBe(
      'radgivningstelefon-och-fpa_ahtari_2026-10_gjord-2026-11-03.csv',
    );
  });
});
