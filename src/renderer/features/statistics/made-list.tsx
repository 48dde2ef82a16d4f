import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MadeReport } from '#contract/statistics.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { formatMoment, formatPeriod } from '#i18n/formats.ts';
import { wayName } from '#i18n/statistics-changes.ts';
import { statisticsMadeWords } from '#i18n/statistics-made.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { PageTurns } from '#renderer/app/page-turns.tsx';
import { useService } from '#renderer/app/service.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { MadeChanges } from './made-changes.tsx';
import { useMadeName } from './use-made-name.ts';

type End = { readonly madeAt: MadeReport['madeAt']; readonly id: string } | null;

/**
 * Every report and file of rows that left the office, a page at a time; what has changed is counted only for the report that
 * is opened. A file of rows has no figures to compare.
 */
export function MadeList() {
  const say = useWords(statisticsMadeWords);
  const [ends, setEnds] = useState<readonly End[]>([null]);
  const [open, setOpen] = useState<string>();
  const query = useQuery(
    useService().statistics.listMade.queryOptions({
      input: { before: ends.at(-1) ?? null },
      placeholderData: keepPreviousData,
      refetchOnMount: 'always',
    }),
  );
  return (
    <Loaded query={query}>
      {({ made, next }) =>
        made.length === 0 ? (
          <EmptyState title={say('none')} />
        ) : (
          <>
            <div data-no-print={open === undefined ? undefined : ''}>
              <MadeTable
                made={made}
                open={open}
                onToggle={(id) => setOpen((before) => (before === id ? undefined : id))}
              />
              <PageTurns ends={ends} next={next} onTurn={setEnds} />
            </div>
            {open !== undefined && <MadeChanges key={open} id={open} />}
          </>
        )
      }
    </Loaded>
  );
}

interface MadeTableProps {
  made: readonly MadeReport[];
  open: string | undefined;
  onToggle: (id: string) => void;
}

function MadeTable({ made, open, onToggle }: MadeTableProps) {
  const say = useWords(statisticsMadeWords);
  const language = useLanguage();
  const nameOf = useMadeName();
  const { facts } = statisticsWords[language];
  const municipalities: Readonly<Record<string, Readonly<Record<string, string>>>> = municipalityNames;
  const filter = (code: string | null) => (code === null ? '' : (municipalities[code]?.[language] ?? code));
  return (
    <Table
      caption={say('list')}
      rows={made}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'madeAt',
          header: say('madeAt'),
          isRowHeader: true,
          render: ({ madeAt }) => formatMoment(madeAt, language),
        },
        { key: 'by', header: say('by'), render: ({ byName }) => byName },
        { key: 'office', header: say('whose'), render: ({ officeName }) => officeName ?? facts.everyOffice },
        { key: 'period', header: say('period'), render: ({ period }) => formatPeriod(period, language) },
        {
          key: 'compared',
          header: facts.comparedWith,
          render: ({ comparedWith }) => comparedWith && formatPeriod(comparedWith, language),
        },
        { key: 'filter', header: say('filter'), render: ({ municipality }) => filter(municipality) },
        { key: 'way', header: say('way'), render: (row) => wayName(row, language) },
        { key: 'fingerprint', header: say('fingerprint'), render: ({ fingerprint }) => fingerprint },
        {
          key: 'action',
          header: say('action'),
          kind: 'action',
          render: (row) =>
            row.rows !== null ? (
              say('notCompared')
            ) : (
              <Button onPress={() => onToggle(row.id)}>
                {row.id === open ? (
                  say('close')
                ) : (
                  <>
                    <span aria-hidden="true">{say('open')}</span>
                    <VisuallyHidden>{say('openOf', { what: nameOf(row) })}</VisuallyHidden>
                  </>
                )}
              </Button>
            ),
        },
      ]}
    />
  );
}
