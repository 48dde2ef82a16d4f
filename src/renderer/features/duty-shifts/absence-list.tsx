import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AbsenceView } from '#contract/absences.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { absenceKindNames, absenceWords } from '#i18n/absences.ts';
import { formWords } from '#i18n/form.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useSession } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { sayAgreed, sayDays, sayDuty } from './say-meanwhile.ts';

/** How far ahead absences are listed, in days. */
const DAYS_AHEAD = 365;

/** Who is away now and later, and what each absence still leaves to arrange. */
export function AbsenceList() {
  const say = useWords(absenceWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { absences } = useService();
  const { person, today } = useSession();
  const may = useMay();
  const [editing, setEditing] = useState<AbsenceView>();
  const query = useQuery(
    absences.list.queryOptions({ input: { from: today, to: plusDays(today, DAYS_AHEAD) } }),
  );
  const restore = useWrite(absences.create);
  const remove = useWrite(absences.remove, {
    onSaved: ({ id }) => {
      const removed = query.data?.find((one) => one.id === id);
      if (!removed || removed.kind === null) return;
      const { staffId, staffName, fromOn, toOn, kind, deputyId, agreed } = removed;
      const days = sayDays(removed, language);
      const seenAgreed = agreed.map((one) => one.id);
      const undo = () => restore.submit({ staffId, fromOn, toOn, kind, deputyId, seenAgreed });
      offerUndo({ text: say('removed', { name: staffName, days }), undo }, sayForm('undo'));
    },
  });
  const isForOthers = person.roles.some((role) => role === 'manager' || role === 'secretary');
  const mayChange = ({ staffId }: AbsenceView) =>
    may('absences.update') && (isForOthers || staffId === person.id);
  return (
    <Panel title={say('title')}>
      <Stack>
        <p className="roster-note">{say('note')}</p>
        <SaveNotice refusal={remove.refusal} hasFault={remove.hasFault} />
        <Loaded query={query}>
          {(rows) => (
            <Table
              caption={say('title')}
              isCaptionHidden
              rows={rows}
              rowKey={({ id }) => id}
              empty={say('none')}
              columns={[
                { key: 'who', header: say('who'), isRowHeader: true, render: ({ staffName }) => staffName },
                {
                  key: 'days',
                  header: say('days'),
                  render: (absence) => sayDays(absence, language),
                },
                {
                  key: 'kind',
                  header: say('kind'),
                  render: ({ kind }) => kind && absenceKindNames[kind][language],
                },
                {
                  key: 'deputy',
                  header: say('deputy'),
                  render: ({ deputyName }) => deputyName ?? say('noDeputy'),
                },
                { key: 'open', header: say('open'), render: (absence) => <Open absence={absence} /> },
                {
                  key: 'actions',
                  header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
                  kind: 'action',
                  render: (absence) =>
                    mayChange(absence) && (
                      <ButtonRow>
                        <Button
                          size="small"
                          aria-label={say('editOf', { name: absence.staffName })}
                          onPress={() => setEditing(absence)}
                        >
                          {say('edit')}
                        </Button>
                        <IconButton
                          icon="close"
                          size="small"
                          label={say('remove', { name: absence.staffName })}
                          onPress={() => remove.submit({ id: absence.id, version: absence.version })}
                        />
                      </ButtonRow>
                    ),
                },
              ]}
            />
          )}
        </Loaded>
      </Stack>
      {editing && <AbsenceForm absence={editing} onClose={() => setEditing(undefined)} />}
    </Panel>
  );
}

function Open({ absence: { duties, agreed } }: { absence: AbsenceView }) {
  const say = useWords(absenceWords);
  const language = useLanguage();
  if (duties.length === 0 && agreed.length === 0)
    return (
      <StatusMark icon="success" tone="success">
        {say('nothingOpen')}
      </StatusMark>
    );
  return (
    <ul className="roster-met">
      {duties.map((duty) => (
        <li key={`${duty.officeId} ${duty.on} ${duty.place}`}>{sayDuty(duty, language)}</li>
      ))}
      {agreed.map((one) => (
        <li key={`${one.id} ${one.startMinute}`}>{sayAgreed(one, language)}</li>
      ))}
    </ul>
  );
}
