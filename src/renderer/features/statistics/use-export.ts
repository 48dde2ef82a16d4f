import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { reportFormats } from '#contract/statistics.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { bytesOf, saveBytes } from '#renderer/app/save-bytes.ts';
import { useFileNews } from './use-file-news.ts';
import type { Place } from './use-place.ts';
import { wantedReport } from './wanted-report.ts';

export type Format = (typeof reportFormats)[number];

/** Makes the report a file and says where it went; `underway` is the format being made. */
export function useExport(place: Place): {
  readonly run: (format: Format) => void;
  readonly underway: Format | undefined;
} {
  const { tellSaved, tellFailed } = useFileNews();
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
      tellSaved(where, file);
    },
    onError: tellFailed,
  });
  return {
    run: (format) => {
      if (!making.isPending) making.mutate(format);
    },
    underway: making.isPending ? making.variables : undefined,
  };
}
