import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateRange } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { officeWords } from '#i18n/offices.ts';
import { settingsWords } from '#i18n/settings.ts';
import { useDecidingWrite } from '#renderer/app/decisions/use-deciding-write.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { ClosureForm } from './closure-form.tsx';

/** The office's own closures, the latest first. */
export function ClosureList({ officeId }: { officeId: string }) {
  const sayOffice = useWords(officeWords);
  const say = useWords(settingsWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const service = useService();
  const [isAdding, setAdding] = useState(false);
  const closures = useQuery(service.offices.closures.queryOptions({ input: { officeId } }));
  const { write: restore, dialog: restoring } = useDecidingWrite(service.offices.saveClosure, {
    reasonOf: ({ name }) => name,
  });
  const { write: remove, dialog: removing } = useDecidingWrite(service.offices.removeClosure, {
    onSaved: ({ id }) => {
      const removed = closures.data?.find((one) => one.id === id);
      if (!removed) return;
      const { id: _, ...details } = removed;
      offerUndo(
        {
          text: sayOffice('closureRemoved', {
            name: details.name,
            days: formatDateRange(details.fromOn, details.toOn, language),
          }),
          undo: () => restore.submit(details),
        },
        sayForm('undo'),
      );
    },
  });
  return (
    <Panel
      title={sayOffice('closures')}
      actions={
        <Button icon="plus" size="small" onPress={() => setAdding(true)}>
          {sayOffice('addClosure')}
        </Button>
      }
    >
      <p className="settings-note">{sayOffice('closuresNote')}</p>
      <Loaded query={closures}>
        {(rows) => (
          <Table
            caption={say('table', { name: sayOffice('closures') })}
            isCaptionHidden
            rows={[...rows].sort((one, other) => (one.fromOn < other.fromOn ? 1 : -1))}
            rowKey={({ id }) => id}
            empty={sayOffice('noClosures')}
            columns={[
              {
                key: 'days',
                header: sayOffice('days'),
                render: ({ fromOn, toOn }) => formatDateRange(fromOn, toOn, language),
              },
              {
                key: 'name',
                header: sayOffice('closureName'),
                render: ({ name }) => name,
                isRowHeader: true,
              },
              {
                key: 'remove',
                header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
                kind: 'action',
                render: ({ id, name }) => (
                  <IconButton
                    icon="close"
                    size="small"
                    label={sayOffice('removeNamed', { name })}
                    onPress={() => remove.submit({ id })}
                  />
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {removing ?? restoring}
      {isAdding && <ClosureForm officeId={officeId} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
