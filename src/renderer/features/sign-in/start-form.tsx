import type { Session } from '#contract/session.ts';
import { credentialWords } from '#i18n/credentials.ts';
import { signInWords } from '#i18n/sign-in.ts';
import { NewSecretFields } from '#renderer/app/credentials/new-secret-fields.tsx';
import {
  mayHavePin,
  missingIn,
  newSecretDraft,
  secretProblems,
  type SecretDraft,
} from '#renderer/app/credentials/secret-draft.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useComingIn } from '#renderer/app/who-works.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { EntryForm } from './entry-form.tsx';

export interface StartFormProps {
  person: Session['people'][number];
  offices: Session['offices'];
  onLeave: () => void;
}

interface Draft extends SecretDraft {
  startCode: string;
}

/** The first secret of somebody: with the code of an administrator, or as the administrator who is first of all. */
export function StartForm({ person, offices, onLeave }: StartFormProps) {
  const say = useWords(signInWords);
  const sayCredential = useWords(credentialWords);
  const service = useService();
  const isOwn = person.entersBy === 'own';
  const form = useContractForm<Draft>({ ...newSecretDraft(), startCode: '' }, (draft) => [
    ...(isOwn ? [] : missingIn(draft, 'startCode')),
    ...secretProblems(draft, person, offices),
  ]);
  const entry = useComingIn(service.session.start.call, (refusal) => form.showRefusal(refusal));

  function submit() {
    const { startCode, kind, secret } = form.values;
    entry.submit({ staffId: person.id, startCode, kind, secret });
  }

  return (
    <EntryForm
      form={form}
      firstField={isOwn ? 'secret' : 'startCode'}
      entry={entry}
      submitLabel={say('setAndEnter')}
      onSubmit={submit}
      onLeave={onLeave}
    >
      <p>{say(isOwn ? 'ownWhat' : 'startWhat')}</p>
      {!isOwn && (
        <TextField
          label={sayCredential('startCode')}
          description={sayCredential('startCodeNote')}
          width="medium"
          autoComplete="off"
          {...form.bind('startCode')}
        />
      )}
      <NewSecretFields form={form} mayPin={mayHavePin(person)} />
    </EntryForm>
  );
}
