import { expect, test } from 'vitest';
import { checkReport, type EventReport } from '#domain/events/check-report.ts';

const report: EventReport = { visitors: 4, newVisitors: 2, ledToStep: null, lesson: '' };
const problemsOf = (changes: Partial<EventReport>) =>
  checkReport({ ...report, ...changes }).map(({ field, code }) => `${field} ${code}`);

test('an ordinary report needs no lesson', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ newVisitors: 4, ledToStep: 4 })).toEqual([]);
});

test('R2 nobody came: a result, with what was learnt', () => {
  expect(problemsOf({ visitors: 0, newVisitors: 0, lesson: 'Väärä viikonpäivä.' })).toEqual([]);
  expect(problemsOf({ visitors: 0, newVisitors: 0, lesson: ' \n' })).toEqual(['lesson lessonMissing']);
});

test('no part is greater than the whole, and everything wrong is told at once', () => {
  expect(problemsOf({ newVisitors: 5 })).toEqual(['newVisitors moreThanVisitors']);
  expect(problemsOf({ visitors: 0, newVisitors: 1, ledToStep: 1 })).toEqual([
    'newVisitors moreThanVisitors',
    'ledToStep moreThanVisitors',
    'lesson lessonMissing',
  ]);
});
