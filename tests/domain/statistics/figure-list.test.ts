import { expect, test } from 'vitest';
import { figureKeys, figureList, ofTheMoment } from '#domain/statistics/figure-list.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { noRequests } from '#domain/statistics/request-figures.ts';
import { localDate } from '#domain/time/local-date.ts';
import { monthFacts, october } from '#tests/support/report-facts.ts';
import { withOffice } from '#tests/support/with-office.ts';

const requests = {
  meetingsAsked: 6,
  meetings: ['inTime', 'inTime', 'missed', 'ahead', 'ended'],
  answerDays: [0, 1, 2, 5],
} as const;

const day = (on: string) => localDate(on);
const matters = [
  { passes: 0, workers: 1, needMet: 'yes' },
  { passes: 1, workers: 2, needMet: null },
  { passes: 2, workers: 2, needMet: 'no' },
  { passes: 4, workers: 4, needMet: 'partly' },
] as const;

const handovers = ['inTime', 'ahead', 'late', 'inTime', 'ahead'] as const;

const callBacks = [
  { askedOn: day('2026-10-05'), reachedOn: day('2026-10-05') },
  { askedOn: day('2026-10-05'), reachedOn: day('2026-10-06') },
  { askedOn: day('2026-10-07'), reachedOn: null },
];

test('every figure once, in the order of the keys', () => {
  const freeSlots = { first: 0, third: 4 };
  expect(figureList(periodReport({ ...october, freeSlots })).map((figure) => figure.key)).toEqual(figureKeys);
});

test('a share carries its parts, and they give its value', () => {
  const shares = figureList(
    periodReport(withOffice(october, { requests, callBacks, matters, handovers })),
  ).filter((figure) => figure.unit === 'percent');
  expect(shares.map((figure) => figure.key)).toEqual([
    'answerRate',
    'coverage',
    'resolvedShare',
    'handedOverShare',
    'handoversInTime',
    'sameDayCallBacks',
    'kelaUse',
    'kelaSlotUse',
    'kelaNoShowShare',
    'meetingsInTime',
    'passedTwiceShare',
    'needMetShare',
  ]);
  for (const { part = Number.NaN, divisor = Number.NaN, value = Number.NaN } of shares) {
    expect(Math.abs((part / divisor) * 100 - value)).toBeLessThanOrEqual(0.05 + 1e-9);
  }
});

test('a mean carries its sum and its divisor', () => {
  const figures = new Map(figureList(periodReport(october)).map((figure) => [figure.key, figure]));
  expect(figures.get('durationMean')).toMatchObject({ value: 10.5, part: 21, divisor: 2, unit: 'minutes' });
  expect(figures.get('callsPerDayMean')).toMatchObject({ value: 0.2, part: 5, divisor: 21 });
  expect(figures.get('wrapUpPerStaffedDay')).toMatchObject({ value: 0.7, part: 15, divisor: 21 });
  expect(figures.get('waitingNinetieth')).toMatchObject({ value: 12, divisor: 2 });
});

test('with nothing to divide by the value is left out and no divisor is claimed', () => {
  const empty = figureList(
    periodReport(
      monthFacts('2027-03', () => ({ staffed: false, line: { kind: 'closed', why: { kind: 'no-hours' } } })),
    ),
  );
  const without = empty.filter((figure) => figure.value === undefined);
  expect(without.map((figure) => figure.key)).toEqual([
    'answerRate',
    'callsPerDayMin',
    'callsPerDayMedian',
    'callsPerDayMean',
    'callsPerDayMax',
    'coverage',
    'resolvedShare',
    'handedOverShare',
    'handoversInTime',
    'sameDayCallBacks',
    'durationMedian',
    'durationMean',
    'wrapUpPerStaffedDay',
    'kelaUse',
    'kelaSlotUse',
    'kelaNoShowShare',
    'waitingMedian',
    'waitingNinetieth',
    'bookedWaitingMedian',
    'bookedWaitingNinetieth',
    'meetingsInTime',
    'contactAnswerMedian',
    'passesPerMatter',
    'passedTwiceShare',
    'workersPerMatter',
    'needMetShare',
    'eventVisitorsPerHour',
  ]);
  expect(without.filter((figure) => figure.divisor !== undefined || figure.part !== undefined)).toEqual([]);
});

