import type { CallTopicView } from '#contract/call-topics.ts';
import type { Problem } from '#contract/refusals.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { callTopicWords } from '#i18n/call-topics.ts';
import { formWords } from '#i18n/form.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

interface RenameDraft {
  name: string;
  letters: string;
  fromOn: LocalDate | null;
}

export interface TopicRenameFormProps {
  officeId: string;
  topic: CallTopicView;
  /** As it is called now. */
  name: string;
  onClose: () => void;
}

function check({ name, fromOn }: RenameDraft): Problem[] {
  return [
    ...(name.trim() === '' ? [{ field: 'name', code: 'missing' }] : []),
    ...(fromOn === null ? [{ field: 'fromOn', code: 'missing' }] : []),
  ];
}

/** Another name for a topic from a day on; what was recorded before keeps the old one. */
export function TopicRenameForm({ officeId, topic, name, onClose }: TopicRenameFormProps) {
  const say = useWords(callTopicWords);
  const sayForm = useWords(formWords);
  const { today } = useSession();
  const form = useContractForm<RenameDraft>({ name: '', letters: topic.letters, fromOn: today }, check);
  const rename = useWrite(useService().callTopics.rename, {
    onSaved: () => {
      showToast({ text: sayForm('saved'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  return (
    <DialogForm
      title={say('renameNamed', { name })}
      form={form}
      write={rename}
      onClose={onClose}
      onSave={() => {
        const { fromOn, ...draft } = form.values;
        if (fromOn !== null)
          rename.submit({ officeId, id: topic.id, version: topic.version, fromOn, ...draft });
      }}
    >
      <TextField label={say('newName')} autoComplete="off" {...form.bind('name')} />
      <TextField label={say('letters')} note={say('lettersNote')} maxLength={2} {...form.bind('letters')} />
      <DateInput label={say('fromOn')} {...form.bind('fromOn')} />
    </DialogForm>
  );
}
