import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formWords } from '#i18n/form.ts';
import { formatDateRange, formatMinuteRange } from '#i18n/formats.ts';
import { lineExceptionWords } from '#i18n/line-exceptions.ts';
import { officeWords } from '#i18n/offices.ts';
import { settingsWords } from '#i18n/settings.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { LineExceptionForm } from './line-exception-form.tsx';

/** What departs from the line's hours, today and from now on. */
export function LineExceptionList({ officeId }: { officeId: string }) {
  const say = useWords(lineExceptionWords);
  const sayForm = useWords(formWords);
  const sayOffice = useWords(officeWords);
  const saySettings = useWords(settingsWords);
  const language = useLanguage();
  const { serviceHours } = useService();
  const { today } = useSession();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(serviceHours.exceptions.queryOptions({ input: { officeId, from: today } }));
  const restore = useWrite(serviceHours.saveException);
  const remove = useWrite(serviceHours.removeException, {
    onSaved: ({ id }) => {
      const removed = query.data?.find((one) => one.id === id);
      if (!removed) return;
      const { id: _, ...details } = removed;
      const days = formatDateRange(details.fromOn, details.toOn, language);
      const fromOn = details.fromOn < today ? today : details.fromOn;
      // What the duties have become meanwhile is looked at first: the same save that named them then.
      const undo = () =>
        void serviceHours.checkException
          .call({ ...details, fromOn })
          .then(({ duties }) => restore.submit({ ...details, fromOn, acceptedDuties: duties.length }));
      offerUndo({ text: say('removed', { reason: details.reason, days }), undo }, sayForm('undo'));
    },
  });
  return (
    <Panel
      title={say('title')}
      actions={
        <Button icon="plus" size="small" onPress={() => setAdding(true)}>
          {say('add')}
        </Button>
      }
    >
      <p className="settings-note">{say('note')}</p>
      <SaveNotice
        refusal={remove.refusal ?? restore.refusal}
        hasFault={remove.hasFault || restore.hasFault}
      />
      <Loaded query={query}>
        {(rows) => (
          <Table
            caption={saySettings('table', { name: say('title') })}
            isCaptionHidden
            rows={rows}
            rowKey={({ id }) => id}
            empty={say('none')}
            columns={[
              {
                key: 'days',
                header: sayOffice('days'),
                render: ({ fromOn, toOn }) => formatDateRange(fromOn, toOn, language),
              },
              {
                key: 'kind',
                header: saySettings('kind'),
                render: ({ startMinute, endMinute }) =>
                  startMinute === null || endMinute === null
                    ? say('kind_closed')
                    : formatMinuteRange({ startMinute, endMinute }, language),
              },
              { key: 'reason', header: say('reason'), isRowHeader: true, render: ({ reason }) => reason },
              {
                key: 'remove',
                header: <VisuallyHidden>{saySettings('actions')}</VisuallyHidden>,
                kind: 'action',
                render: ({ id, reason }) => (
                  <IconButton
                    icon="close"
                    size="small"
                    label={sayOffice('removeNamed', { name: reason })}
                    onPress={() => remove.submit({ id })}
                  />
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {isAdding && <LineExceptionForm officeId={officeId} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
