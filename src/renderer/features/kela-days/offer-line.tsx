import { useQuery } from '@tanstack/react-query';
import type { WalkInOffer } from '#contract/walk-ins.ts';
import { sayIn } from '#i18n/say.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { offerSentence } from './offer-sentence.ts';
import { askClockEvery } from './use-now.ts';

/** What can be offered by the adviser at this moment; asked again as time goes by. */
export function useOffer(adviserId: string): WalkInOffer | undefined {
  const { id: officeId } = useOffice();
  return useQuery(
    useService().walkIns.offer.queryOptions({
      input: { officeId, adviserId },
      refetchInterval: askClockEvery,
    }),
  ).data;
}

/** The offer as it is said at the desk: "Vapaa klo 10.00 asti (20 min)". */
export function OfferLine({ offer, adviserName }: { offer: WalkInOffer; adviserName: string | undefined }) {
  const language = useLanguage();
  const text = offerSentence(offer, language);
  return (
    <StatusMark
      icon={offer.kind === 'free' ? 'check' : offer.kind === 'busy' ? 'clock' : 'minus'}
      tone={offer.kind === 'free' ? 'success' : 'neutral'}
    >
      {adviserName === undefined
        ? text
        : sayIn(walkInWords, language)('offerOf', { adviser: adviserName, offer: text })}
    </StatusMark>
  );
}
