import { share, type Share } from './share.ts';

/** What became of a handover by its due day: taken, not taken, or the day has not passed and nobody has taken it yet. */
export type HandoverFact = 'inTime' | 'late' | 'ahead';

/** Figures of the handovers that were sent in the period. */
export interface HandoverFigures {
  /** Taken by the due day ÷ all that were taken or whose due day has passed; undefined when there is none. */
  readonly inTime: Share | undefined;
  /** Nobody has taken it and its due day has not passed; in no share. */
  readonly ahead: number;
}

/** The figures of the period's handovers. */
export function handoverFigures(handovers: readonly HandoverFact[]): HandoverFigures {
  const of = (what: HandoverFact) => handovers.filter((one) => one === what).length;
  return { inTime: share(of('inTime'), of('inTime') + of('late')), ahead: of('ahead') };
}
