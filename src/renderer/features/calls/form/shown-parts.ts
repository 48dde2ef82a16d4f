import type { CallOutcome } from '#domain/calls/outcome.ts';

/** The parts of the form that an outcome asks for. */
export interface ShownParts {
  readonly advice: boolean;
  readonly directedTo: boolean;
  /** How the client is called and reached. */
  readonly client: boolean;
  readonly handover: boolean;
  readonly promise: boolean;
}

/** What the form asks after an outcome; before one is chosen, what nearly every call has. */
export function shownParts(outcome: CallOutcome | null): ShownParts {
  return {
    advice: outcome !== 'nonCase',
    directedTo: outcome === 'directed',
    client: outcome === 'handedOver' || outcome === 'callBackPromised',
    handover: outcome === 'handedOver',
    promise: outcome === 'callBackPromised',
  };
}
