import type { Booking } from '#contract/bookings.ts';
import type { KelaDay } from '#contract/kela-days.ts';
import type { WalkIn } from '#contract/walk-ins.ts';
import { takesTime } from '#domain/bookings/state.ts';
import { holds, overlaps, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';

/** A cell of one adviser's column: a slot, several that somebody has together, or the gap between two. */
export interface Block extends MinuteRange {
  readonly kind: 'free' | 'taken' | 'gap';
  /** Bookings that keep their time or once did; squeeze-ins stand here too without taking anything. */
  readonly bookings: readonly Booking[];
  readonly walkIns: readonly WalkIn[];
  /** What takes the time when it is neither a booking nor a walk-in. */
  readonly otherKind: string | undefined;
  /** Which one that is: a joint meeting opens from here. */
  readonly otherId: string | undefined;
}

/** A gap of fewer minutes is the buffer between two slots, not a break. */
const BREAK_MINUTES = 15;

type Open = { -readonly [Key in keyof Block]: Block[Key] };

/**
 * The day as blocks by time, none over another: every slot once, those taken by the same visit as one, and visits outside
 * the slots (kept when the hours changed) as blocks of their own. Breaks of 15 minutes or more are blocks too.
 */
export function blocksOf(day: Pick<KelaDay, 'slots' | 'bookings' | 'walkIns'>): Block[] {
  let blocks: Open[] = day.slots.map((slot) => ({
    startMinute: slot.startMinute,
    endMinute: slot.endMinute,
    kind: slot.free ? 'free' : 'taken',
    bookings: [],
    walkIns: [],
    otherKind: slot.free ? undefined : slot.takenBy?.kind,
    otherId: slot.free ? undefined : slot.takenBy?.id,
  }));
  blocks = joinMeetings(blocks);
  const kept = day.bookings.filter(({ state }) => takesTime(state));
  for (const booking of kept.filter(({ squeezeInReason }) => squeezeInReason === null))
    blocks = join(blocks, { ...emptyBlock(booking), bookings: [booking] });
  for (const walkIn of day.walkIns) {
    const { startMinute, endMinute } = walkIn;
    if (startMinute !== null && endMinute !== null)
      blocks = join(blocks, { ...emptyBlock({ startMinute, endMinute }), walkIns: [walkIn] });
  }
  for (const booking of kept.filter(({ squeezeInReason }) => squeezeInReason !== null))
    squeeze(blocks, booking);
  return withGaps(blocks.sort((one, other) => one.startMinute - other.startMinute));
}

/** Slots in a row that the same joint meeting takes are one block, as those of one booking are. */
function joinMeetings(blocks: readonly Open[]): Open[] {
  const joined: Open[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isSame = block.otherKind === 'meeting' && last?.otherId === block.otherId;
    if (last && isSame) last.endMinute = block.endMinute;
    else joined.push({ ...block });
  }
  return joined;
}

const emptyBlock = ({ startMinute, endMinute }: MinuteRange): Open => ({
  startMinute,
  endMinute,
  kind: 'taken',
  bookings: [],
  walkIns: [],
  otherKind: undefined,
  otherId: undefined,
});

/** A visit and every block it takes time of become one. A slot that is free again is not its own any more. */
function join(blocks: readonly Open[], visit: Open): Open[] {
  const meets = (block: Open) => block.kind === 'taken' && overlaps(block, visit);
  const met = blocks.filter(meets);
  const free = blocks.filter(({ kind, startMinute }) => kind === 'free' && startMinute > visit.startMinute);
  const ownEnd = Math.min(visit.endMinute, ...free.map(({ startMinute }) => startMinute));
  const all = [...met, visit];
  return [
    ...blocks.filter((block) => !meets(block)),
    {
      ...visit,
      startMinute: Math.min(...all.map(({ startMinute }) => startMinute)) as MinuteOfDay,
      endMinute: Math.max(ownEnd, ...met.map(({ endMinute }) => endMinute)) as MinuteOfDay,
      bookings: all.flatMap(({ bookings }) => bookings),
      walkIns: all.flatMap(({ walkIns }) => walkIns),
    },
  ];
}

function squeeze(blocks: Open[], booking: Booking): void {
  const beside = blocks.find((block) => holds(block, booking.startMinute));
  if (beside) {
    beside.bookings = [...beside.bookings, booking];
    return;
  }
  const next = blocks.map(({ startMinute }) => startMinute).filter((start) => start > booking.startMinute);
  const endMinute = Math.min(booking.endMinute, ...next) as MinuteOfDay;
  blocks.push({ ...emptyBlock({ ...booking, endMinute }), bookings: [booking] });
}

function withGaps(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    const end = blocks[index - 1]?.endMinute;
    if (end === undefined || block.startMinute - end < BREAK_MINUTES) return [block];
    const gap = { ...emptyBlock({ startMinute: end, endMinute: block.startMinute }), kind: 'gap' as const };
    return [gap, block];
  });
}
