import { useState } from 'react';
import type { Session } from '#contract/session.ts';
import { credentialWords } from '#i18n/credentials.ts';
import { signInWords } from '#i18n/sign-in.ts';
import { missingIn } from '#renderer/app/credentials/secret-draft.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useComingIn } from '#renderer/app/who-works.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { focusField } from '#renderer/ui/form-errors.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { EntryForm } from './entry-form.tsx';

export interface SecretFormProps {
  person: Session['people'][number];
  onLeave: () => void;
  /** An administrator has another way than to ask an administrator. */
  onForgotten: () => void;
}

/** The password or PIN of somebody who has one. */
export function SecretForm({ person, onLeave, onForgotten }: SecretFormProps) {
  const say = useWords(signInWords);
  const sayCredential = useWords(credentialWords);
  const service = useService();
  const [isAsking, setAsking] = useState(false);
  const form = useContractForm({ secret: '' }, (draft) => missingIn(draft, 'secret'));
  const entry = useComingIn(service.session.enter.call, () => focusField('secret'));
  const isPin = person.entersBy === 'pin';
  return (
    <EntryForm
      form={form}
      firstField="secret"
      entry={entry}
      submitLabel={say('enter')}
      onSubmit={() => entry.submit({ staffId: person.id, secret: form.values.secret })}
      onLeave={onLeave}
    >
      <TextField
        type="password"
        label={sayCredential(isPin ? 'pin' : 'password')}
        autoComplete="current-password"
        inputMode={isPin ? 'numeric' : 'text'}
        {...form.bind('secret')}
      />
      {isAsking ? (
        <Banner tone="info">{say('forgotAsk')}</Banner>
      ) : (
        <div>
          <Button
            tone="quiet"
            onPress={() => (person.roles.includes('administrator') ? onForgotten() : setAsking(true))}
          >
            {say('forgot')}
          </Button>
        </div>
      )}
    </EntryForm>
  );
}
