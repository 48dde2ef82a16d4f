import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { reportFormats } from '#contract/statistics.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import { bytesOf, saveBytes } from '#renderer/app/save-bytes.ts';
import type { Place } from './use-place.ts';
import { wantedReport } from './wanted-report.ts';

export type Format = (typeof reportFormats)[number];

/** Makes the report a file and says where it went; `underway` is the format being made. */
export function useExport(place: Place): {
  readonly run: (format: Format) => void;
  readonly underway: Format | undefined;
} {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const service = useService();
  const { id: officeId } = useOffice();
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: async (format: Format) => {
      const file = await service.statistics.export.call({
        ...wantedReport(place, officeId),
        format,
        language,
      });
      const where = await saveBytes(file.fileName, bytesOf(file.base64), file.mediaType);
      return { where, file: file.fileName };
    },
    onSuccess: ({ where, file }) => {
      // The register of what was made, and the report to be compared with it.
      void queries.invalidateQueries({ queryKey: service.statistics.key() });
      if (where !== 'cancelled') showToast({ text: say(where, { file }), tone: 'success' });
    },
    onError: (error) => {
      const refusal = refusalOf(error);
      const text = refusal ? refusalSentence(refusal, language) : say('notSaved');
      showToast({ text, tone: 'danger' }, { timeoutMs: null });
    },
  });
  return {
    run: (format) => {
      if (!making.isPending) making.mutate(format);
    },
    underway: making.isPending ? making.variables : undefined,
  };
}
