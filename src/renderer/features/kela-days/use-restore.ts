import type { Booking } from '#contract/bookings.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import { sayTime } from './say-time.ts';
import { useTellRefusal } from './use-tell-refusal.ts';

/** Brings a cancelled booking back to its time, if that is still free. */
export function useRestore(): (booking: Pick<Booking, 'id' | 'version'>) => void {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const { submit } = useWrite(useService().bookings.restore, {
    onRefused: useTellRefusal(),
    onSaved: (booking) => {
      const who = booking.clientLabel || sayDays('noName');
      showToast({ text: say('restored', { who, time: sayTime(booking, language) }), tone: 'success' });
    },
  });
  return ({ id, version }) => submit({ id, version });
}
