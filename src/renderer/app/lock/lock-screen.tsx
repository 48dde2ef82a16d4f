import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { createPortal } from 'react-dom';
import { credentialWords } from '#i18n/credentials.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import type { WorkingSession } from '#renderer/app/session.ts';
import { useComingIn, useLeave } from '#renderer/app/who-works.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import './lock.css';

/**
 * Covers the window until whoever works in it shows their secret. What is below stays as it was, forms half filled in too, but
 * is neither shown nor in the accessibility tree: a modal `dialog` makes the rest inert, and the style takes it off the screen.
 */
export function LockScreen({ session }: { session: WorkingSession }) {
  const say = useWords(credentialWords);
  const service = useService();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [secret, setSecret] = useState('');
  const { person } = session;
  const leave = useLeave();
  const unlock = useComingIn(service.session.unlock.call, undefined, () => {
    // What was asked under the lock was refused.
    void queries.invalidateQueries();
  });
  const way = session.people.find(({ id }) => id === person.id)?.entersBy;

  useEffect(() => {
    document.documentElement.dataset['locked'] = '';
    dialog.current?.showModal();
    return () => {
      delete document.documentElement.dataset['locked'];
    };
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (!unlock.isPending) unlock.submit({ secret });
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="lock ui-cover"
      aria-labelledby="lock-title"
      onCancel={(event) => event.preventDefault()}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <h1 id="lock-title">{say('lockedTitle')}</h1>
          <p className="lock-name">{person.name}</p>
          <p>{say('lockedHow')}</p>
          <SaveNotice refusal={unlock.refusal} hasFault={unlock.hasFault} />
          <TextField
            type="password"
            id="lock-secret"
            label={say(way === 'pin' ? 'pin' : 'password')}
            inputMode={way === 'pin' ? 'numeric' : 'text'}
            autoComplete="current-password"
            value={secret}
            onChange={setSecret}
          />
          <ButtonRow>
            <Button tone="primary" type="submit" isPending={unlock.isPending}>
              {say('unlock')}
            </Button>
            <Button onPress={leave}>{say('switch')}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </dialog>,
    document.body,
  );
}
