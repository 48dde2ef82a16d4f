import { useState } from 'react';
import type { OldFigureBatch } from '#contract/old-figures.ts';
import { formatDateRange, formatMoment } from '#i18n/formats.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { UndoDialog } from './undo-dialog.tsx';

/** Every import, newest first; one that is in use can be undone. */
export function BatchList({ batches }: { batches: readonly OldFigureBatch[] }) {
  const say = useWords(oldFiguresWords);
  const language = useLanguage();
  const mayUndo = useMay()('oldFigures.undo');
  const [undoing, setUndoing] = useState<OldFigureBatch>();
  if (batches.length === 0) return <EmptyState title={say('none')}>{say('noneWhat')}</EmptyState>;
  return (
    <>
      <Table
        caption={say('batches')}
        rows={batches}
        rowKey={({ id }) => id}
        columns={[
          { key: 'file', header: say('file'), isRowHeader: true, render: ({ fileName }) => fileName },
          {
            key: 'range',
            header: say('range'),
            render: ({ firstOn, lastOn, days }) =>
              `${formatDateRange(firstOn, lastOn, language)} (${say('dayCount', { days })})`,
          },
          { key: 'calls', header: say('callCount'), kind: 'number', render: ({ calls }) => calls },
          {
            key: 'by',
            header: say('importedBy'),
            render: ({ importedByName, importedAt }) =>
              `${importedByName}, ${formatMoment(importedAt, language)}`,
          },
          {
            key: 'state',
            header: say('state'),
            render: ({ undoneAt, undoneByName }) =>
              undoneAt === null
                ? say('inUse')
                : say('undoneBy', { when: formatMoment(undoneAt, language), name: undoneByName ?? '' }),
          },
          {
            key: 'undo',
            header: say('undo'),
            kind: 'action',
            render: (batch) =>
              mayUndo &&
              batch.undoneAt === null && (
                <Button
                  aria-label={say('undoOf', { name: batch.fileName })}
                  onPress={() => setUndoing(batch)}
                >
                  {say('undo')}
                </Button>
              ),
          },
        ]}
      />
      {undoing && <UndoDialog batch={undoing} onClose={() => setUndoing(undefined)} />}
    </>
  );
}
