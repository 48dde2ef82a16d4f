import { useQuery } from '@tanstack/react-query';
import { bookingWords } from '#i18n/bookings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useDesk } from './desk.ts';
import { sayTime } from './say-time.ts';

/** The other end of a move: its time, and the way to it. */
export function LinkedTime({ id }: { id: string }) {
  const say = useWords(bookingWords);
  const language = useLanguage();
  const desk = useDesk();
  const { data: booking } = useQuery(useService().bookings.get.queryOptions({ input: { id } }));
  if (!booking) return undefined;

  function show() {
    if (!booking) return;
    if (booking.on !== desk.place.on) desk.place.show({ on: booking.on });
    desk.turn({ kind: 'booking', booking });
  }

  return (
    <span className="kela-linked">
      {sayTime(booking, language)}
      <Button size="small" tone="quiet" onPress={show}>
        {say('showIt')}
      </Button>
    </span>
  );
}
