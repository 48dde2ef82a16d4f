import { describe, expect, test } from 'vitest';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { distribution, UNRECORDED, type OwnCategory } from '#domain/statistics/distribution.ts';
import type { CallFact } from '#domain/statistics/facts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const call = (...topics: string[]): CallFact => ({
  startedOn: localDate('2026-10-21'),
  startMinute: at(9),
  when: 'inside',
  kind: 'answered',
  outcome: 'resolved',
  serviceTask: null,
  topics,
  municipality: null,
  callerKind: null,
  ageBand: null,
  durationMinutes: 10,
  timeUnsure: false,
  wrapUpMinutes: null,
  bigCase: false,
});
const own: readonly OwnCategory[] = [
  { key: '3', name: null, isInForce: true },
  { key: 'old', name: 'Sähkölasku', isInForce: false },
  { key: 'new', name: 'Sähkö ja lämmitys', isInForce: true },
];
const rows = (calls: readonly CallFact[], categories?: readonly OwnCategory[]) =>
  distribution('topic', calls, categories).rows;

describe('topics that the office keeps itself', () => {
  test('have a row each while they are in force, in the office’s order and by its names', () => {
    expect(rows([], own)).toEqual([
      { key: '3', count: 0 },
      { key: 'new', count: 0, name: 'Sähkö ja lämmitys' },
      { key: UNRECORDED, count: 0 },
    ]);
  });

  test('keep their name in a month in which they were used, though they have ended', () => {
    expect(rows([call('old'), call('old', '3'), call()], own)).toEqual([
      { key: '3', count: 1 },
      { key: 'old', count: 2, name: 'Sähkölasku' },
      { key: 'new', count: 0, name: 'Sähkö ja lämmitys' },
      { key: UNRECORDED, count: 1 },
    ]);
  });

  test('that are in no list any more stand for themselves before what was not recorded', () => {
    expect(rows([call('gone')], own).slice(-2)).toEqual([
      { key: 'gone', count: 1 },
      { key: UNRECORDED, count: 0 },
    ]);
  });

  test('add up to the total', () => {
    const calls = [call('old', 'new'), call('3'), call()];
    const { total, rows: all } = distribution('topic', calls, own);
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(total).toBe(4);
  });
});

test('without a list of its own an office has the classification', () => {
  expect(rows([]).map(({ key }) => key)).toEqual([...supportNeedCodes, UNRECORDED]);
  expect(rows([]).every((row) => !('name' in row))).toBe(true);
});
