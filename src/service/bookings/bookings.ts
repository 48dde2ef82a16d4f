import { contactsOf, meetingContacts } from '#store/bookings/contacts.ts';
import { bookingHistory } from '#store/bookings/history.ts';
import { findBooking } from '#store/bookings/bookings.ts';
import { searchBookings } from '#store/bookings/search.ts';
import { os } from '#service/implementer.ts';
import { tellingWhoTook } from '#service/occupancy/slot-taken.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { book } from './book.ts';
import { cancel, restore } from './cancel.ts';
import { discardDraft, draftsFor, saveDraft } from './drafts.ts';
import { similarClients } from './similar.ts';
import { changeState } from './change-state.ts';
import { move } from './move.ts';
import { bookingSeenBy } from './seen-by.ts';
import { update } from './update.ts';

/** Clients' Kela times: taken, moved, let go, and what became of them. */
export const bookings = (parts: ServiceParts) => ({
  book: os.bookings.book.handler(tellingWhoTook(parts, write(parts, 'bookings.book', book))),
  get: os.bookings.get.handler(
    read(parts, 'bookings.get', async ({ db, actor, showed }, { id }) => {
      const booking = found(await findBooking(db, id), 'booking');
      showed('booking', id);
      return bookingSeenBy(actor, booking);
    }),
  ),
  contacts: os.bookings.contacts.handler(
    read(parts, 'bookings.contacts', async ({ db, showed }, { ids }) => {
      const contacts = await contactsOf(db, ids);
      const meetings = await meetingContacts(db, ids);
      for (const { id } of contacts) showed('booking', id);
      for (const { id } of meetings) showed('joint-meeting', id);
      return [...contacts, ...meetings];
    }),
  ),
  history: os.bookings.history.handler(
    read(parts, 'bookings.history', async ({ db, showed }, { id }) => {
      const history = await bookingHistory(db, id);
      found(history[0], 'booking');
      showed('booking', id);
      return history;
    }),
  ),
  update: os.bookings.update.handler(
    write(parts, 'bookings.update', (call, { requestId: _, ...input }) => update(call, input)),
  ),
  move: os.bookings.move.handler(
    tellingWhoTook(
      parts,
      write(parts, 'bookings.move', (call, { requestId: _, ...input }) => move(call, input)),
    ),
  ),
  cancel: os.bookings.cancel.handler(
    write(parts, 'bookings.cancel', (call, { requestId: _, ...input }) => cancel(call, input)),
  ),
  restore: os.bookings.restore.handler(
    tellingWhoTook(
      parts,
      write(parts, 'bookings.restore', (call, { requestId: _, ...input }) => restore(call, input)),
    ),
  ),
  changeState: os.bookings.changeState.handler(
    write(parts, 'bookings.changeState', (call, { requestId: _, ...input }) => changeState(call, input)),
  ),
  search: os.bookings.search.handler(
    read(parts, 'bookings.search', async ({ db, actor, showed }, { officeId, text }) => {
      const results = await searchBookings(db, officeId, text);
      for (const { id } of results) showed('booking', id);
      return results.map((booking) => bookingSeenBy(actor, booking));
    }),
  ),
  similar: os.bookings.similar.handler(
    read(parts, 'bookings.similar', (call, { officeId, clientLabel }) =>
      similarClients(call, officeId, clientLabel),
    ),
  ),
  drafts: os.bookings.drafts.handler(
    read(parts, 'bookings.drafts', ({ db, actor }, { officeId }) => draftsFor(db, actor, officeId)),
  ),
  saveDraft: os.bookings.saveDraft.handler(
    write(parts, 'bookings.saveDraft', (call, { requestId: _, ...draft }) => saveDraft(call, draft)),
  ),
  discardDraft: os.bookings.discardDraft.handler(
    write(parts, 'bookings.discardDraft', (call, { id }) => discardDraft(call, id)),
  ),
});
