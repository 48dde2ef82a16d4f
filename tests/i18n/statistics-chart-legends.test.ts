import { describe, expect, test } from 'vitest';
import { chartKinds, chartsOf } from '#domain/statistics/charts/chart-kinds.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { languages } from '#i18n/language.ts';
import { chartLegend } from '#i18n/statistics-chart-legends.ts';
import { monthFacts, october } from '#tests/support/report-facts.ts';

const report = periodReport(october);
const before = periodReport(monthFacts('2026-09'));
const key = (kind: (typeof chartKinds)[number], of = report, compared: typeof report | null = null) =>
  chartLegend(kind, of, compared, 'fi').map(({ text, look }) => [text, look]);

describe('what the patterns of a chart mean', () => {
  test('calls: each state that is there, zero told from closed and from nobody on duty', () => {
    expect(key('callsByDay')).toEqual([
      ['Vastatut', 'solid'],
      ['Vastaamattomat', 'hatch'],
      ['Viiva pohjalla: nolla', 'zero'],
      ['Suljettu', 'closed'],
      ['Ei päivystäjää', 'unstaffed'],
    ]);
  });

  test('what is not in the period is not in its key', () => {
    const staffed = periodReport(monthFacts('2026-10'));
    expect(key('callsByDay', staffed).map(([, look]) => look)).not.toContain('unstaffed');
    const nobody = periodReport(monthFacts('2026-10', () => ({ staffed: false, deputyNamed: false })));
    expect(key('callsByDay', nobody).map(([, look]) => look)).not.toContain('zero');
  });

  test('of one municipality no missed calls are told, as nobody knows whose they were', () => {
    const one = periodReport({ ...october, municipality: '010' });
    expect(key('callsByDay', one).map(([, look]) => look)).not.toContain('hatch');
  });

  test('Kela slots and half hours', () => {
    expect(key('kelaUse').map(([, look]) => look)).toEqual(['solid', 'open', 'cross']);
    expect(key('halfHours')).toEqual([['Neliön pinta-ala: puhelujen määrä', 'square']]);
  });

  test('one kind of bar alone needs no key; beside an earlier period both have theirs', () => {
    for (const kind of ['passes', 'outcome', 'ageBand'] as const) expect(key(kind)).toEqual([]);
    expect(key('outcome', report, before)).toEqual([
      ['Määrä', 'hatch'],
      ['Vertailujakso', 'outline'],
    ]);
    expect(key('passes', report, before)[0]).toEqual(['Asioita', 'hatch']);
    expect(key('kelaUse', report, before).at(-1)).toEqual(['Vertailujakson käytetyt', 'outline']);
  });

  test.each(languages)('in %s no two of a chart look or read the same', (language) => {
    for (const kind of chartsOf(report))
      for (const compared of [null, before]) {
        const items = chartLegend(kind, report, compared, language);
        for (const of of ['key', 'text', 'look'] as const)
          expect(new Set(items.map((item) => item[of])).size).toBe(items.length);
        expect(items.every(({ text }) => text.trim() !== '')).toBe(true);
      }
  });
});
