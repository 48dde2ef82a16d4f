import { callOutcomes } from '#domain/calls/outcome.ts';

/** What a row of the old table is: the counts of a day, or one call. */
export const layouts = ['day', 'call'] as const;

export type Layout = (typeof layouts)[number];

/** What a column of daily counts may become. `total` is answered and missed together; alone it is the answered. */
export const dayTargets = ['day', 'answered', 'missed', 'outside', 'total', ...callOutcomes] as const;

/** What a column of a list of calls may become. `duration` is in minutes. */
export const callTargets = [
  'day',
  'time',
  'outcome',
  'serviceTask',
  'topic',
  'municipality',
  'callerKind',
  'ageBand',
  'duration',
] as const;

export type DayTarget = (typeof dayTargets)[number];
export type CallTarget = (typeof callTargets)[number];
export type Target = DayTarget | CallTarget;

/** The targets of a layout, in the order in which they are offered. */
export const targetsOf: Record<Layout, readonly Target[]> = { day: dayTargets, call: callTargets };

/** Targets whose cells are words of a classification, so that a word may be unknown. */
export const wordTargets = [
  'outcome',
  'serviceTask',
  'topic',
  'municipality',
  'callerKind',
  'ageBand',
] as const satisfies readonly CallTarget[];

export type WordTarget = (typeof wordTargets)[number];

/** What a column becomes. */
export interface ColumnMapping {
  /** Its heading as it stands in the file; a letter (`C`) when it has none. */
  readonly heading: string;
  /** Null: the column is not read at all. */
  readonly target: Target | null;
  /** A word that no classification has: the row is refused, or that part of it stays unrecorded. */
  readonly unknownWords: 'refuse' | 'leave';
}

/** How a file is read. */
export interface Mapping {
  readonly layout: Layout;
  readonly columns: readonly ColumnMapping[];
  /** The year of days whose year neither they nor their titles tell; null when every one is told. */
  readonly year: number | null;
}

export type MappingProblem = 'dayColumnMissing' | 'countColumnMissing' | 'targetOfOtherLayout';

/** What keeps the mapping from being used; empty when it can be. */
export function checkMapping({ layout, columns }: Mapping): MappingProblem[] {
  const targets = columns.flatMap(({ target }) => (target === null ? [] : [target]));
  const isForeign = targets.some((target) => !targetsOf[layout].includes(target));
  return [
    ...(isForeign ? (['targetOfOtherLayout'] as const) : []),
    ...(targets.includes('day') ? [] : (['dayColumnMissing'] as const)),
    // A list of calls counts its rows, so a day is enough for it.
    ...(layout === 'call' || targets.some((target) => target !== 'day')
      ? []
      : (['countColumnMissing'] as const)),
  ];
}
