import { OfferLine, useOffer } from './offer-line.tsx';

/** One adviser's offer; the name is said when there are several. */
export function AdviserOffer({
  adviserId,
  adviserName,
}: {
  adviserId: string;
  adviserName: string | undefined;
}) {
  const offer = useOffer(adviserId);
  return offer && <OfferLine offer={offer} adviserName={adviserName} />;
}
