import { useState } from 'react';
import type { RegisteredClient } from '#contract/clients.ts';
import { clientWords } from '#i18n/clients.ts';
import { useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ClientMarks } from './client-marks.tsx';
import { useClientSearch } from './use-client-search.ts';
import './clients.css';

export interface RegisterMatchesProps {
  /** What has been typed as the client's name. */
  text: string;
  /** The person says that it is this client; the number is empty when it is not shown in searches. */
  onPick: (client: RegisteredClient) => void;
}

/** Shows this many under a field; the register itself shows more. */
const SHOWN = 5;

/** Under the name field of a form, in an office that keeps a register: whom the name may mean, and what to mind of the chosen one. */
export function RegisterMatches({ text, onPick }: RegisterMatchesProps) {
  const say = useWords(clientWords);
  const [picked, setPicked] = useState<RegisteredClient>();
  const isPicked = picked !== undefined && picked.name === text.trim();
  const found = useClientSearch(isPicked ? '' : text);
  if (isPicked && (picked.safetyNonDisclosure || picked.disclosureProhibition))
    return (
      <Banner tone="warning" live="status">
        {picked.safetyNonDisclosure && <p>{say('pickedSafety')}</p>}
        {picked.disclosureProhibition && <p>{say('pickedDisclosure')}</p>}
      </Banner>
    );
  if (found === undefined || found.length === 0) return undefined;
  return (
    <Banner tone="info" live="status" title={say('fromRegister')}>
      <ul className="client-matches">
        {found.slice(0, SHOWN).map((client) => (
          <li key={client.id}>
            <span>
              {[client.name, client.phone].filter((part) => part !== '').join(', ')}{' '}
              <ClientMarks client={client} />
            </span>
            <Button
              size="small"
              aria-label={say('pick', { name: client.name })}
              onPress={() => {
                setPicked(client);
                onPick(client);
              }}
            >
              {say('pickShort')}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
