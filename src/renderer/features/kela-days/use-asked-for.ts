import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { bookTime } from './book-time.ts';
import type { Desk } from './desk.ts';

/** Opens at once what the address asks for: the next free time, or a booking. */
export function useAskedFor(desk: Desk, isReady: boolean): void {
  const service = useService();
  const { id: officeId } = useOffice();
  const mayBook = useMay()('bookings.book');
  const { isNew, bookingId, show } = desk.place;
  const { data: times } = useQuery(
    service.kelaDays.freeTimes.queryOptions({ input: { officeId, count: 1 }, enabled: isNew && mayBook }),
  );
  const { data: booking } = useQuery(
    service.bookings.get.queryOptions({
      input: { id: bookingId ?? '' },
      enabled: bookingId !== undefined,
    }),
  );
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(() => {
    const [time] = times ?? [];
    if (!isReady || !isNew || !time) return;
    show({ on: time.on });
    bookTime(latest.current, time);
  }, [isReady, isNew, times, show]);
  useEffect(() => {
    if (!isReady || bookingId === undefined || !booking) return;
    show({ on: booking.on });
    latest.current.open({ kind: 'booking', booking });
  }, [isReady, bookingId, booking, show]);
}
