import { dialled } from '#domain/calls/call-link.ts';
import { incomingCallWords } from '#i18n/incoming-calls.ts';
import { useWords } from './language.ts';
import { desktop } from './wire/open-wire.ts';

/** A number that can be called by pressing it; what is no number stays plain text. */
export function PhoneLink({ phone }: { phone: string }) {
  const say = useWords(incomingCallWords);
  const digits = dialled(phone);
  if (digits === undefined) return phone;
  return (
    <a
      href={`tel:${digits}`}
      aria-label={say('callBack', { phone })}
      onClick={(event) => {
        const bridge = desktop();
        if (!bridge) return;
        // The shell lets no page go anywhere: it dials itself, and only digits.
        event.preventDefault();
        void bridge.dial(digits).catch(() => undefined);
      }}
    >
      {phone}
    </a>
  );
}
