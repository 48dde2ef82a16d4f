import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { STEP_MINUTES } from '#domain/occupancy/steps.ts';
import { heldOn, originOf } from '#store/occupancy/origin.ts';
import type { Clash, TimeOf } from '#store/occupancy/occupy.ts';
import { nearestFreeTimes } from '#service/kela-days/free-times.ts';
import type { ServiceParts } from '#service/parts.ts';
import { refuse } from '#service/refuse.ts';

/** How many free times are offered in place of one that was taken. */
const OFFERED = 3;

/** Says inside a write that the time belongs to something else; nothing of the write is kept. */
export class SlotTaken extends Error {
  readonly officeId: string;
  readonly wanted: TimeOf;
  readonly clash: Clash;

  constructor(officeId: string, wanted: TimeOf, clash: Clash) {
    super('SLOT_TAKEN');
    this.name = 'SlotTaken';
    this.officeId = officeId;
    this.wanted = wanted;
    this.clash = clash;
  }
}

/**
 * Answers a taken time with who took it, when, and the nearest free ones. They are looked up after the write has been
 * given up, so that a lost race does not keep the others waiting for the database.
 */
export function tellingWhoTook<Request, Output>(
  parts: ServiceParts,
  answer: (request: Request) => Promise<Output>,
): (request: Request) => Promise<Output> {
  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      return error instanceof SlotTaken ? refuseTaken(parts, error) : Promise.reject(error);
    }
  };
}

async function refuseTaken(parts: ServiceParts, { officeId, wanted, clash }: SlotTaken): Promise<never> {
  const { resourceId: adviserId, on, range } = wanted;
  const db = parts.store.read;
  const origin = await originOf(db, clash);
  const held = await heldOn(db, clash, on);
  const nearest = await nearestFreeTimes(
    db,
    { officeId, adviserId, on, minute: range.startMinute },
    OFFERED,
    parts.clock(),
  );
  return refuse('SLOT_TAKEN', {
    takenBy: clash.kind,
    byName: origin?.byName ?? null,
    at: origin?.at ?? null,
    startMinute: (held?.first ?? range.startMinute) as MinuteOfDay,
    endMinute: held ? ((held.last + STEP_MINUTES) as MinuteOfDay) : range.endMinute,
    nearest: nearest.map((free) => ({ adviserId, ...free })),
  });
}
