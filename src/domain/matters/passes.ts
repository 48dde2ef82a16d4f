import type { HandoverState } from '#domain/handovers/state.ts';

/** One thing that moved a matter, or gave it an owner. */
export interface MatterMove {
  /** The state that a handover came to; null when the matter itself got an owner. */
  readonly state: HandoverState | null;
  /** Whom it came to; null when the move leads to nobody new. */
  readonly toStaffId: string | null;
}

/** How far a matter has been passed on. */
export interface MatterChain {
  readonly passes: number;
  readonly workers: number;
}

/** From this pass on everybody is warned: 44 doors are made of single ones. */
export const PASSES_TO_WARN = 2;

/**
 * How many times a matter has gone from one worker to another (each sending and each return), and how many different
 * workers it has been with.
 */
export function chainOf(moves: readonly MatterMove[]): MatterChain {
  return {
    passes: moves.filter(({ state }) => state === 'sent' || state === 'returned').length,
    workers: new Set(moves.flatMap(({ toStaffId }) => toStaffId ?? [])).size,
  };
}

/** True when the next worker must be agreed with before the matter is passed on once more. */
export function warnsOfPasses({ passes }: Pick<MatterChain, 'passes'>): boolean {
  return passes >= PASSES_TO_WARN;
}
