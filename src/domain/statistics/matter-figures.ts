import type { NeedMet } from '#domain/matters/matter.ts';
import type { MatterChain } from '#domain/matters/passes.ts';
import { warnsOfPasses } from '#domain/matters/passes.ts';
import { countPasses, type PassCounts } from './pass-counts.ts';
import { share, type Share } from './share.ts';
import { spread, type Spread } from './spread.ts';

/** What is counted of a matter that was closed in the month: how far it went, and the client's own answer. */
export interface MatterFact extends MatterChain {
  readonly needMet: NeedMet | null;
}

/** Figures of the month's closed matters; undefined is the empty case of each. */
export interface MatterFigures {
  readonly closed: number;
  /** Passes of each matter, from its opening to its closing; 0 when it never left who opened it. */
  readonly passes: Spread | undefined;
  /** The same matters by their passes; they add up to `closed`. */
  readonly passCounts: PassCounts;
  /** Passed on twice or more ÷ all closed. */
  readonly passedTwice: Share | undefined;
  /** Different workers of each matter. */
  readonly workers: Spread | undefined;
  /** Need met, wholly or in part ÷ closings with an answer; where nobody could ask is in neither. */
  readonly needMet: Share | undefined;
}

/** The figures of matters that were closed in the month. */
export function matterFigures(matters: readonly MatterFact[]): MatterFigures {
  const answers = matters.flatMap(({ needMet }) => needMet ?? []);
  return {
    closed: matters.length,
    passes: spread(matters.map(({ passes }) => passes)),
    passCounts: countPasses(matters),
    passedTwice: share(matters.filter(warnsOfPasses).length, matters.length),
    workers: spread(matters.map(({ workers }) => workers)),
    needMet: share(answers.filter((answer) => answer !== 'no').length, answers.length),
  };
}
