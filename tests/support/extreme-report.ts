import { callOutcomes } from '#domain/calls/outcome.ts';
import type { CallFact, DayFact } from '#domain/statistics/facts.ts';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { callOn, kelaDay, monthFacts } from './report-facts.ts';

/** As long as a topic's name may be. */
const LONG =
  'Toimeentulotuki, asumisen tuki ja niihin liittyvä ohjaus ja neuvonta, kun asiakas on muuttamassa toiseen kuntaan ja tarvitsee apua hakemuksen liitteiden, vuokrasopimuksen sekä muuttokustannusten selvittelyssä';
const topics = Array.from({ length: 5 }, (_, index) => ({
  key: `own-${index}`,
  name: `${'abcde'[index]} ${LONG}`.slice(0, 200),
  isInForce: true,
}));

/** A day of which everything can be said: every outcome and topic as often, some of them missing. */
function longDay(on: LocalDate, calls: number): Partial<DayFact> {
  const call = (index: number): Partial<CallFact> => ({
    kind: index % 10 === 9 ? 'missed' : 'answered',
    outcome: index % 10 === 9 ? null : (callOutcomes[index % 5] ?? null),
    topics: index % 10 === 8 ? [] : topics.map(({ key }) => key),
  });
  const all = Array.from({ length: calls }, (_, index) => callOn(on, call(index)));
  const { bookings, ...kela } = kelaDay();
  const unresolved = { ...(bookings[0] ?? never()), state: 'booked' } as const;
  return {
    calls: [...all, callOn(on, { when: 'outside' }), callOn(on, { outcome: null })],
    kela: Array.from({ length: 12 }, () => ({ ...kela, bookings: [...bookings, unresolved] })),
  };
}

function never(): never {
  throw new Error('A Kela day without bookings');
}

/** A month that goes on, with a day unstaffed, of thousands of calls: every statement there is, as long as it gets. */
export function extremeReport(month: string, calls: number, throughOn: string): PeriodReport {
  const facts = monthFacts(
    month,
    ({ on, line }) => {
      if (line.kind !== 'open') return {};
      return { ...longDay(on, calls), staffed: !on.endsWith('-02'), deputyNamed: true };
    },
    localDate(throughOn),
  );
  const [office] = facts.offices;
  if (!office) return never();
  return periodReport(
    {
      ...facts,
      offices: [
        {
          ...office,
          handovers: Array.from(
            { length: 4000 },
            (_, index) => (['inTime', 'late', 'ahead'] as const)[index % 3] ?? 'late',
          ),
          callBacks: Array.from({ length: 4000 }, (_, index) => ({
            askedOn: localDate(`${month}-05`),
            reachedOn: index % 3 === 0 ? localDate(`${month}-05`) : null,
          })),
        },
      ],
    },
    topics,
  );
}
