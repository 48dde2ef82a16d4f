import type { DeskCounts } from './desk-counts.ts';
import type { FreeSlots } from './free-slots.ts';
import type { HandoverFigures } from './handover-figures.ts';
import type { KelaFigures } from './kela-figures.ts';
import type { LineFigures } from './line-figures.ts';
import type { MatterFigures } from './matter-figures.ts';
import type { PeriodReport } from './period-report.ts';
import type { RequestFigures } from './request-figures.ts';
import type { Share } from './share.ts';
import type { Spread } from './spread.ts';

/** Figures of a report in the order in which every table shows them. */
export const figureKeys = [
  'incoming',
  'answered',
  'missed',
  'outside',
  'nonCases',
  'answerRate',
  'callsPerDayMin',
  'callsPerDayMedian',
  'callsPerDayMean',
  'callsPerDayMax',
  'closedDays',
  'unstaffedDays',
  'coverage',
  'resolvedShare',
  'handedOverShare',
  'handoversInTime',
  'handoversAhead',
  'sameDayCallBacks',
  'durationMedian',
  'durationMean',
  'wrapUpMinutes',
  'wrapUpPerStaffedDay',
  'bigCaseDays',
  'kelaPlanned',
  'kelaBlocked',
  'kelaUsable',
  'kelaUsed',
  'kelaUse',
  'kelaSlotUse',
  'kelaFulfilled',
  'kelaNoShow',
  'kelaNoShowShare',
  'kelaCancelled',
  'kelaLateCancelled',
  'walkInsServed',
  'walkInsLeft',
  'walkInsNotServed',
  'waitingMedian',
  'waitingNinetieth',
  'bookedWaitingMedian',
  'bookedWaitingNinetieth',
  'squeezeIns',
  'firstFreeSlot',
  'thirdFreeSlot',
  'meetingsAsked',
  'meetingsInTime',
  'meetingsAhead',
  'meetingsEnded',
  'contactAnswerMedian',
  'mattersClosed',
  'passesPerMatter',
  'passedTwiceShare',
  'workersPerMatter',
  'needMetShare',
  'deskQuestions',
  'eventsHeld',
  'eventsUnreported',
  'eventVisitors',
  'eventNewVisitors',
  'eventVisitorsPerHour',
] as const;

export type FigureKey = (typeof figureKeys)[number];

export type FigureUnit =
  | 'percent'
  | 'minutes'
  | 'calls'
  | 'days'
  | 'slots'
  | 'clients'
  | 'requests'
  | 'workingDays'
  | 'matters'
  | 'passes'
  | 'workers'
  | 'questions'
  | 'events'
  | 'people'
  | 'peoplePerHour';

/** One figure, ready to be written: nothing is left to compute. */
export interface Figure {
  readonly key: FigureKey;
  readonly unit: FigureUnit;
  /** In its unit; undefined is the figure's empty case, which is never a zero. */
  readonly value: number | undefined;
  /** Decimals the value is exact to. */
  readonly decimals: 0 | 1;
  /** What was divided, for a share or a mean. */
  readonly part?: number;
  /** What it was divided by, or how many values a median is of. */
  readonly divisor?: number;
}

type Made = Omit<Figure, 'key'>;

const count = (value: number, unit: FigureUnit): Made => ({ value, unit, decimals: 0 });

const percent = (share: Share | undefined): Made => ({
  unit: 'percent',
  decimals: 1,
  value: share && share.permille / 10,
  ...(share ? { part: share.part, divisor: share.whole } : {}),
});

const tenths = (value: number | undefined, unit: FigureUnit, divisor?: number): Made => ({
  unit,
  decimals: 1,
  value: value === undefined ? undefined : value / 10,
  ...(divisor === undefined ? {} : { divisor }),
});

const whole = (value: number | undefined, unit: FigureUnit, divisor?: number): Made => ({
  unit,
  decimals: 0,
  value,
  ...(divisor === undefined ? {} : { divisor }),
});

const mean = (values: Spread | undefined, unit: FigureUnit): Made => ({
  ...tenths(values?.meanTenths, unit, values?.divisor),
  ...(values ? { part: values.sum } : {}),
});

function madeOfLine(figures: LineFigures, staffedDays: number) {
  const { callsPerOpenDay: calls, duration } = figures;
  return {
    answerRate: percent(figures.answerRate),
    callsPerDayMin: whole(calls?.min, 'calls', calls?.divisor),
    callsPerDayMedian: tenths(calls?.medianTenths, 'calls', calls?.divisor),
    callsPerDayMean: mean(calls, 'calls'),
    callsPerDayMax: whole(calls?.max, 'calls', calls?.divisor),
    closedDays: count(figures.closedDays, 'days'),
    unstaffedDays: count(figures.unstaffedDays, 'days'),
    coverage: percent(figures.coverage),
    resolvedShare: percent(figures.resolvedShare),
    handedOverShare: percent(figures.handedOverShare),
    sameDayCallBacks: percent(figures.sameDayCallBacks),
    durationMedian: tenths(duration?.medianTenths, 'minutes', duration?.divisor),
    durationMean: mean(duration, 'minutes'),
    wrapUpMinutes: count(figures.wrapUpMinutes, 'minutes'),
    wrapUpPerStaffedDay:
      staffedDays === 0
        ? tenths(undefined, 'minutes')
        : {
            ...tenths(figures.wrapUpPerStaffedDayTenths, 'minutes', staffedDays),
            part: figures.wrapUpMinutes,
          },
    bigCaseDays: count(figures.bigCaseDays, 'days'),
  } as const;
}

