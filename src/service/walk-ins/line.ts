import { lineOf, passedBy, type InLine } from '#domain/walk-ins/line.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { bookingsBetween, type StoredBooking } from '#store/bookings/bookings.ts';
import type { ReadDb } from '#store/database.ts';
import { insertTurns, type TurnOf } from '#store/walk-ins/turns.ts';
import { walkInsBetween, type StoredWalkIn } from '#store/walk-ins/walk-ins.ts';
import type { WriteCall } from '#service/write.ts';

export type Passed = InLine<StoredBooking, StoredWalkIn>;

/** Whose turn it is asked of: a client of an office's adviser. */
interface Client {
  readonly id: string;
  readonly officeId: string;
  readonly adviserId: string;
}

/** Who is in line for the client's adviser today before the client. */
export async function aheadOf(
  db: ReadDb,
  { id, officeId, adviserId }: Client,
  step: 'call' | 'serve',
  now: Instant,
): Promise<Passed[]> {
  const { on, minute } = localOf(now);
  const mine = (row: { readonly adviserId: string }) => row.adviserId === adviserId;
  const bookings = (await bookingsBetween(db, officeId, on, on)).filter(mine);
  const walkIns = (await walkInsBetween(db, officeId, on, on)).filter(mine);
  return passedBy(lineOf(bookings, walkIns, minute), id, step);
}

/** Writes down who was taken past whom, and by whose choice. */
export async function recordTurn(
  { db, actor, now }: WriteCall,
  taken: TurnOf & { readonly officeId: string },
  passed: readonly Passed[],
): Promise<void> {
  await insertTurns(
    db,
    {
      officeId: taken.officeId,
      on: localOf(now).on,
      taken,
      passed: passed.map((one) => ({
        kind: one.kind,
        id: one.kind === 'booking' ? one.booking.id : one.walkIn.id,
      })),
    },
    { staffId: actor.id, at: now },
  );
}
