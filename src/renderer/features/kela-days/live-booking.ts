import { useQuery } from '@tanstack/react-query';
import type { Booking } from '#contract/bookings.ts';
import { useService } from '#renderer/app/service.ts';

/** The booking as it is saved now: another window may change it while it is open here. */
export function useLiveBooking(booking: Booking): Booking {
  const { data } = useQuery(useService().bookings.get.queryOptions({ input: { id: booking.id } }));
  return data && data.version >= booking.version ? data : booking;
}
