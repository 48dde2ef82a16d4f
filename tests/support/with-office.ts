import type { OfficeFacts, PeriodFacts } from '#domain/statistics/facts.ts';

/** The first office of the facts. @throws Error when there is none. */
export function officeOf({ offices }: PeriodFacts): OfficeFacts {
  const [office] = offices;
  if (!office) throw new Error('Facts without an office');
  return office;
}

/** The same facts of one office, with something of it changed. */
export function withOffice(facts: PeriodFacts, changes: Partial<OfficeFacts>): PeriodFacts {
  return { ...facts, offices: [{ ...officeOf(facts), ...changes }] };
}
