import type { DistributionRow } from '#domain/statistics/distribution.ts';
import type { Share } from '#domain/statistics/share.ts';
import type { Spread } from '#domain/statistics/spread.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Beside } from './change.ts';

/** A part of a base of which no share is made. */
export interface PartOf {
  readonly part: number;
  readonly base: number;
}

/** What of calls is looked at for its most common categories. */
export type CommonKind = 'outcome' | 'topic';

/** A number of counts with what it was in the compared period; `beside` is null when nothing is compared. */
interface Counted {
  readonly count: number;
  readonly beside: Beside<number> | null;
}

/** A share, undefined when there was nothing to divide by. */
interface Shared {
  readonly share: Share | undefined;
  readonly beside: Beside<Share | undefined> | null;
}

/** What one or two sentences of the summary say: its numbers, all of them numbers of the reports or differences of two. */
export type Statement =
  | { readonly kind: 'notBegun' }
  | { readonly kind: 'goesOn'; readonly throughOn: LocalDate }
  /** Open days on which nobody was named; a side with none of them is null. */
  | { readonly kind: 'unstaffed'; readonly now: PartOf | null; readonly before: PartOf | null }
  | { readonly kind: 'noOpenDays' }
  /** Calls inside the hours; those outside them stand apart. */
  | ({ readonly kind: 'calls'; readonly outside: number } & Counted)
  /** Of one municipality only answered calls are known. */
  | ({ readonly kind: 'answeredCalls' } & Counted)
  /** The change is in tenths of a call. */
  | {
      readonly kind: 'callsPerDay';
      readonly spread: Spread;
      readonly beside: Beside<Spread | undefined> | null;
      /** Each office's day is a day of its own. */
      readonly isOfOffices: boolean;
    }
  | ({ readonly kind: 'answered'; readonly missed: number } & Shared)
  /** Answered calls of which it was not recorded; what nothing lacks is left out. */
  | { readonly kind: 'unrecorded'; readonly of: readonly ({ readonly what: CommonKind } & PartOf)[] }
  | {
      readonly kind: 'mostCommon';
      readonly of: CommonKind;
      readonly rows: readonly (DistributionRow & { readonly before: number | null })[];
      /** Calls that were divided; of the compared period null when nothing is compared. */
      readonly calls: number;
      readonly callsBefore: number | null;
    }
  /** Taken by their due day ÷ taken or due; `ahead` are in no share. */
  | ({ readonly kind: 'handovers'; readonly ahead: number } & Shared)
  | ({ readonly kind: 'callBacks' } & Shared)
  | ({ readonly kind: 'kelaUnresolved' } & PartOf)
  | ({ readonly kind: 'kelaUse' } & Shared)
  | ({
      readonly kind: 'kelaVisits';
      readonly cancelled: number;
      readonly lateCancelled: number;
      readonly cancelledBefore: number | null;
    } & Shared)
  /** The change is of those served. */
  | ({ readonly kind: 'walkIns'; readonly left: number; readonly notServed: number } & Counted);

/** Kinds that say what the figures after them lack. */
export const caveats: ReadonlySet<Statement['kind']> = new Set<Statement['kind']>([
  'goesOn',
  'unstaffed',
  'unrecorded',
  'kelaUnresolved',
]);
