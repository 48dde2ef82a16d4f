import { describe, expect, test } from 'vitest';
import { instant, instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay, parseMinute } from '#domain/time/minute-of-day.ts';
import { month } from '#domain/time/month.ts';
import { parseDate } from '#domain/time/parse-date.ts';
import { languages, type Language } from '#i18n/language.ts';
import {
  formatClock,
  formatDate,
  formatDateRange,
  formatDayAndMonth,
  formatLongDate,
  formatMinuteRange,
  formatMoment,
  formatMonth,
  formatPeriod,
  formatTime,
  formatWeek,
  formatWeekdayAndDate,
} from '#i18n/formats.ts';

const day = localDate('2027-02-03');

describe('days', () => {
  test('Finnish and Swedish write no zeros in front, English names the month', () => {
    expect(languages.map((language) => formatDate(day, language))).toEqual([
      '3.2.2027',
      '3.2.2027',
      '3 Feb 2027',
    ]);
    expect(formatDayAndMonth(day, 'fi')).toBe('3.2.');
    expect(formatDate(localDate('2026-11-18'), 'sv')).toBe('18.11.2026');
  });

  test('a heading names the weekday and the month', () => {
    const wednesday = localDate('2026-11-18');
    expect(formatLongDate(wednesday, 'fi')).toBe('keskiviikko 18. marraskuuta 2026');
    expect(formatLongDate(wednesday, 'sv')).toBe('onsdag 18 november 2026');
    expect(formatLongDate(wednesday, 'en')).toBe('Wednesday 18 November 2026');
    expect(formatWeekdayAndDate(wednesday, 'fi')).toBe('ke 18.11.2026');
    expect(formatWeekdayAndDate(localDate('2026-11-22'), 'sv')).toBe('sö 22.11.2026');
  });

  test('ranges include both ends, months are written in full, weeks by ISO', () => {
    expect(formatDateRange(localDate('2026-10-01'), localDate('2026-10-31'), 'fi')).toBe(
      '1.10.2026–31.10.2026',
    );
    expect(languages.map((language) => formatMonth(month('2026-10'), language))).toEqual([
      'lokakuu 2026',
      'oktober 2026',
      'October 2026',
    ]);
    expect(formatWeek(localDate('2027-01-01'), 'fi')).toBe('vko\u00a053');
  });

  test('every day of a leap year reads back as itself', () => {
    for (let index = 0; index < 366; index++) {
      const date = localDate(new Date(Date.UTC(2028, 0, 1 + index)).toISOString().slice(0, 10));
      expect(parseDate(formatDate(date, 'fi'), day)).toBe(date);
    }
  });
});

describe('times', () => {
  test('a full stop in Finnish and Swedish, a colon in English, 24.00 as an end', () => {
    expect(languages.map((language) => formatTime(at(9, 5), language))).toEqual(['9.05', '9.05', '9:05']);
    expect(languages.map((language) => formatClock(at(9), language))).toEqual([
      'klo\u00a09.00',
      'kl.\u00a09.00',
      '9:00',
    ]);
    expect(formatMinuteRange({ startMinute: at(9), endMinute: at(10, 30) }, 'fi')).toBe('9.00–10.30');
    expect(formatTime(at(24), 'fi')).toBe('24.00');
  });

  test('every minute of the day reads back as itself', () => {
    for (let value = 0; value <= 1440; value++) {
      expect(parseMinute(formatTime(minuteOfDay(value), 'fi'))).toBe(value);
    }
  });

  test('a moment is told by the clocks of the office on both sides of a clock change', () => {
    expect(formatMoment(instantOf(localDate('2026-11-03'), at(9, 15)), 'fi')).toBe('3.11.2026 klo\u00a09.15');
    expect(formatMoment(instant(Date.UTC(2027, 2, 28, 0, 59)), 'sv')).toBe('28.3.2027 kl.\u00a02.59');
    expect(formatMoment(instant(Date.UTC(2027, 2, 28, 1, 0)), 'en')).toBe('28 Mar 2027, 4:00');
  });
});

test('a period is called by its months or its year, otherwise by its first and last day', () => {
  const said = (from: string, to: string, language: Language = 'fi') =>
    formatPeriod({ from: localDate(from), to: localDate(to) }, language);
  expect(said('2026-10-01', '2026-10-31')).toBe('lokakuu 2026');
  expect(said('2026-08-01', '2026-10-31')).toBe('elokuu–lokakuu 2026');
  expect(said('2026-11-01', '2027-01-31', 'sv')).toBe('november 2026–januari 2027');
  expect(said('2026-01-01', '2026-12-31', 'en')).toBe('2026');
  expect(said('2026-10-05', '2026-10-11')).toBe('5.10.2026–11.10.2026');
});
