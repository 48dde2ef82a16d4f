import { expect, test } from 'vitest';
import { isClosedWeek, joinedHours, posterLines, type PosterDay } from '#domain/posters/week-poster.ts';
import { datesBetween, localDate } from '#domain/time/local-date.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const open = (...hours: string[]): PosterDay => ({ kind: 'open', hours: hours.map(stretch) });
const shut: PosterDay = { kind: 'closed', holiday: null };
const feast: PosterDay = { kind: 'closed', holiday: 'christmas-eve' };
const no: PosterDay = { kind: 'none' };
const monday = localDate('2026-10-19');
const week = (...days: PosterDay[]) =>
  datesBetween(monday, localDate('2026-10-25')).map((on, index) => ({ on, day: days[index] ?? no }));
const said = (...days: PosterDay[]) =>
  posterLines(week(...days)).map(
    ({ fromOn, toOn, day }) => `${fromOn.slice(8)}-${toOn.slice(8)} ${day.kind}`,
  );

test('hours of several advisers are those in which somebody is there', () => {
  expect(joinedHours([stretch('12.00-15.00'), stretch('9.00-11.30'), stretch('11.00-12.00')])).toEqual([
    stretch('9.00-15.00'),
  ]);
  expect(joinedHours([stretch('12.00-15.00'), stretch('9.00-11.30')])).toEqual([
    stretch('9.00-11.30'),
    stretch('12.00-15.00'),
  ]);
  expect(joinedHours([stretch('9.00-15.00'), stretch('10.00-11.00')])).toEqual([stretch('9.00-15.00')]);
});

test('days alike that follow each other share a line', () => {
  const line = open('9.00-10.30');
  expect(said(line, line, line, line, line)).toEqual(['19-23 open']);
  expect(said(line, line, feast, line, line)).toEqual(['19-20 open', '21-21 closed', '22-23 open']);
  expect(said(line, open('9.00-10.00'), shut, feast)).toEqual([
    '19-19 open',
    '20-20 open',
    '21-21 closed',
    '22-22 closed',
  ]);
});

test('days without the service are left out and part what is on both sides of them', () => {
  expect(said(no, no, open('9.00-15.00'))).toEqual(['21-21 open']);
  expect(said(open('9.00-15.00'), no, open('9.00-15.00'))).toEqual(['19-19 open', '21-21 open']);
});

test('a week without open days is closed, whether it has days or none', () => {
  expect(isClosedWeek(posterLines(week(no, no, shut)))).toBe(true);
  expect(isClosedWeek(posterLines(week()))).toBe(true);
  expect(isClosedWeek(posterLines(week(shut, open('9.00-15.00'))))).toBe(false);
});
