import type { Booking } from '#contract/bookings.ts';
import type { RefusalData } from '#contract/refusals.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import { sayTime } from './say-time.ts';
import { useTellRefusal } from './use-tell-refusal.ts';

/**
 * Brings a cancelled booking back to its time, if that is still free. `onTaken` is told who has it and what is free nearby;
 * without it the refusal is said in a notice.
 */
export function useRestore(
  onTaken?: (taken: RefusalData<'SLOT_TAKEN'>) => void,
): (booking: Pick<Booking, 'id' | 'version'>) => void {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const tellRefusal = useTellRefusal();
  const { submit } = useWrite(useService().bookings.restore, {
    onRefused: (refusal) => {
      if (refusal.code === 'SLOT_TAKEN' && onTaken) onTaken(refusal.data);
      else tellRefusal(refusal);
    },
    onSaved: (booking) => {
      const who = booking.clientLabel || sayDays('noName');
      showToast({ text: say('restored', { who, time: sayTime(booking, language) }), tone: 'success' });
    },
  });
  return ({ id, version }) => submit({ id, version });
}