function madeOfKela(figures: KelaFigures) {
  const served = figures.waiting?.divisor;
  const booked = figures.bookedWaiting?.divisor;
  return {
    kelaUse: percent(figures.use),
    kelaSlotUse: percent(figures.slotUse),
    kelaNoShowShare: percent(figures.noShowShare),
    waitingMedian: tenths(figures.waiting?.medianTenths, 'minutes', served),
    waitingNinetieth: whole(figures.waitingNinetieth, 'minutes', served),
    bookedWaitingMedian: tenths(figures.bookedWaiting?.medianTenths, 'minutes', booked),
    bookedWaitingNinetieth: whole(figures.bookedWaitingNinetieth, 'minutes', booked),
  } as const;
}

function madeOfRequests(figures: RequestFigures) {
  const { answerDays } = figures;
  return {
    meetingsAsked: count(figures.meetingsAsked, 'requests'),
    meetingsInTime: percent(figures.meetingsInTime),
    meetingsAhead: count(figures.meetingsAhead, 'requests'),
    meetingsEnded: count(figures.meetingsEnded, 'requests'),
    contactAnswerMedian: tenths(answerDays?.medianTenths, 'workingDays', answerDays?.divisor),
  } as const;
}

function madeOfHandovers({ inTime, ahead }: HandoverFigures) {
  return { handoversInTime: percent(inTime), handoversAhead: count(ahead, 'passes') } as const;
}

function madeOfFreeSlots(slots: FreeSlots | null) {
  return {
    firstFreeSlot: whole(slots?.first ?? undefined, 'workingDays'),
    thirdFreeSlot: whole(slots?.third ?? undefined, 'workingDays'),
  } as const;
}

function madeOfMatters(figures: MatterFigures) {
  return {
    mattersClosed: count(figures.closed, 'matters'),
    passesPerMatter: mean(figures.passes, 'passes'),
    passedTwiceShare: percent(figures.passedTwice),
    workersPerMatter: mean(figures.workers, 'workers'),
    needMetShare: percent(figures.needMet),
  } as const;
}

function madeOfDesk({ eventVisitors, eventMinutes, ...counts }: DeskCounts) {
  return {
    deskQuestions: count(counts.deskQuestions, 'questions'),
    eventsHeld: count(counts.eventsHeld, 'events'),
    eventsUnreported: count(counts.eventsUnreported, 'events'),
    eventVisitors: count(eventVisitors, 'people'),
    eventNewVisitors: count(counts.eventNewVisitors, 'people'),
    // Nobody came is 0 an hour; only where no event was held there is nothing to divide by.
    eventVisitorsPerHour:
      eventMinutes === 0
        ? tenths(undefined, 'peoplePerHour')
        : {
            ...tenths(Math.round((eventVisitors * 600) / eventMinutes), 'peoplePerHour', eventMinutes),
            part: eventVisitors,
          },
  } as const;
}

/** Every figure of the report, in order, as the screen and every file show it. */
export function figureList(report: PeriodReport): Figure[] {
  const { line, kela, desk } = report.totals;
  const made: Record<FigureKey, Made> = {
    incoming: count(line.incoming, 'calls'),
    answered: count(line.answered, 'calls'),
    missed: count(line.missed, 'calls'),
    outside: count(line.outside, 'calls'),
    nonCases: count(line.nonCases, 'calls'),
    ...madeOfLine(report.lineFigures, report.lineFigures.callsPerOpenDay?.divisor ?? 0),
    kelaPlanned: count(kela.planned, 'slots'),
    kelaBlocked: count(kela.blocked, 'slots'),
    kelaUsable: count(kela.usable, 'slots'),
    kelaUsed: count(kela.used, 'slots'),
    kelaFulfilled: count(kela.fulfilled, 'slots'),
    kelaNoShow: count(kela.noShow, 'slots'),
    kelaCancelled: count(kela.cancelled, 'slots'),
    kelaLateCancelled: count(kela.lateCancelled, 'slots'),
    walkInsServed: count(kela.walkInsServed, 'clients'),
    walkInsLeft: count(kela.walkInsLeft, 'clients'),
    walkInsNotServed: count(kela.walkInsNotServed, 'clients'),
    squeezeIns: count(kela.squeezeIns, 'clients'),
    ...madeOfKela(report.kelaFigures),
    ...madeOfRequests(report.requestFigures),
    ...madeOfMatters(report.matterFigures),
    ...madeOfHandovers(report.handoverFigures),
    ...madeOfFreeSlots(report.freeSlots),
    ...madeOfDesk(desk),
  };
  const told = (key: FigureKey) =>
    report.municipality === null ? report.freeSlots !== null || !ofTheMoment.has(key) : ofAnswered.has(key);
  return figureKeys.filter(told).map((key) => ({ key, ...made[key] }));
}

/** Figures of the moment of making: a report of another time has not got them, which is no empty case. */
export const ofTheMoment: ReadonlySet<FigureKey> = new Set<FigureKey>(['firstFreeSlot', 'thirdFreeSlot']);

/** What can be told of one municipality (see of-municipality.ts). */
const ofAnswered: ReadonlySet<FigureKey> = new Set<FigureKey>([
  'answered',
  'nonCases',
  'resolvedShare',
  'handedOverShare',
  'durationMedian',
  'durationMean',
  'wrapUpMinutes',
  'bigCaseDays',
]);
