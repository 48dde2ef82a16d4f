import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KelaExceptionView } from '#contract/kela-days.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { formatClock, formatDateRange, formatMinuteRange } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { officeWords } from '#i18n/offices.ts';
import { settingsWords } from '#i18n/settings.ts';
import { CancelDayDialog } from '#renderer/app/cancelled-days/cancel-day-dialog.tsx';
import { useDecidingWrite } from '#renderer/app/decisions/use-deciding-write.tsx';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice, useSession } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { ExceptionForm } from './exception-form.tsx';
import { useAdvisers } from './use-advisers.ts';

/** What departs from the weekly Kela days, today and from now on; by choice what did so before. */
export function ExceptionList() {
  const sayOffice = useWords(officeWords);
  const say = useWords(settingsWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const service = useService();
  const { id: officeId } = useOffice();
  const { people, today } = useSession();
  const exceptions = useQuery(service.kelaDays.exceptions.queryOptions({ input: { officeId } }));
  const [isAdding, setAdding] = useState(false);
  const [isCancelling, setCancelling] = useState(false);
  const [isPastShown, setPastShown] = useState(false);
  const may = useMay();
  const advisers = useAdvisers();
  const sayCancelled = useWords(cancelledDayWords);
  const { write: restore, dialog: restoring } = useDecidingWrite(service.kelaDays.saveException, {
    reasonOf: ({ reason }) => reason,
  });
  const { write: remove, dialog: removing } = useDecidingWrite(service.kelaDays.removeException, {
    onSaved: ({ id }) => {
      const removed = exceptions.data?.find((one) => one.id === id);
      if (!removed) return;
      const { id: _, ...details } = removed;
      const days = formatDateRange(details.fromOn, details.toOn, language);
      offerUndo(
        {
          text: say('exceptionRemoved', { reason: details.reason, days }),
          // The days gone by have kept it.
          undo: () => restore.submit({ ...details, fromOn: details.fromOn < today ? today : details.fromOn }),
        },
        sayForm('undo'),
      );
    },
  });

  function kindOf({ kind, startMinute, endMinute }: KelaExceptionView): string {
    const name = say(`kind_${kind}`);
    if (kind === 'closed' && startMinute !== null)
      return say('closedFrom', { name, clock: formatClock(startMinute, language) });
    return startMinute === null || endMinute === null
      ? name
      : `${name} ${formatMinuteRange({ startMinute, endMinute }, language)}`;
  }

  return (
    <Panel
      title={say('exceptions')}
      actions={
        <>
          {may('cancelledDays.cancel') && (
            <Button icon="cross" size="small" onPress={() => setCancelling(true)}>
              {sayCancelled('cancelDay')}
            </Button>
          )}
          <Button icon="plus" size="small" onPress={() => setAdding(true)}>
            {say('addException')}
          </Button>
        </>
      }
    >
      <p className="settings-note">{say('exceptionsNote')}</p>
      <Switch isSelected={isPastShown} onChange={setPastShown}>
        {say('showPast')}
      </Switch>
      <SaveNotice
        refusal={remove.refusal ?? restore.refusal}
        hasFault={remove.hasFault || restore.hasFault}
      />
      <Loaded query={exceptions}>
        {(all) => (
          <Table
            caption={say('table', { name: say('exceptions') })}
            isCaptionHidden
            rows={all.filter(({ toOn }) => isPastShown || toOn >= today)}
            rowKey={({ id }) => id}
            empty={say('noExceptions')}
            columns={[
              {
                key: 'days',
                header: sayOffice('days'),
                render: ({ fromOn, toOn }) => formatDateRange(fromOn, toOn, language),
              },
              { key: 'kind', header: say('kind'), render: kindOf },
              { key: 'reason', header: say('reason'), render: ({ reason }) => reason, isRowHeader: true },
              {
                key: 'adviser',
                header: say('adviser'),
                render: ({ adviserId }) =>
                  people.find(({ id }) => id === adviserId)?.name ?? say('everyAdviser'),
              },
              {
                key: 'remove',
                header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
                kind: 'action',
                render: ({ id, reason, toOn }) =>
                  toOn >= today && (
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
      {removing ?? restoring}
      {isCancelling && (
        <CancelDayDialog
          officeId={officeId}
          on={today}
          adviserIds={advisers.map(({ id }) => id)}
          onClose={() => setCancelling(false)}
        />
      )}
      {isAdding && <ExceptionForm officeId={officeId} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
