import type { LocalDate } from '#domain/time/local-date.ts';

/** What keeps a matter from being closed: somebody still waits for it. */
export const openPartKinds = ['promise', 'handover', 'referral'] as const;

export type OpenPartKind = (typeof openPartKinds)[number];

/** One thing that is still open, with who has it to do. */
export interface OpenPart {
  readonly kind: OpenPartKind;
  readonly id: string;
  /** The day by which it was to be done; null when none was set. */
  readonly dueOn: LocalDate | null;
  readonly staffName: string;
}

/**
 * What is open in a matter when its handover is closed together with it: a handover that its own holder has taken is done
 * by closing, everything else has to be finished first.
 */
export function keepsOpen(parts: readonly OpenPart[], closedHandoverId: string | null): OpenPart[] {
  return parts.filter(({ kind, id }) => kind !== 'handover' || id !== closedHandoverId);
}
