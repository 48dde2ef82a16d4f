import type { RegisteredClient } from '#contract/clients.ts';
import { clientWords } from '#i18n/clients.ts';
import { useWords } from '#renderer/app/language.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/** The marks that whoever gets in touch must see. */
export function ClientMarks({ client }: { client: RegisteredClient }) {
  const say = useWords(clientWords);
  return (
    <>
      {client.safetyNonDisclosure && (
        <StatusMark icon="warning" tone="danger">
          {say('safety')}
        </StatusMark>
      )}
      {client.disclosureProhibition && (
        <StatusMark icon="cross" tone="warning">
          {say('disclosureProhibition')}
        </StatusMark>
      )}
    </>
  );
}
