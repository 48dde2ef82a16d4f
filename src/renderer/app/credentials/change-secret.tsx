import { credentialWords } from '#i18n/credentials.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { NewSecretFields } from './new-secret-fields.tsx';
import { mayHavePin, missingIn, newSecretDraft, secretProblems, type SecretDraft } from './secret-draft.ts';

interface Draft extends SecretDraft {
  current: string;
}

/** Everybody changes their own password or PIN. */
export function ChangeSecret({ onClose }: { onClose: () => void }) {
  const say = useWords(credentialWords);
  const service = useService();
  const { person, offices } = useSession();
  const form = useContractForm<Draft>({ ...newSecretDraft(), current: '' }, (draft) => [
    ...missingIn(draft, 'current'),
    ...secretProblems(draft, person, offices),
  ]);
  const change = useWrite(service.credentials.change, {
    onSaved: () => {
      showToast({ text: say('changed'), tone: 'success' });
      onClose();
    },
    onRefused: (refusal) => form.showRefusal(refusal),
  });

  function save() {
    const { current, kind, secret } = form.values;
    change.submit({ current, kind, secret });
  }

  return (
    <DialogForm title={say('change')} form={form} write={change} onSave={save} onClose={onClose}>
      <TextField
        type="password"
        label={say('current')}
        autoComplete="current-password"
        {...form.bind('current')}
      />
      <NewSecretFields form={form} mayPin={mayHavePin(person)} />
    </DialogForm>
  );
}
