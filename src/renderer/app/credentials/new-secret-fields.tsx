import { credentialWords } from '#i18n/credentials.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { SecretDraft } from './secret-draft.ts';

/** A new password or PIN, typed twice. */
export function NewSecretFields({
  form,
  mayPin,
}: {
  form: Pick<ContractForm<SecretDraft>, 'bind' | 'values'>;
  mayPin: boolean;
}) {
  const say = useWords(credentialWords);
  const isPin = form.values.kind === 'pin';
  return (
    <>
      {mayPin && (
        <RadioGroup
          label={say('kind')}
          options={[
            { id: 'password', label: say('kindPassword') },
            { id: 'pin', label: say('kindPin') },
          ]}
          {...form.bind('kind')}
        />
      )}
      <TextField
        type="password"
        label={say(isPin ? 'newPin' : 'newPassword')}
        description={say(isPin ? 'pinRule' : 'passwordRule')}
        autoComplete="new-password"
        inputMode={isPin ? 'numeric' : 'text'}
        {...form.bind('secret')}
      />
      <TextField
        type="password"
        label={say(isPin ? 'newPinAgain' : 'newPasswordAgain')}
        autoComplete="new-password"
        inputMode={isPin ? 'numeric' : 'text'}
        {...form.bind('again')}
      />
    </>
  );
}
