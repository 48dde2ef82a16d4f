import { z } from 'zod';
import type { OfficeEvent } from '#contract/events.ts';
import { lineSchema } from '#contract/values.ts';
import { eventWords } from '#i18n/events.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

const schema = z.object({ reason: lineSchema.min(1) });

/** Calls an event off, with the reason; everybody has their time back. */
export function CancelForm({ event, onClose }: { event: OfficeEvent; onClose: () => void }) {
  const say = useWords(eventWords);
  const form = useContractForm({ reason: '' }, (draft) => schemaProblems(schema, draft));
  const cancel = useWrite(useService().events.cancel, {
    onSaved: ({ name }) => {
      showToast({ text: say('cancelled', { name }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  return (
    <DialogForm
      title={say('cancelNamed', { name: event.name })}
      form={form}
      write={cancel}
      saveLabel={say('cancelSave')}
      onClose={onClose}
      onSave={() => cancel.submit({ id: event.id, version: event.version, ...schema.parse(form.values) })}
    >
      <TextField label={say('cancelReason')} autoComplete="off" {...form.bind('reason')} />
    </DialogForm>
  );
}
