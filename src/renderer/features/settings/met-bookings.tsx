import { useQueries } from '@tanstack/react-query';
import { formatClock, formatWeekdayAndDate } from '#i18n/formats.ts';
import { settingsWords } from '#i18n/settings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';

export interface MetBookingsProps {
  ids: readonly string[];
  kept: readonly string[];
  onKeep: (ids: readonly string[]) => void;
}

/**
 * The booked times that the change would leave without hours: each is kept here by choice, or moved or cancelled on the
 * Kela times first. Who may not see bookings gets them by number only.
 */
export function MetBookings({ ids, kept, onKeep }: MetBookingsProps) {
  const say = useWords(settingsWords);
  const language = useLanguage();
  const service = useService();
  const maySee = useMay()('bookings.get');
  const bookings = useQueries({
    queries: ids.map((id) => service.bookings.get.queryOptions({ input: { id }, enabled: maySee })),
  });
  return (
    <CheckboxGroup
      label={say('keepBookings')}
      description={say('keepBookingsNote')}
      options={ids.map((id, index) => {
        const booking = bookings[index]?.data;
        return {
          id,
          label: booking
            ? `${formatWeekdayAndDate(booking.on, language)} ${formatClock(booking.startMinute, language)}, ${booking.clientLabel}`
            : say('keepBooking', { number: index + 1 }),
        };
      })}
      value={kept.filter((id) => ids.includes(id))}
      onChange={onKeep}
    />
  );
}
