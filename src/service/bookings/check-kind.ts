import type { BookingKind } from '#domain/bookings/booking.ts';

/**
 * A joint meeting needs the client's recorded permission (H6), which a booking does not hold, so it is made among the joint
 * meetings. `kept` is the kind the booking has already: one that was booked as a joint meeting before may stay one.
 */
export function kindProblems(
  kind: BookingKind,
  kept: BookingKind | null = null,
): { field: 'kind'; code: 'bookAsJointMeeting' }[] {
  return kind === 'joint-meeting' && kept !== kind ? [{ field: 'kind', code: 'bookAsJointMeeting' }] : [];
}
