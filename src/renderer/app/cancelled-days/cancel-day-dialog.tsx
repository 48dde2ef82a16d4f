import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { LocalDate } from '#domain/time/local-date.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { formWords } from '#i18n/form.ts';
import { problemWords } from '#i18n/problems.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { focusField } from '#renderer/ui/form-errors.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ComingOfDay } from './coming-of-day.tsx';
import { useDayCancelled } from './use-day-cancelled.ts';

export interface CancelDayDialogProps {
  officeId: string;
  /** The day it is opened for; it can be changed. */
  on: LocalDate;
  /** Whose day; asked when there are several. */
  adviserIds: readonly string[];
  onClose: () => void;
}

/** Cancels the rest of an adviser's day in one action: why, and what that lets go. */
export function CancelDayDialog({ officeId, on: asked, adviserIds, onClose }: CancelDayDialogProps) {
  const say = useWords(cancelledDayWords);
  const sayForm = useWords(formWords);
  const sayProblem = useWords(problemWords);
  const service = useService();
  const { people } = useSession();
  const [on, setOn] = useState<LocalDate | null>(asked);
  const [adviserId, setAdviserId] = useState(adviserIds[0] ?? '');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const day = { officeId, adviserId, on: on ?? asked };
  const coming = useQuery(service.cancelledDays.preview.queryOptions({ input: day, enabled: on !== null }));
  const tellCancelled = useDayCancelled();
  const cancel = useWrite(service.cancelledDays.cancel, {
    onSaved: (saved, input) => {
      tellCancelled(saved, input.on);
      onClose();
    },
  });
  const missing = sayProblem('missing');

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (reason.trim() === '') focusField('cancel-day-reason');
    else if (on === null) focusField('cancel-day-on');
    else cancel.submit({ ...day, reason: reason.trim() });
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={reason === ''}
      title={say('cancelDay')}
      closeLabel={sayForm('close')}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <SaveNotice refusal={cancel.refusal} hasFault={cancel.hasFault} />
          <TextField
            id="cancel-day-reason"
            label={say('reason')}
            description={say('reasonNote')}
            error={isTried && reason.trim() === '' ? missing : undefined}
            value={reason}
            onChange={setReason}
            autoComplete="off"
          />
          <DateInput
            id="cancel-day-on"
            label={say('date')}
            value={on}
            onChange={setOn}
            error={isTried && on === null ? missing : undefined}
          />
          {adviserIds.length > 1 && (
            <Select
              label={say('adviser')}
              placeholder={sayForm('choose')}
              options={adviserIds.map((id) => ({
                id,
                label: people.find((person) => person.id === id)?.name ?? '',
              }))}
              value={adviserId}
              onChange={setAdviserId}
            />
          )}
          {coming.data && <ComingOfDay on={day.on} coming={coming.data} />}
          <ButtonRow>
            <Button type="submit" tone="danger" isPending={cancel.isPending}>
              {say('confirm')}
            </Button>
            <Button onPress={onClose}>{say('back')}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Dialog>
  );
}
