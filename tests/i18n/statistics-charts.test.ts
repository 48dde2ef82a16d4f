import { assert, constant, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartKinds, chartsOf } from '#domain/statistics/charts/chart-kinds.ts';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { localDate } from '#domain/time/local-date.ts';
import { languages } from '#i18n/language.ts';
import { daysName, daysTick, peakPlaces } from '#i18n/statistics-chart-text.ts';
import { chartText } from '#i18n/statistics-chart-texts.ts';
import { anyReport } from '#tests/support/any-report.ts';
import { monthFacts, october } from '#tests/support/report-facts.ts';
import { withOffice } from '#tests/support/with-office.ts';

const report = periodReport(october);
const september = periodReport(monthFacts('2026-09'));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what a chart says in Finnish', () => {
  const said = (kind: (typeof chartKinds)[number], compared: PeriodReport | null = null, of = report) => {
    const { title, summary, points } = chartText(kind, of, compared, 'fi');
    return { title, summary: plain(summary), points: points.map(({ text }) => plain(text)) };
  };

  test('calls by day: the number and what the day was; zero, closed and unstaffed are told apart', () => {
    const { title, summary, points } = said('callsByDay');
    expect(title).toBe('Puhelut päivittäin');
    expect(summary).toBe('Yhteensä 6 puhelua, enimmillään 3 (to 1.10.2026).');
    expect(points.slice(0, 6)).toEqual([
      'to 1.10.2026: 3 puhelua, joista vastaamatta 1, päivystetty',
      'pe 2.10.2026: 2 puhelua, päivystetty',
      'la 3.10.2026: 0 puhelua, viikonloppu',
      'su 4.10.2026: 0 puhelua, viikonloppu',
      'ma 5.10.2026: 1 puhelu, ei päivystäjää',
      'ti 6.10.2026: 0 puhelua, päivystetty, ei puheluja',
    ]);
  });

  test('a day ahead has no number, and the earlier period stands beside with its own day', () => {
    const going = periodReport(monthFacts('2026-10', undefined, localDate('2026-10-01')));
    expect(said('callsByDay', september, going).points.slice(1, 3)).toEqual([
      'pe 2.10.2026: tulossa; vertailussa ke 2.9.2026: 0 puhelua, päivystetty, ei puheluja',
      'la 3.10.2026: viikonloppu; vertailussa to 3.9.2026: 0 puhelua, päivystetty, ei puheluja',
    ]);
    expect(said('callsByDay', report, september).points.at(-1)).toBe(
      'vertailussa la 31.10.2026: 0 puhelua, suljettu: pyhäinpäivä',
    );
  });

  test('Kela slots, half hours and matters', () => {
    expect(said('kelaUse').summary).toBe(
      'Aikoja oli suunniteltu 8, käytettävissä oli 6 ja niistä käytettiin 6.',
    );
    expect(said('kelaUse').points[0]).toBe('ke 7.10.2026: suunniteltu 4, käytettävissä 3, käytetty 3');
    expect(said('halfHours').points).toContain('to 9.00–9.30: 1 puhelu, 5 aukiolopäivää');
    expect(said('halfHours', september).points[0]).toBe(
      'ma 9.00–9.30: 1 puhelu, 4 aukiolopäivää; vertailussa 0',
    );
    const closed = periodReport(
      withOffice(october, { matters: [0, 2, 44].map((passes) => ({ passes, workers: 1, needMet: null })) }),
    );
    expect(said('passes', report, closed)).toMatchObject({
      summary:
        'Päätettyjä asioita 3, joista vähintään kaksi siirtoa oli 2 asialla. Vertailujaksolla päätettyjä asioita 0, joista vähintään kaksi siirtoa 0.',
      points: [
        'Ei siirtoja: 1 asia; vertailussa 0',
        'Yksi siirto: 0 asiaa; vertailussa 0',
        'Kaksi siirtoa: 1 asia; vertailussa 0',
        'Kolme siirtoa tai enemmän: 1 asia; vertailussa 0',
      ],
    });
  });

  test('nothing is said of a peak where there is nothing', () => {
    expect(said('callsByDay', null, september).summary).toBe('Ei yhtään puhelua.');
    expect(said('kelaUse', null, september).summary).toBe('Ei Kela-aikoja.');
    expect(said('passes', null, september).summary).toBe('Ei päätettyjä asioita.');
    expect(said('ageBand', null, september).summary).toMatch(/Ei yhtään kirjausta\.$/);
  });

  test('a long official name is short beside the axis, and whole in what the point says', () => {
    const { points } = chartText('topic', report, null, 'fi');
    expect(points[0]?.tick).toBe('arki');
    expect(points[0]?.text).toBe('Jokapäiväisestä elämästä selviytymiseen liittyvä tuen tarve: 0');
  });
});

test('days are called by day, by week with its days, and by month, of which a part says which', () => {
  const days = { from: localDate('2026-12-28'), to: localDate('2027-01-03') };
  expect(plain(daysName(days, 'week', 'fi'))).toBe('vko 53 (28.12.2026–3.1.2027)');
  expect(plain(daysTick(days, 'week', 'fi'))).toBe('vko 53');
  const month = { from: localDate('2027-02-01'), to: localDate('2027-02-28') };
  expect(daysName(month, 'month', 'fi')).toBe('helmikuu 2027');
  expect(daysTick(month, 'month', 'fi')).toBe('2/2027');
  expect(daysTick(month, 'month', 'en')).toBe('Feb 2027');
  const part = { from: localDate('2027-02-01'), to: localDate('2027-02-10') };
  expect(daysName(part, 'month', 'fi')).toBe('helmikuu 2027 (1.2.2027–10.2.2027)');
});

test('a peak is named once or twice, after that counted', () => {
  const points = ['a', 'b', 'c'].map((name) => ({ name, value: 2 }));
  expect(peakPlaces(points.slice(0, 2), 'day', 'fi')).toEqual({ most: 2, when: 'a, b' });
  expect(plain(peakPlaces(points, 'day', 'fi').when)).toBe('3 päivänä');
  expect(plain(peakPlaces(points, 'halfHour', 'fi').when)).toBe('3 puolituntisena');
  expect(peakPlaces([...points, { name: 'd', value: 5 }], 'day', 'fi')).toEqual({ most: 5, when: 'd' });
});

describe.each(languages)('in %s', (language) => {
  test('every chart of any report has a row for each point, and columns that add up to the totals', () => {
    assert(
      property(anyReport, oneof(constant(null), anyReport), (of, compared) => {
        for (const kind of chartsOf(of)) {
          const { title, summary, points, table } = chartText(kind, of, compared, language);
          expect(title.length * summary.length).toBeGreaterThan(0);
          expect(table.rows).toHaveLength(points.length);
          expect(new Set(points.map(({ text }) => text)).size).toBe(points.length);
          for (const row of [...table.rows, table.totals]) expect(row).toHaveLength(table.headings.length);
          for (const [column, total] of table.totals.entries()) {
            if (typeof total !== 'number') continue;
            const numbers = table.rows.map((row) => Number(row[column] ?? 0));
            expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(total);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('headings of a table are all different', () => {
    for (const kind of chartKinds) {
      const { headings } = chartText(kind, report, september, language).table;
      expect(new Set(headings.map(({ text }) => text)).size).toBe(headings.length);
    }
  });
});
