import { credentialWords } from '#i18n/credentials.ts';
import { signInWords } from '#i18n/sign-in.ts';
import { NewSecretFields } from '#renderer/app/credentials/new-secret-fields.tsx';
import {
  missingIn,
  newSecretDraft,
  secretProblems,
  type SecretDraft,
} from '#renderer/app/credentials/secret-draft.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useComingIn } from '#renderer/app/who-works.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { EntryForm } from './entry-form.tsx';
import type { StartFormProps } from './start-form.tsx';

interface Draft extends SecretDraft {
  recoveryKey: string;
}

/** An administrator who has forgotten the password sets another with the database's recovery key. */
export function RecoverForm({ person, offices, onLeave }: StartFormProps) {
  const say = useWords(signInWords);
  const sayCredential = useWords(credentialWords);
  const service = useService();
  const form = useContractForm<Draft>({ ...newSecretDraft(), recoveryKey: '' }, (draft) => [
    ...missingIn(draft, 'recoveryKey'),
    ...secretProblems(draft, person, offices),
  ]);
  const entry = useComingIn(service.session.recover.call, (refusal) => form.showRefusal(refusal));

  function submit() {
    const { recoveryKey, secret } = form.values;
    entry.submit({ staffId: person.id, recoveryKey, secret });
  }

  return (
    <EntryForm
      form={form}
      firstField="recoveryKey"
      entry={entry}
      submitLabel={say('setAndEnter')}
      onSubmit={submit}
      onLeave={onLeave}
    >
      <p>{say('recoverWhat')}</p>
      <TextArea
        label={sayCredential('recoveryKey')}
        rows={3}
        autoComplete="off"
        {...form.bind('recoveryKey')}
      />
      <NewSecretFields form={form} mayPin={false} />
    </EntryForm>
  );
}
