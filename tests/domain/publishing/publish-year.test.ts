import { describe, expect, test } from 'vitest';
import { EVERY_OFFICE, publishYear, type MonthCounts } from '#domain/publishing/publish-year.ts';
import type { Seen } from '#domain/publishing/seen.ts';

/** A month of a line: `cases` calls, of them `few` of one municipality and the rest of another; each has one topic. */
const line = (cases: number, few: number) => ({
  incoming: cases,
  missed: 0,
  answered: cases,
  cases,
  topics: cases,
  'outcome/resolved': cases,
  'municipality/010': cases - few,
  'municipality/300': few,
  'serviceTask/unrecorded': cases,
  'callerKind/unrecorded': cases,
  'ageBand/unrecorded': cases,
  'topic/1': cases,
  closedDays: 3,
});
const text = (seen: Seen) => (seen.kind === 'shown' ? String(seen.count) : seen.kind);

const months: MonthCounts[] = [
  { a: line(30, 2), b: line(40, 0) },
  { a: line(25, 6), b: line(40, 9) },
  { a: line(22, 7), b: line(33, 8) },
];

describe('a quarter of two offices', () => {
  const year = publishYear(['a', 'b'], [], months);
  const at = (key: string, office: string, time: number) => text(year.seen(key, office, time));

  test('the small count and what would reveal it are hidden, in every sum', () => {
    expect(at('municipality/300', 'a', 0)).toBe('small');
    expect(at('municipality/010', 'a', 0)).toBe('covering');
    expect(at('cases', 'a', 0)).toBe('30');
    expect(at('municipality/300', 'b', 0)).toBe('0');
    expect(at('municipality/300', EVERY_OFFICE, 0)).toBe('small');
    expect(at('municipality/300', 'b', 1)).toBe('9');
  });

  test('sums of shown counts are sums of the months and offices', () => {
    expect(at('cases', 'a', 12)).toBe('77');
    expect(at('cases', EVERY_OFFICE, 12)).toBe('190');
    expect(at('municipality/300', 'b', 12)).toBe('17');
  });

  test('a category that nobody had is a shown zero', () => {
    expect(at('municipality/989', 'a', 12)).toBe('0');
    expect(at('topic/9', 'a', 0)).toBe('0');
    expect(at('deskQuestion/x', 'a', 0)).toBe('0');
  });

  test('a time that has not ended is not published', () => {
    expect(at('cases', 'a', 3)).toBe('withheld');
    expect(at('cases', 'a', 16)).toBe('withheld');
  });

  test('each month says what is hidden of the times that end with it', () => {
    expect(year.months).toHaveLength(3);
    expect(Object.keys(year.months[1]?.marks ?? {})).toEqual(['1']);
    expect(Object.keys(year.months[2]?.marks ?? {})).toEqual(['2', '12']);
    expect(year.months[0]?.marks['0']?.['a']?.['municipality/300']).toBe('small');
    expect(year.months[0]?.marks['0']?.['a']?.['cases']).toBeUndefined();
  });
});

describe('months that are out', () => {
  const keys = ['cases', 'municipality/300', 'municipality/010', 'topic/1'];
  const times = [0, 1, 2, 12];
  const seenBy = (year: ReturnType<typeof publishYear>) =>
    keys.flatMap((key) =>
      ['a', 'b', EVERY_OFFICE].flatMap((office) => times.map((time) => text(year.seen(key, office, time)))),
    );

  test('published one by one they are the quarter that is published at once', () => {
    const first = publishYear(['a', 'b'], [], months.slice(0, 1));
    const second = publishYear(['a', 'b'], first.months, months.slice(1, 2));
    const third = publishYear(['a', 'b'], second.months, months.slice(2));
    expect(third.months).toEqual(publishYear(['a', 'b'], [], months).months);
    expect(seenBy(third)).toEqual(seenBy(publishYear(['a', 'b'], [], months)));
  });

  test('stay as they were when they come back from text, and when an office comes', () => {
    const { months: kept } = publishYear(['a', 'b'], [], months.slice(0, 2));
    const fromText = JSON.parse(JSON.stringify(kept)) as typeof kept;
    const later = publishYear(['a', 'b', 'c'], fromText, [{ ...months[2], c: line(12, 3) }]);
    const before = publishYear(['a', 'b'], [], months.slice(0, 2));
    for (const office of ['a', 'b', EVERY_OFFICE])
      for (const key of keys)
        for (const time of [0, 1])
          expect(later.seen(key, office, time)).toEqual(before.seen(key, office, time));
    expect(text(later.seen('cases', 'c', 0))).toBe('0');
    expect(text(later.seen('municipality/300', 'c', 2))).toBe('small');
  });
});

test('a topic that as many have as there are calls is not told by the calls', () => {
  // Every call has the topic; one has another besides. Nobody can have it twice, so the calls are its most.
  const month = { a: { ...line(8, 0), topics: 10, 'topic/1': 8, 'topic/2': 2 } };
  const year = publishYear(['a'], [], [month]);
  const seen = ['topics', 'topic/1', 'topic/2'].map((key) => text(year.seen(key, 'a', 0)));
  expect(seen[2]).toBe('small');
  expect(seen.slice(0, 2)).not.toEqual(['10', '8']);
});
