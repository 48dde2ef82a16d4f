import type { KelaClosedWhy } from '#domain/kela-days/hours.ts';
import type { KelaDay } from '#domain/kela-days/slots.ts';
import { holds, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';

/** Why nobody can be taken now: the day is closed, or the hours have not begun or are over. */
export type WalkInClosedWhy =
  | KelaClosedWhy
  | { readonly kind: 'before-opening'; readonly opensAtMinute: MinuteOfDay }
  | { readonly kind: 'after-closing'; readonly closedAtMinute: MinuteOfDay };

/** What can be said to a client at the desk. `untilMinute` is not included. */
export type WalkInOffer =
  | { readonly kind: 'free'; readonly untilMinute: MinuteOfDay; readonly minutes: number }
  | { readonly kind: 'busy'; readonly untilMinute: MinuteOfDay }
  | { readonly kind: 'closed'; readonly why: WalkInClosedWhy };

export interface WalkInQuestion {
  readonly nowMinute: MinuteOfDay;
  readonly onDay: Pick<KelaDay, 'state' | 'open' | 'occupied'>;
}

/**
 * How long the adviser is free from now on: until the next thing that takes the time, the next break or closing. At
 * opening a client is accepted, at closing not. During a break or another client the adviser is busy.
 */
export function walkInOffer({ nowMinute, onDay }: WalkInQuestion): WalkInOffer {
  if (onDay.state.kind === 'closed') return { kind: 'closed', why: onDay.state.why };
  const first = onDay.open[0];
  const last = onDay.open.at(-1);
  if (!first || !last) return { kind: 'closed', why: { kind: 'no-template' } };
  if (nowMinute < first.startMinute)
    return { kind: 'closed', why: { kind: 'before-opening', opensAtMinute: first.startMinute } };
  if (nowMinute >= last.endMinute)
    return { kind: 'closed', why: { kind: 'after-closing', closedAtMinute: last.endMinute } };
  const stretch = onDay.open.find((one) => holds(one, nowMinute));
  if (!stretch) return busyThroughBreak(nowMinute, onDay.open);
  const busyUntil = endOfOccupancy(nowMinute, onDay.occupied);
  if (busyUntil !== undefined) return { kind: 'busy', untilMinute: busyUntil };
  const untilMinute = onDay.occupied.reduce<MinuteOfDay>(
    (end, one) => (one.startMinute > nowMinute && one.startMinute < end ? one.startMinute : end),
    stretch.endMinute,
  );
  return { kind: 'free', untilMinute, minutes: untilMinute - nowMinute };
}

function busyThroughBreak(now: MinuteOfDay, open: readonly MinuteRange[]): WalkInOffer {
  const next = open.find((one) => one.startMinute > now);
  return { kind: 'busy', untilMinute: next?.startMinute ?? now };
}

/** End of what is going on now, through everything that follows without a gap. */
function endOfOccupancy(now: MinuteOfDay, occupied: readonly MinuteRange[]): MinuteOfDay | undefined {
  let end: MinuteOfDay = now;
  for (let grown = true; grown;) {
    const going = occupied.find((one) => holds(one, end));
    grown = going !== undefined;
    if (going) end = going.endMinute;
  }
  return end === now ? undefined : end;
}
