import type { AuditRow } from '#contract/audit.ts';
import { isLogged } from '#domain/audit/deeds.ts';
import type { Subject } from '#domain/audit/subject.ts';
import { auditLogWords } from '#i18n/audit-log.ts';
import { auditOperationNames } from '#i18n/audit-operations.ts';
import { formatMoment } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { useThingName } from './use-thing-name.ts';

export interface LogTableProps {
  rows: readonly AuditRow[];
  onNarrow: (subject: Subject) => void;
}

/** Rows of the log in plain words. */
export function LogTable({ rows, onNarrow }: LogTableProps) {
  const say = useWords(auditLogWords);
  const language = useLanguage();
  const { thing, about } = useThingName();
  return (
    <Table
      caption={say('caption')}
      isCaptionHidden
      rows={rows}
      rowKey={({ seq }) => String(seq)}
      empty={say('none')}
      columns={[
        { key: 'at', header: say('at'), kind: 'time', render: ({ at }) => formatMoment(at, language) },
        {
          key: 'by',
          header: say('by'),
          isRowHeader: true,
          render: ({ byName }) => byName ?? say('nobody'),
        },
        {
          key: 'what',
          header: say('what'),
          render: ({ operation }) =>
            isLogged(operation) ? auditOperationNames[operation][language] : say('earlier'),
        },
        { key: 'about', header: say('about'), render: about },
        { key: 'office', header: say('office'), render: ({ officeName }) => officeName ?? '' },
        { key: 'row', header: say('row'), kind: 'number', render: ({ seq }) => seq },
        {
          key: 'action',
          header: say('action'),
          kind: 'action',
          render: ({ subject }) =>
            subject && (
              <Button size="small" onPress={() => onNarrow(subject)}>
                <span aria-hidden="true">{say('only')}</span>
                <VisuallyHidden>{say('onlyOf', { thing: thing(subject) })}</VisuallyHidden>
              </Button>
            ),
        },
      ]}
    />
  );
}
