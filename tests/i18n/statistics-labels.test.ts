import { describe, expect, test } from 'vitest';
import type { DayState } from '#domain/service-hours/day-state.ts';
import { dayColumns } from '#domain/statistics/day-columns.ts';
import { distributionKinds } from '#domain/statistics/distribution.ts';
import { figureKeys, figureList, ofTheMoment, type Figure } from '#domain/statistics/figure-list.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month } from '#domain/time/month.ts';
import { languages } from '#i18n/language.ts';
import {
  breakdownHeading,
  categoryName,
  dayColumnHeading,
  dayStateText,
  figureText,
  halfHourName,
} from '#i18n/statistics-labels.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { october } from '#tests/support/report-facts.ts';

function texts(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts);
}

describe.each(languages)('the words in %s', (language) => {
  test('none is empty, none has spaces at its ends', () => {
    const words = texts(statisticsWords[language]);
    expect(words.filter((text) => text === '' || text !== text.trim())).toEqual([]);
    expect(figureKeys.filter((key) => figureWords[language][key].definition.length < 15)).toEqual([]);
  });

  test('headings of a table and labels of figures are all different, names of sheets fit a spreadsheet', () => {
    const headings = dayColumns.map((column) => dayColumnHeading(column, language));
    expect(new Set(headings).size).toBe(dayColumns.length);
    expect(new Set(figureKeys.map((key) => figureWords[language][key].label)).size).toBe(figureKeys.length);
    for (const name of [...texts(statisticsWords[language].sheets), statisticsWords[language].definitions]) {
      expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    }
  });

  test('a figure has an empty case exactly when it has a divisor', () => {
    const words = figureKeys.filter((key) => !ofTheMoment.has(key)).map((key) => figureWords[language][key]);
    expect(words.map((one) => one.empty !== '')).toEqual(words.map((one) => one.divisor !== ''));
    // What is looked for and not found has nothing that was divided.
    const ofMoment = [...ofTheMoment].map((key) => figureWords[language][key]);
    expect(ofMoment.filter(({ empty, divisor }) => empty === '' || divisor !== '')).toEqual([]);
  });

  test('every category of every distribution has a name', () => {
    const unnamed = periodReport(october)
      .distributions.flatMap(({ kind, rows }) =>
        rows.map(({ key }) => [key, categoryName(kind, { key }, language)]),
      )
      .filter(([key, name]) => key === name);
    expect(unnamed).toEqual([]);
    expect(distributionKinds.map((kind) => categoryName(kind, { key: 'gone' }, language))).toEqual(
      distributionKinds.map(() => 'gone'),
    );
  });
});

test('a day says what it was, and why it was closed', () => {
  const holiday = { kind: 'closed', why: { kind: 'holiday', holiday: 'epiphany' } } as const;
  const own = { kind: 'closed', why: { kind: 'own', name: 'kesäsulku' } } as const;
  const noHours = { kind: 'closed', why: { kind: 'no-hours' } } as const;
  const on = localDate('2027-01-06');
  expect(dayStateText({ on, ahead: false, states: [holiday] }, 'fi')).toBe('suljettu: loppiainen');
  expect(dayStateText({ on, ahead: true, states: [own] }, 'sv')).toBe('stängt: kesäsulku');
  expect(dayStateText({ on, ahead: false, states: [noHours] }, 'fi')).toBe('ei palveluaikaa');
  expect(dayStateText({ on: localDate('2027-01-09'), ahead: false, states: [noHours] }, 'en')).toBe(
    'weekend',
  );
  expect(dayStateText({ on, ahead: true, states: [{ kind: 'unstaffed' }] }, 'fi')).toBe('tulossa');
});

test('offices whose day differed are counted by what it was; alike they are said once', () => {
  const on = localDate('2026-11-18');
  const [calls, none] = [{ kind: 'staffedWithCalls' }, { kind: 'unstaffed' }] as const;
  const textOf = (...states: DayState[]) => dayStateText({ on, ahead: false, states }, 'fi');
  expect(textOf(calls, none, calls)).toBe('päivystetty (2), ei päivystäjää (1)');
  expect(textOf(none, none)).toBe('ei päivystäjää');
});

test('a half hour without a recorded time says so', () => {
  expect(halfHourName({ weekday: 3, startMinute: null }, 'fi')).toBe('ke kirjaamatta');
});

test('a month’s column is called by it, a broken one says that it is a part; an office’s by its name', () => {
  const part = { month: month('2026-10'), figures: [] };
  expect(breakdownHeading({ ...part, isPartial: false }, 'fi')).toBe('lokakuun 2026 luku');
  expect(breakdownHeading({ ...part, isPartial: true }, 'sv')).toBe('i oktober 2026 (en del av månaden)');
  expect(breakdownHeading({ officeId: 'a', name: 'Alavus', figures: [] }, 'en')).toBe('Alavus');
});

test('figures are written with their unit, empty cases in words', () => {
  const figure: Figure = { key: 'answerRate', unit: 'percent', value: 79.5, decimals: 1 };
  expect(figureText(figure, 'fi')).toBe('79,5\u00a0%');
  expect(figureText({ ...figure, value: undefined }, 'fi')).toBe('ei puheluja');
  expect(figureText({ key: 'closedDays', unit: 'days', value: 9, decimals: 0 }, 'sv')).toBe('9\u00a0dagar');
  const october2026 = figureList(periodReport(october)).map((one) => figureText(one, 'fi'));
  expect(october2026.slice(0, 6)).toEqual(
    ['6 puhelua', '5 puhelua', '1 puhelua', '1 puhelua', '1 puhelua', '83,3 %'].map((text) =>
      text.replace(' ', '\u00a0'),
    ),
  );
});

test('a half hour is named by its weekday and its ends', () => {
  expect(halfHourName({ weekday: 4, startMinute: at(10) }, 'fi')).toBe('to 10.00–10.30');
  expect(halfHourName({ weekday: 1, startMinute: at(23, 30) }, 'en')).toBe('Mon 23:30–24:00');
});