test('requests to Kela: a share of those whose last day has passed, the rest beside it, and the median of answers', () => {
  const figures = new Map(
    figureList(periodReport(withOffice(october, { requests }))).map((figure) => [figure.key, figure]),
  );
  expect(figures.get('meetingsInTime')).toMatchObject({ value: 66.7, part: 2, divisor: 3 });
  expect(figures.get('meetingsAhead')).toMatchObject({ value: 1, unit: 'requests' });
  expect(figures.get('meetingsEnded')).toMatchObject({ value: 1 });
  expect(figures.get('meetingsAsked')).toMatchObject({ value: 6 });
  expect(figures.get('contactAnswerMedian')).toMatchObject({ value: 1.5, divisor: 4, unit: 'workingDays' });
  const empty = figureList(periodReport(withOffice(october, { requests: noRequests })));
  expect(empty.find(({ key }) => key === 'meetingsInTime')?.value).toBeUndefined();
});

test('closed matters: passes and workers of each, and the answers of those who were asked', () => {
  const of = (facts: typeof matters | readonly []) =>
    new Map(
      figureList(periodReport(withOffice(october, { matters: facts }))).map(({ key, ...figure }) => [
        key,
        figure,
      ]),
    );
  const figures = of(matters);
  expect(figures.get('mattersClosed')).toEqual({ value: 4, unit: 'matters', decimals: 0 });
  const whole = { decimals: 1, divisor: 4 };
  expect(figures.get('passesPerMatter')).toEqual({ ...whole, value: 1.8, part: 7, unit: 'passes' });
  expect(figures.get('workersPerMatter')).toEqual({ ...whole, value: 2.3, part: 9, unit: 'workers' });
  expect(figures.get('passedTwiceShare')).toEqual({ ...whole, value: 50, part: 2, unit: 'percent' });
  expect(figures.get('needMetShare')).toEqual({
    ...whole,
    value: 66.7,
    part: 2,
    divisor: 3,
    unit: 'percent',
  });
  expect(of([]).get('mattersClosed')?.value).toBe(0);
  expect(of([]).get('needMetShare')).toEqual({ value: undefined, unit: 'percent', decimals: 1 });
});

test('called back on the same working day: of all who were promised a call or not answered', () => {
  const of = (facts: typeof callBacks) =>
    figureList(periodReport(withOffice(october, { callBacks: facts }))).find(
      ({ key }) => key === 'sameDayCallBacks',
    );
  expect(of(callBacks)).toEqual({
    key: 'sameDayCallBacks',
    unit: 'percent',
    decimals: 1,
    value: 33.3,
    part: 1,
    divisor: 3,
  });
  expect(of([])?.value).toBeUndefined();
});

test('handovers by their due day: of those taken or overdue, and the rest counted beside it', () => {
  const of = (facts: typeof handovers | readonly []) =>
    new Map(
      figureList(periodReport(withOffice(october, { handovers: facts }))).map((figure) => [
        figure.key,
        figure,
      ]),
    );
  expect(of(handovers).get('handoversInTime')).toMatchObject({ value: 66.7, part: 2, divisor: 3 });
  expect(of(handovers).get('handoversAhead')).toMatchObject({ value: 2, unit: 'passes' });
  expect(of([]).get('handoversInTime')?.value).toBeUndefined();
  expect(of([]).get('handoversAhead')?.value).toBe(0);
});

test('free slots are figures of the moment: without them there is no row, and none free is an empty case', () => {
  const of = (freeSlots: { first: number | null; third: number | null } | null, municipality?: string) =>
    figureList(
      periodReport({ ...october, freeSlots, municipality: municipality ?? october.municipality }),
    ).filter(({ key }) => ofTheMoment.has(key));
  expect(of(null)).toEqual([]);
  expect(of({ first: 0, third: null })).toEqual([
    { key: 'firstFreeSlot', unit: 'workingDays', decimals: 0, value: 0 },
    { key: 'thirdFreeSlot', unit: 'workingDays', decimals: 0, value: undefined },
  ]);
  // A free slot is nobody's municipality's.
  expect(of({ first: 0, third: 1 }, '010')).toEqual([]);
});
