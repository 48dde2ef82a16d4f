import { findBooking } from '#store/bookings/bookings.ts';
import { findClient } from '#store/cancelled-days/clients.ts';
import { findJointMeeting } from '#store/joint-meetings/joint-meetings.ts';
import { findException, removeException } from '#store/kela-days/exceptions.ts';
import { restore } from '#service/bookings/cancel.ts';
import { restore as restoreMeeting } from '#service/joint-meetings/cancel.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

/**
 * Takes the cancelling of a day back, for a key slips: the day opens and each booking and meeting has its time again. Not any more when
 * a client has been called about it.
 */
export async function takeBackDay(
  call: WriteCall,
  { exceptionId, clientIds }: { readonly exceptionId: string | null; readonly clientIds: readonly string[] },
): Promise<{ restored: number }> {
  const { db, audit, announce } = call;
  const clients = [];
  for (const id of clientIds) {
    const client = found(await findClient(db, id), 'cancelled-day-client');
    if (client.marks.length > 0)
      return refuse('NOT_POSSIBLE_NOW', { entity: 'cancelled-day-client', state: client.state });
    clients.push(client);
  }
  if (exceptionId !== null) {
    const exception = found(await findException(db, exceptionId), 'kela-exception');
    if (exception.kind !== 'closed' || exception.fromOn !== exception.toOn)
      return refuse('NOT_POSSIBLE_NOW', { entity: 'kela-exception', state: exception.kind });
    await removeException(db, exceptionId);
    audit('kela-exception', exceptionId);
    announce(exception.officeId, 'kela-days');
  }
  for (const { id, bookingId, meetingId } of clients) {
    if (bookingId !== null) {
      const booking = found(await findBooking(db, bookingId), 'booking');
      await restore(call, { id: bookingId, version: booking.version });
    } else if (meetingId !== null) {
      const meeting = found(await findJointMeeting(db, meetingId), 'joint-meeting');
      await restoreMeeting(call, { id: meetingId, version: meeting.version });
    }
    audit('cancelled-day-client', id);
  }
  return { restored: clients.length };
}
