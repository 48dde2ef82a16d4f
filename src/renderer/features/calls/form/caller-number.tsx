import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { incomingCallWords } from '#i18n/incoming-calls.ts';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCallForm } from './form-context.ts';
import { useIdentityMode } from './use-identity-mode.ts';

/** The number that rang, and what becomes of it; where a call back is promised, its own field shows it. */
export function CallerNumber() {
  const say = useWords(incomingCallWords);
  const mode = useIdentityMode();
  const { content, setField } = useCallForm();
  const { phone } = content.fields;
  if (phone === '' || content.ending.outcome === 'callBackPromised') return undefined;
  return (
    <p className="call-number">
      <strong>{say('caller', { phone })}</strong>
      <span>{say(keepsPhone(mode, false) ? 'callerStays' : 'callerGoes')}</span>
      <Button size="small" onPress={() => setField('phone', '')}>
        {say('remove')}
      </Button>
    </p>
  );
}
