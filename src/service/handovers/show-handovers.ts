import type { Handover } from '#contract/handovers.ts';
import { isOverdue } from '#domain/handovers/due.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { findHandover } from '#store/handovers/handovers.ts';
import type { StoredHandover } from '#store/handovers/stored-handover.ts';
import { chainsOf } from '#service/matters/chains.ts';
import { found } from '#service/refuse.ts';

/** The handovers as their senders and receivers see them, each with how far its matter has been passed on. */
export async function showHandovers(
  db: ReadDb,
  handovers: readonly StoredHandover[],
  now: Instant,
): Promise<Handover[]> {
  const { on } = localOf(now);
  const chainOfMatter = await chainsOf(
    db,
    handovers.map(({ matterId }) => matterId),
  );
  return handovers.map((handover) => ({
    ...handover,
    ...chainOfMatter(handover.matterId),
    steps: [...handover.steps],
    overdue: isOverdue(handover, on),
  }));
}

/** One handover by its id. @throws NOT_FOUND */
export async function showHandover(db: ReadDb, id: string, now: Instant): Promise<Handover> {
  const handover = found(await findHandover(db, id), 'handover');
  const [shown] = await showHandovers(db, [handover], now);
  return found(shown, 'handover');
}

/** The handover as a manager sees it: who, to whom, in which state and by when, but no word about the client. */
export function withoutWords(handover: Handover): Handover {
  return {
    ...handover,
    reason: '',
    summary: '',
    clientLabel: '',
    contactWay: '',
    promisedToClient: '',
    steps: handover.steps.map((step) => ({ ...step, note: '' })),
  };
}
