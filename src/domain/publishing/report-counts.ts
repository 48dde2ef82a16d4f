import { distributionKinds } from '#domain/statistics/distribution.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';

/** Counts by their keys. */
export type Counts = Readonly<Record<string, number>>;

/** Numbers of days, slots and events: of nobody, so they are published as they are. */
export const openCounts = [
  'closedDays',
  'unstaffedDays',
  'openDays',
  'coveredDays',
  'kelaPlanned',
  'kelaBlocked',
  'kelaUsable',
  'eventsHeld',
  'eventsUnreported',
] as const;

/** The counts of a report from which every published number is made; each of a longer time is the sum of its months. */
export function countsOf(report: PeriodReport): Counts {
  const { line, kela, desk } = report.totals;
  const { lineFigures, requestFigures, matterFigures } = report;
  const due = requestFigures.meetingsInTime;
  const met = matterFigures.needMet;
  const rows = report.distributions.flatMap(({ kind, rows: categories }) =>
    categories.map(({ key, count }) => [`${kind}/${key}`, count] as const),
  );
  const ofDesk = report.deskTables.flatMap(({ kind, rows: categories }) =>
    categories.map(({ key, count }) => [`${kind}/${key}`, count] as const),
  );
  const topics = report.distributions.find(({ kind }) => kind === 'topic');
  return {
    ...Object.fromEntries([...rows, ...ofDesk].filter(([, count]) => count > 0)),
    incoming: line.incoming,
    missed: line.missed,
    answered: line.answered,
    cases: line.answered - line.nonCases,
    topics: topics?.total ?? 0,
    outside: line.outside,
    kelaDue: kela.fulfilled + kela.noShow,
    kelaFulfilled: kela.fulfilled,
    kelaNoShow: kela.noShow,
    kelaCancelled: kela.cancelled,
    kelaLateCancelled: kela.lateCancelled,
    kelaCancelledInTime: kela.cancelled - kela.lateCancelled,
    walkInsServed: kela.walkInsServed,
    walkInsLeft: kela.walkInsLeft,
    walkInsNotServed: kela.walkInsNotServed,
    squeezeIns: kela.squeezeIns,
    meetingsAsked: requestFigures.meetingsAsked,
    meetingsDue: due?.whole ?? 0,
    meetingsInTime: due?.part ?? 0,
    meetingsLate: (due?.whole ?? 0) - (due?.part ?? 0),
    meetingsAhead: requestFigures.meetingsAhead,
    meetingsEnded: requestFigures.meetingsEnded,
    mattersClosed: matterFigures.closed,
    passedTwice: matterFigures.passedTwice?.part ?? 0,
    passedLess: matterFigures.closed - (matterFigures.passedTwice?.part ?? 0),
    needAnswers: met?.whole ?? 0,
    needMet: met?.part ?? 0,
    needNotMet: (met?.whole ?? 0) - (met?.part ?? 0),
    needNotAnswered: matterFigures.closed - (met?.whole ?? 0),
    deskQuestions: desk.deskQuestions,
    eventVisitors: desk.eventVisitors,
    eventNewVisitors: desk.eventNewVisitors,
    eventKnownVisitors: desk.eventVisitors - desk.eventNewVisitors,
    closedDays: lineFigures.closedDays,
    unstaffedDays: lineFigures.unstaffedDays,
    openDays: lineFigures.coverage?.whole ?? 0,
    coveredDays: lineFigures.coverage?.part ?? 0,
    kelaPlanned: kela.planned,
    kelaBlocked: kela.blocked,
    kelaUsable: kela.usable,
    eventsHeld: desk.eventsHeld,
    eventsUnreported: desk.eventsUnreported,
  };
}

/** Kinds whose rows divide the cases of the line; the outcomes divide what was answered, topics are several of a call. */
export const caseKinds = distributionKinds.filter((kind) => kind !== 'topic' && kind !== 'outcome');
