import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import { RegisterMatches } from '#renderer/app/clients/register-matches.tsx';
import { useWords } from '#renderer/app/language.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useCallForm } from './form-context.ts';
import { useIdentityMode } from './use-identity-mode.ts';

/** What the client is called: a nickname where the office keeps no names. */
export function ClientLabel() {
  const say = useWords(callWords);
  const mode = useIdentityMode();
  const { content, setField, errorOf } = useCallForm();
  return (
    <div>
      <TextField
        id="clientLabel"
        label={mode === 'none' ? say('clientNickname') : say('clientName')}
        autoComplete="off"
        value={content.fields.clientLabel}
        onChange={(label) => setField('clientLabel', label)}
        error={errorOf('clientLabel')}
      />
      <RegisterMatches
        text={content.fields.clientLabel}
        onPick={({ name, phone }) => {
          setField('clientLabel', name);
          if (phone !== '') setField('phone', phone);
        }}
      />
    </div>
  );
}

/** The number to call back, or the one by which earlier calls are found where numbers are kept. */
export function ClientPhone({ isForRepeat = false }: { isForRepeat?: boolean }) {
  const say = useWords(callWords);
  const sayEntry = useWords(callDetailWords);
  const mode = useIdentityMode();
  const { content, setField, errorOf } = useCallForm();
  return (
    <TextField
      id="phone"
      label={say('phone')}
      {...(isForRepeat
        ? { description: sayEntry('phoneForRepeat') }
        : { note: say('phoneOrLabel'), ...(mode === 'none' ? { description: say('phoneKept') } : {}) })}
      type="tel"
      autoComplete="off"
      value={content.fields.phone}
      onChange={(phone) => setField('phone', phone)}
      error={errorOf('phone')}
    />
  );
}
