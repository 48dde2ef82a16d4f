import type { WalkInState } from './state.ts';

/** A step of a walk-in's history. */
export interface WalkInStep {
  readonly state: WalkInState;
  /** True when the step took back the one before it. */
  readonly takesBack: boolean;
}

/**
 * The step a walk-in returns to when the last one is taken back, given its steps oldest first; undefined when there is
 * nothing to return to. What has been taken back is not taken back again: from there the ordinary steps lead on.
 */
export function stepBefore<Step extends WalkInStep>(steps: readonly Step[]): Step | undefined {
  const last = steps.at(-1);
  return last === undefined || last.takesBack ? undefined : steps.at(-2);
}
