import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SimilarClient } from '#contract/bookings.ts';
import { isSameClient } from '#domain/bookings/similar-client.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { useSettled } from '#renderer/app/use-settled.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { sayDay } from './say-time.ts';
import './booking-fields.css';

export interface SimilarClientsProps {
  officeId: string;
  identityMode: IdentityMode;
  clientLabel: string;
  clientPhone: string;
  /** The person says that it is this client: name and phone as they are known. */
  onChoose: (client: SimilarClient) => void;
}

/** Shorter than this nearly everybody would be alike. */
const LEAST = 4;

/**
 * In an office that keeps names: earlier clients whose name is nearly the typed one. Nothing is taken over unless the
 * person says so, and saying that it is somebody else makes it silent for this name.
 */
export function SimilarClients(props: SimilarClientsProps) {
  const { officeId, identityMode, clientLabel, clientPhone, onChoose } = props;
  const say = useWords(bookingWords);
  const language = useLanguage();
  const asked = useSettled(clientLabel.trim(), 400);
  const [others, setOthers] = useState<string>();
  const mayAsk = useMay()('bookings.similar');
  const isAsked = mayAsk && identityMode === 'register' && asked.length >= LEAST && asked !== others;
  const { data: found = [] } = useQuery(
    useService().bookings.similar.queryOptions({
      input: { officeId, clientLabel: asked },
      enabled: isAsked,
    }),
  );
  const alike = isAsked ? found.filter((one) => !isSameClient(one, { clientLabel: asked, clientPhone })) : [];
  const isKnown = found.some((one) => isSameClient(one, { clientLabel: asked, clientPhone }));
  if (alike.length === 0 || isKnown) return undefined;
  return (
    <Banner tone="info" live="status" title={say('similarTitle')}>
      <ul className="kela-similar">
        {alike.map((one) => (
          <li key={`${one.clientLabel} ${one.clientPhone}`}>
            <span>
              {say('similarOne', {
                who: [one.clientLabel, one.clientPhone].filter((part) => part !== '').join(', '),
                day: sayDay(one.lastOn, language),
                count: one.bookings,
              })}
            </span>
            <Button size="small" onPress={() => onChoose(one)}>
              {say('similarSame')}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" tone="quiet" onPress={() => setOthers(asked)}>
        {say('similarNone')}
      </Button>
    </Banner>
  );
}
