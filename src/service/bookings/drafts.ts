import { bookingDraftSchema, type BookingDraft } from '#contract/bookings.ts';
import type { Person } from '#contract/session.ts';
import { deleteDraft, draftsOf, ownerOfDraft, putDraft } from '#store/bookings/drafts.ts';
import type { ReadDb } from '#store/database.ts';
import { findOffice } from '#store/offices/offices.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

/** The person's own unfinished bookings at the office; nobody sees another's. */
export async function draftsFor(db: ReadDb, actor: Person, officeId: string): Promise<BookingDraft[]> {
  return (await draftsOf(db, officeId, actor.id)).map(({ id, content }) =>
    bookingDraftSchema.parse({ ...(JSON.parse(content) as object), id, officeId }),
  );
}

/**
 * Stores a booking's form as it is being filled. Anything may be missing, since a draft must not be lost; but a personal
 * identity code is never stored. No window is told: nobody else sees a draft, and one is stored at every pause in typing.
 */
export async function saveDraft(
  { db, actor, now, audit }: WriteCall,
  { id, officeId, ...content }: BookingDraft,
): Promise<{ id: string }> {
  found(await findOffice(db, officeId), 'office');
  const { clientLabel, clientPhone, noteToKela, squeezeInReason } = content.fields;
  noIdentityCodes({ clientLabel, clientPhone, noteToKela, squeezeInReason });
  const owner = await ownerOfDraft(db, id);
  if (owner !== undefined && owner !== actor.id) return refuse('NOT_FOUND', { entity: 'booking-draft' });
  await putDraft(db, { id, officeId, staffId: actor.id, content: JSON.stringify(content) }, now);
  audit('booking-draft', id);
  return { id };
}

/** Throws the person's own draft away. */
export async function discardDraft({ db, actor, audit }: WriteCall, id: string): Promise<{ id: string }> {
  await deleteDraft(db, { id, staffId: actor.id });
  audit('booking-draft', id);
  return { id };
}
