import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { rowFormats } from '#contract/statistics.ts';
import { inOneSpan } from '#domain/statistics/days-without-rows.ts';
import { sayWithoutRows } from '#i18n/call-row-notes.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { saveBytes } from '#renderer/app/save-bytes.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import { gatherFile } from './gather-file.ts';
import { useFileNews } from './use-file-news.ts';
import type { Place } from './use-place.ts';
import { wantedReport } from './wanted-report.ts';

export type RowFormat = (typeof rowFormats)[number];

/** Takes the calls of the report as a file with one row for each; it can be stopped, and stops when the screen is left. */
export function useRowExport(place: Place): {
  readonly run: (format: RowFormat) => void;
  readonly stop: () => void;
  readonly isUnderway: boolean;
  /** 0–100; undefined until the rows have been counted. */
  readonly percent: number | undefined;
} {
  const say = useWords(statisticsScreenWords);
  const { tellSaved, tellFailed } = useFileNews();
  const language = useLanguage();
  const service = useService();
  const { id: officeId } = useOffice();
  const queries = useQueryClient();
  const [percent, setPercent] = useState<number>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);
  const taking = useMutation({
    mutationFn: async (format: RowFormat) => {
      const controller = new AbortController();
      const { signal } = controller;
      stopping.current = controller;
      setPercent(undefined);
      const { comparedWith: _, ...scope } = wantedReport(place, officeId);
      try {
        const events = await service.statistics.exportRows.call({ ...scope, format, language }, { signal });
        const file = await gatherFile(events, setPercent);
        if (signal.aborted || !file) return 'stopped';
        const missing = inOneSpan(file.withoutRows);
        // Told before the file is saved, and it stays: a CSV file cannot say it of itself.
        if (missing)
          showToast({ text: sayWithoutRows(missing, null, language), tone: 'warning' }, { timeoutMs: null });
        const where = await saveBytes(file.fileName, file.bytes, file.mediaType);
        return { where, file: file.fileName };
      } catch (error) {
        // A stream that was stopped ends with a fault of its own making.
        if (signal.aborted) return 'stopped';
        throw error;
      }
    },
    onSuccess: (result) => {
      if (result === 'stopped') {
        showToast({ text: say('rowsStopped'), tone: 'info' });
        return;
      }
      void queries.invalidateQueries({ queryKey: service.statistics.listMade.key() });
      tellSaved(result.where, result.file);
    },
    onError: tellFailed,
  });
  return {
    run: (format) => {
      if (!taking.isPending) taking.mutate(format);
    },
    stop: () => stopping.current?.abort(),
    isUnderway: taking.isPending,
    percent,
  };
}
