import { may } from '#domain/permissions/may.ts';
import type { WriteDb } from '#store/database.ts';
import { matterOfItem } from '#store/matters/items.ts';
import { addItem, touchMatter, type By } from '#store/matters/write-matter.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { visibleMatter } from './matter-as-seen.ts';

/** Makes a booking part of an open matter, in the save in which it is booked. */
export async function linkBooking(call: WriteCall, matterId: string, bookingId: string): Promise<void> {
  const { db, actor, now, audit, announce } = call;
  if (!may(actor.roles, 'matters.link')) return refuse('NOT_ALLOWED', { operation: 'matters.link' });
  const matter = await visibleMatter(call, matterId, 'matters.link');
  if (matter.state !== 'open') return refuse('NOT_POSSIBLE_NOW', { entity: 'matter', state: matter.state });
  const by = { staffId: actor.id, at: now };
  await addItem(db, matterId, { kind: 'booking', id: bookingId }, by);
  await touchMatter(db, matterId, by);
  audit('matter', matterId);
  announce(matter.officeId, 'matters');
}

/** A time that is moved stays in its matter: the new booking belongs to it like the old one. */
export async function followMoved(
  db: WriteDb,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
  by: By,
): Promise<void> {
  const matterId = await matterOfItem(db, { kind: 'booking', id: fromId });
  if (matterId !== undefined) await addItem(db, matterId, { kind: 'booking', id: toId }, by);
}
