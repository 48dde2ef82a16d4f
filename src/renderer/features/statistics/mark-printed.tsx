import { useQueryClient } from '@tanstack/react-query';
import type { ReportToState } from '#i18n/statistics-facts.ts';
import { statisticsMadeWords } from '#i18n/statistics-made.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import type { Place } from './use-place.ts';
import { wantedReport } from './wanted-report.ts';

/** Keeps that the shown report was printed, so that a later change of its figures is noticed. */
export function MarkPrinted({ made, place }: { made: ReportToState; place: Place }) {
  const say = useWords(statisticsMadeWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const { statistics } = useService();
  const queries = useQueryClient();
  const may = useMay();
  const { submit, isPending } = useWrite(statistics.markPrinted, {
    onSaved: () => {
      showToast({ text: say('markedPrinted'), tone: 'success' });
      void queries.invalidateQueries({ queryKey: statistics.key() });
    },
    onRefused: (refusal) =>
      showToast(
        {
          text:
            refusal.code === 'CHANGED_MEANWHILE' ? say('printChanged') : refusalSentence(refusal, language),
          tone: 'danger',
        },
        { timeoutMs: null },
      ),
  });
  if (!may('statistics.markPrinted')) return null;
  return (
    <div data-no-print="">
      <Button
        isPending={isPending}
        onPress={() => submit({ ...wantedReport(place, officeId), fingerprint: made.fingerprint, language })}
      >
        {say('markPrinted')}
      </Button>
    </div>
  );
}
