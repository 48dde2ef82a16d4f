import type { Handover } from '#contract/handovers.ts';
import { formWords } from '#i18n/form.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { PassesWarning } from '#renderer/app/handovers/passes-mark.tsx';
import { ReceiverField } from '#renderer/app/handovers/receiver-field.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface SendOnFormProps {
  handover: Handover;
  onClose: () => void;
  onSent: (handover: Handover) => void;
}

/** Sends one that came back on to another; with a warning, since each pass is one more door to the client. */
export function SendOnForm({ handover, onClose, onSent }: SendOnFormProps) {
  const say = useWords(handoverWords);
  const sayForm = useWords(formWords);
  const form = useContractForm<{ toStaffId: string | null; note: string }>(
    { toStaffId: null, note: '' },
    ({ toStaffId }) => (toStaffId === null ? [{ field: 'toStaffId', code: 'missing' }] : []),
  );
  const sendOn = useWrite(useService().handovers.sendOn, { onSaved: onSent, onRefused: form.showRefusal });
  const { id, version } = handover;
  const { toStaffId, note } = form.values;
  return (
    <DialogForm
      title={say('sendOn')}
      form={form}
      write={sendOn}
      onClose={onClose}
      saveLabel={say('send')}
      onSave={() => toStaffId !== null && sendOn.submit({ id, version, toStaffId, note })}
    >
      <PassesWarning chain={handover} />
      <ReceiverField {...form.bind('toStaffId')} />
      <TextField
        label={say('sendOnNote')}
        note={sayForm('optional')}
        description={say('returnDue')}
        autoComplete="off"
        maxLength={200}
        {...form.bind('note')}
      />
    </DialogForm>
  );
}
