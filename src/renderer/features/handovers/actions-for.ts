import type { Handover } from '#contract/handovers.ts';
import { handoverMayBecome } from '#domain/handovers/state.ts';
import { may } from '#domain/permissions/may.ts';
import type { Role } from '#domain/permissions/role.ts';

export type HandoverAction = 'take' | 'return' | 'complete' | 'sendOn';

/**
 * What a person can do with a handover, likeliest first: its receiver, or its sender when it came back, who takes it (if
 * they take handovers at all) or sends it on. What one has taken back oneself has nobody to be returned to.
 */
export function actionsFor(
  { state, fromStaffId, toStaffId }: Pick<Handover, 'state' | 'fromStaffId' | 'toStaffId'>,
  staffId: string,
  roles: readonly Role[],
): HandoverAction[] {
  const holder = state === 'returned' ? fromStaffId : toStaffId;
  if (holder !== staffId || state === 'done') return [];
  const actions: HandoverAction[] = [];
  if (handoverMayBecome(state, 'taken') && may(roles, 'handovers.take')) actions.push('take');
  if (state === 'returned') actions.push('sendOn');
  if (handoverMayBecome(state, 'done')) actions.push('complete');
  if (handoverMayBecome(state, 'returned') && fromStaffId !== toStaffId) actions.push('return');
  return actions;
}
