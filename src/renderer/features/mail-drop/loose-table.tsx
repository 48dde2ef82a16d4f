import { useState } from 'react';
import type { Emptying } from '#contract/mail-drop.ts';
import { totalItems } from '#domain/mail-drop/mail-drop.ts';
import { mailDropWords } from '#i18n/mail-drop.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { EmptyingActions } from './emptying-actions.tsx';
import { EmptyingChanges } from './emptying-changes.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { sayWhen } from './say-when.ts';

export interface LooseTableProps {
  loose: readonly Emptying[];
  /** To whom the last envelope went: mostly the next goes there too. */
  lastTo: string;
  onHanded: (batchId: string) => void;
}

/** What has been taken from the drop and waits for its envelope. */
export function LooseTable({ loose, lastTo, onHanded }: LooseTableProps) {
  const say = useWords(mailDropWords);
  const language = useLanguage();
  const mayHandOver = useMay()('mailDrop.handOver');
  const [isHanding, setHanding] = useState(false);
  const counted = loose.filter(({ state }) => state === 'counted');
  if (loose.length === 0) return <EmptyState title={say('looseNone')}>{say('looseNoneWhat')}</EmptyState>;
  return (
    <div className="mail-loose">
      <Table
        caption={say('loose')}
        rows={loose}
        rowKey={({ id }) => id}
        footer={[say('total'), totalItems(loose), '', '', '']}
        columns={[
          {
            key: 'when',
            header: say('when'),
            isRowHeader: true,
            render: ({ on, minute, state }) =>
              state === 'counted' ? sayWhen(on, minute, language) : <s>{sayWhen(on, minute, language)}</s>,
          },
          {
            key: 'items',
            header: say('items'),
            kind: 'number',
            render: ({ items, state }) => (state === 'counted' ? items : <s>{items}</s>),
          },
          { key: 'by', header: say('by'), render: ({ emptiedByName }) => emptiedByName },
          {
            key: 'history',
            header: say('history'),
            render: (emptying) => <EmptyingChanges emptying={emptying} />,
          },
          {
            key: 'actions',
            header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
            kind: 'action',
            render: (emptying) => <EmptyingActions emptying={emptying} />,
          },
        ]}
      />
      {mayHandOver && counted.length > 0 && (
        <div>
          <Button tone="primary" onPress={() => setHanding(true)}>
            {say('handOver')}
          </Button>
        </div>
      )}
      {isHanding && (
        <HandOverForm
          counted={counted}
          lastTo={lastTo}
          onClose={() => setHanding(false)}
          onHanded={({ id }) => onHanded(id)}
        />
      )}
    </div>
  );
}
