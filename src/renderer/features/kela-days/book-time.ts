import type { FreeSlot } from '#contract/kela-days.ts';
import { newRequestId } from '#renderer/app/write/request-id.ts';
import type { Desk } from './desk.ts';

/** Opens the form for a time; a form that is open already goes over to the time with everything typed in it. */
export function bookTime(desk: Desk, time: FreeSlot, squeezeIn = false): void {
  const { beside } = desk;
  if (beside?.kind === 'book') desk.turn({ ...beside, time, squeezeIn });
  else desk.open({ kind: 'book', time, squeezeIn, draftId: newRequestId() });
}
