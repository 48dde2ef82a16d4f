import type { Handover } from '#contract/handovers.ts';
import { handoverMayBecome } from '#domain/handovers/state.ts';

export type HandoverAction = 'take' | 'return' | 'complete';

/**
 * What a person can do with a handover, likeliest first: its receiver, or its sender when it came back. What one has
 * taken back oneself has nobody to be returned to.
 */
export function actionsFor(
  { state, fromStaffId, toStaffId }: Pick<Handover, 'state' | 'fromStaffId' | 'toStaffId'>,
  staffId: string,
): HandoverAction[] {
  const holder = state === 'returned' ? fromStaffId : toStaffId;
  if (holder !== staffId || state === 'done') return [];
  const actions: HandoverAction[] = [];
  if (handoverMayBecome(state, 'taken')) actions.push('take');
  if (handoverMayBecome(state, 'done')) actions.push('complete');
  if (handoverMayBecome(state, 'returned') && fromStaffId !== toStaffId) actions.push('return');
  return actions;
}
