import { callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';

/** An answer to a step's question, and where it leads: `step:id`, `outcome:code` or `elsewhere:id`. */
export interface GuideAnswer {
  readonly words: string;
  readonly leadsTo: string;
}

/** One step of the guide. */
export interface GuideStep {
  /** Its name within the guide; steps are moved about, and their names stay. */
  readonly id: string;
  readonly question: string;
  /** What to mind there; may be empty. */
  readonly advice: string;
  readonly answers: readonly GuideAnswer[];
}

/** A reason for which a call is not the line's, and where it is directed, in the office's own words. */
export interface ElsewhereReason {
  readonly id: string;
  readonly reason: string;
  /** To whom, as it stands in the call's "directed to". */
  readonly receiver: string;
  /** What is said to the caller. */
  readonly words: string;
}

/** The way from a call to its outcome. The first step is where it begins. */
export interface Guide {
  readonly steps: readonly GuideStep[];
  readonly elsewhere: readonly ElsewhereReason[];
}

/** Where an answer leads. */
export type GuideTarget =
  | { readonly kind: 'step'; readonly step: GuideStep; readonly number: number }
  | { readonly kind: 'outcome'; readonly outcome: CallOutcome }
  | { readonly kind: 'elsewhere'; readonly reason: ElsewhereReason };

/** Where the answer leads in this guide; undefined when it leads nowhere. A step's number is its place, from 1. */
export function targetOf({ steps, elsewhere }: Guide, leadsTo: string): GuideTarget | undefined {
  const [kind = '', id = ''] = leadsTo.split(':', 2);
  if (kind === 'step') {
    const at = steps.findIndex((step) => step.id === id);
    const step = steps[at];
    return step && { kind, step, number: at + 1 };
  }
  if (kind === 'outcome') {
    const outcome = callOutcomes.find((code) => code === id);
    return outcome && { kind, outcome };
  }
  if (kind !== 'elsewhere') return undefined;
  const reason = elsewhere.find((one) => one.id === id);
  return reason && { kind, reason };
}
