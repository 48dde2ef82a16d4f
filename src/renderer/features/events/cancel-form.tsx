import { z } from 'zod';
import type { OfficeEvent } from '#contract/events.ts';
import { lineSchema } from '#contract/values.ts';
import { eventWords } from '#i18n/events.ts';
import { formWords } from '#i18n/form.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

const schema = z.object({ reason: lineSchema.min(1) });

/** Calls an event off, with the reason; everybody has their time back. */
export function CancelForm({ event, onClose }: { event: OfficeEvent; onClose: () => void }) {
  const say = useWords(eventWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const service = useService();
  const form = useContractForm({ reason: '' }, (draft) => schemaProblems(schema, draft));
  const restore = useWrite(service.events.restore, {
    onRefused: (refusal) => showToast({ text: refusalSentence(refusal, language), tone: 'danger' }),
  });
  const cancel = useWrite(service.events.cancel, {
    onSaved: ({ id, version, name }) => {
      const undo = () => restore.submit({ id, version });
      offerUndo({ text: say('cancelled', { name }), undo }, sayForm('undo'));
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
