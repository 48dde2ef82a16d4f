import type { KelaDay } from '#contract/kela-days.ts';
import { BlockPanel } from './block-panel.tsx';
import { BookingPanel } from './booking-panel.tsx';
import { CancelBooking } from './cancel-booking.tsx';
import { useDesk } from './desk.ts';
import { EditBooking } from './edit-booking.tsx';
import { NewBooking } from './new-booking.tsx';

/** What is open beside the grid; each booking is its own, so that nothing of one stays in the form of another. */
export function BesideGrid({ days }: { days: readonly KelaDay[] }) {
  const { beside } = useDesk();
  switch (beside?.kind) {
    case 'book':
      return (
        <NewBooking
          key={beside.draftId}
          time={beside.time}
          squeezeIn={beside.squeezeIn}
          draftId={beside.draftId}
        />
      );
    case 'booking':
      return <BookingPanel key={beside.booking.id} booking={beside.booking} />;
    case 'edit':
      return <EditBooking key={beside.booking.id} booking={beside.booking} />;
    case 'cancel':
      return <CancelBooking key={beside.booking.id} booking={beside.booking} />;
    case 'block':
      return <BlockPanel days={days} column={beside.column} startMinute={beside.startMinute} />;
    case 'card':
    case undefined:
      return undefined;
  }
}
