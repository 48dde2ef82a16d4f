import { useState } from 'react';
import type { Booking } from '#contract/bookings.ts';
import type { RefusalData } from '#contract/refusals.ts';
import { mayBecome, mayRestore } from '#domain/bookings/state.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { HandOverButton } from '#renderer/app/handovers/hand-over-button.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { bookTime } from './book-time.ts';
import { useDesk } from './desk.ts';
import { RestoreTaken } from './restore-taken.tsx';
import { useRestore } from './use-restore.ts';

/** What else can be done with a booking: changed, moved, printed, cancelled, brought back. */
export function BookingActions({ booking }: { booking: Booking }) {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const may = useMay();
  const desk = useDesk();
  const [taken, setTaken] = useState<RefusalData<'SLOT_TAKEN'>>();
  const restore = useRestore(setTaken);
  const isLive = booking.state !== 'cancelled';
  const isMovable = booking.state === 'booked' || booking.state === 'checkedIn';

  function move() {
    desk.carry(booking);
    desk.close(booking);
  }

  return (
    <>
      {taken && booking.state === 'cancelled' && <RestoreTaken booking={booking} data={taken} />}
      <ButtonRow>
        {isMovable && may('bookings.move') && (
          <Button size="small" icon="move" onPress={move}>
            {say('move')}
          </Button>
        )}
        {isLive && may('bookings.update') && (
          <Button size="small" onPress={() => desk.turn({ kind: 'edit', booking })}>
            {say('edit')}
          </Button>
        )}
        {isLive && (
          <Button size="small" icon="print" onPress={() => desk.turn({ kind: 'card', booking })}>
            {say('print')}
          </Button>
        )}
        {mayBecome(booking.state, 'cancelled') && may('bookings.cancel') && (
          <Button size="small" tone="danger" onPress={() => desk.turn({ kind: 'cancel', booking })}>
            {say('cancel')}
          </Button>
        )}
        {mayRestore(booking.state) && booking.movedToId === null && may('bookings.restore') && (
          <Button size="small" tone="primary" icon="undo" onPress={() => restore(booking)}>
            {say('restore')}
          </Button>
        )}
        {isLive && may('bookings.book') && (
          <Button size="small" tone="quiet" onPress={() => bookTime(desk, booking, true)}>
            {sayDays('squeezeHere')}
          </Button>
        )}
        {isLive && (
          <HandOverButton item={{ kind: 'booking', id: booking.id }} clientLabel={booking.clientLabel} />
        )}
      </ButtonRow>
    </>
  );
}
