import type { LocalDate } from '#domain/time/local-date.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';

interface Cancelled {
  readonly exceptionId: string | null;
  readonly clientIds: readonly string[];
}

/** Says that a day was cancelled and offers to take it back, which works until a client has been called. */
export function useDayCancelled(): (cancelled: Cancelled, on: LocalDate) => void {
  const say = useWords(cancelledDayWords);
  const language = useLanguage();
  const back = useWrite(useService().cancelledDays.takeBack, {
    onSaved: () => showToast({ text: say('takenBack'), tone: 'success' }),
    onRefused: (refusal) => showToast({ text: refusalSentence(refusal, language), tone: 'danger' }),
  });
  return ({ exceptionId, clientIds }, on) =>
    offerUndo(
      {
        text: say('cancelled', { day: formatWeekdayAndDate(on, language), count: clientIds.length }),
        undo: () => back.submit({ exceptionId, clientIds: [...clientIds] }),
      },
      say('undo'),
    );
}
