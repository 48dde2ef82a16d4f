import type { ImportResult } from '#contract/outside-times.ts';

/** How many times an import takes, moves and lets go. */
export function countChanges(
  { changes }: ImportResult,
  releaseMissing: boolean,
): { fresh: number; moved: number; cancelled: number } {
  const count = (kind: ImportResult['changes'][number]['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  return {
    fresh: count('new'),
    moved: count('moved'),
    cancelled: count('cancelled') + (releaseMissing ? count('missing') : 0),
  };
}
