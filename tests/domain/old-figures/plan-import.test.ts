import { describe, expect, test } from 'vitest';
import { callsOf, oldDay, unknownCall, type OldDay } from '#domain/old-figures/old-figure.ts';
import { localDate } from '#domain/time/local-date.ts';
import { csvFile, planned, remapped, sampleOfCalls, sampleOfMonths } from '#tests/support/old-figures.ts';

const days = ({ days: all }: Awaited<ReturnType<typeof planned>>) =>
  all.map(({ day, before }) => [day.on, callsOf(day), before && callsOf(before)]);
const known = (...all: OldDay[]) => ({ known: new Map(all.map((day) => [day.on, day])) });
const answered = (on: string, calls: number) => oldDay(localDate(on), [{ ...unknownCall, calls }]);

describe('R10 a table of months', () => {
  test('brings its days, refuses three rows by number and reason, and tells what it passed over', async () => {
    const plan = await planned(await sampleOfMonths());
    expect(days(plan)).toEqual([
      ['2021-01-04', 4, null],
      ['2021-01-05', 2, null],
      ['2021-01-07', 0, null],
      ['2021-01-08', 6, null],
      ['2021-02-01', 4, null],
      ['2021-02-02', 6, null],
      ['2021-02-03', 3, null],
      ['2021-02-12', 0, null],
    ]);
    expect(plan.refused).toEqual([
      { sheet: 'Helmikuu', row: 9, heading: 'Puhelut / Vastatut', why: 'countNotWhole' },
      { sheet: 'Helmikuu', row: 10, heading: 'Päivä', why: 'dayUnreadable' },
      { sheet: 'Helmikuu', row: 11, heading: 'Päivä', why: 'weekdayDiffers' },
    ]);
    const kinds = Map.groupBy(plan.passed, ({ kind }) => kind);
    expect([...kinds].map(([kind, rows]) => [kind, rows.map(({ row }) => row)])).toEqual([
      ['note', [1, 1, 14]],
      ['title', [2, 2]],
      ['headings', [3, 4, 3, 4]],
      ['totals', [10, 12, 13]],
      ['emptyDay', [5, 8]],
    ]);
  });

  test('brings nothing the second time', async () => {
    const first = await planned(await sampleOfMonths());
    const again = await planned(await sampleOfMonths(), known(...first.days.map(({ day }) => day)));
    expect(again).toMatchObject({ days: [], unchanged: 8 });
    expect(again.refused).toEqual(first.refused);
  });
});

describe('a list of calls', () => {
  test('is the calls of its days, with what is known of them', async () => {
    const plan = await planned(await sampleOfCalls());
    expect(days(plan)).toEqual([
      ['2022-01-03', 3, null],
      ['2022-01-04', 1, null],
      ['2022-02-02', 1, null],
    ]);
    expect(plan.refused).toEqual([{ sheet: 'Taul1', row: 12, heading: 'Asia', why: 'wordUnknown' }]);
    expect(plan.days[0]?.rows).toEqual([5, 6, 7].map((row) => ({ sheet: 'Taul1', row })));
  });

  test('holds nothing of a column that is not read', async () => {
    const plan = await planned(await sampleOfCalls());
    expect(plan.mapping.columns.find(({ heading }) => heading === 'Asiakkaan nimi')?.target).toBeNull();
    expect(JSON.stringify([plan.days, plan.refused, plan.passed])).not.toContain('Esimerkki');
  });

  test('keeps a call of an unknown word where that is chosen', async () => {
    const file = await sampleOfCalls();
    const { mapping } = await planned(file);
    const plan = await planned(file, { mapping: remapped(mapping, { Asia: { unknownWords: 'leave' } }) });
    expect(plan.refused).toEqual([]);
    expect(days(plan).at(-1)).toEqual(['2022-02-03', 1, null]);
  });

  test('counts two calls that are alike as two', async () => {
    const plan = await planned(csvFile('Pvm;Kunta\n3.2.2021;Soini\n3.2.2021;Soini\n'));
    expect(plan.days[0]?.day.figures).toMatchObject([{ municipality: '759', calls: 2 }]);
  });
});

describe('a day', () => {
  const table = csvFile('Päivä;Vastatut\n3.2.2021;5\n4.2.2021;2\n');

  test('of which the program has calls is refused, so that nothing is counted twice', async () => {
    const plan = await planned(table, { ownDays: new Set([localDate('2021-02-03')]) });
    expect(days(plan)).toEqual([['2021-02-04', 2, null]]);
    expect(plan.refused).toEqual([{ sheet: '', row: 2, heading: null, why: 'hasCalls' }]);
  });

  test('of which an earlier file says something else changes as a whole', async () => {
    const plan = await planned(table, known(answered('2021-02-03', 4), answered('2021-02-04', 2)));
    expect(days(plan)).toEqual([['2021-02-03', 5, 4]]);
    expect(plan.unchanged).toBe(1);
  });

  test.each([
    ['3.2.2021;5\n3.2.2021;5', 3, 'dayTwice'],
    ['3.2.2031;5', 2, 'dayInFuture'],
    ['3.2.1921;5', 2, 'dayUnlikely'],
    ['3.2.;5', 2, 'yearMissing'],
    [';5', 2, 'dayMissing'],
    ['eilen;5', 2, 'dayUnreadable'],
    ['3.2.2021;1001', 2, 'countTooLarge'],
    ['3.2.2021;010190-900P', 2, 'identityCode'],
    ['010190-900P;5', 2, 'identityCode'],
  ])('%s is refused', async (rows, row, why) => {
    const plan = await planned(csvFile(`Päivä;Vastatut\n${rows}\n`));
    expect(plan.refused).toMatchObject([{ row, why }]);
  });

  test('without a year gets that of the mapping', async () => {
    const file = csvFile('Päivä;Vastatut\nke 3.2.;5\n');
    const { mapping } = await planned(file);
    expect(days(await planned(file, { mapping: { ...mapping, year: 2021 } }))).toEqual([
      ['2021-02-03', 5, null],
    ]);
  });

  test('of two columns with one meaning is refused only where both have something', async () => {
    const file = csvFile('Päivä;Vastatut;Vastattu\n3.2.2021;5;\n4.2.2021;5;6\n');
    const { mapping } = await planned(file);
    const plan = await planned(file, { mapping: remapped(mapping, { Vastattu: { target: 'answered' } }) });
    expect(days(plan)).toEqual([['2021-02-03', 5, null]]);
    expect(plan.refused).toEqual([{ sheet: '', row: 3, heading: 'Vastattu', why: 'twoCells' }]);
  });
});
