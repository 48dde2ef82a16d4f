import type { Booking } from '#contract/bookings.ts';
import { bookingChannelNames, bookingKindNames, cancellationPartyNames } from '#i18n/booking-names.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formatMoment } from '#i18n/formats.ts';
import { languageNames } from '#i18n/frame.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { PhoneLink } from '#renderer/app/phone-link.tsx';
import { Facts, type Fact } from '#renderer/ui/facts.tsx';
import { LinkedTime } from './linked-time.tsx';
import { topicNames } from './topic-names.ts';

/** What has been written down of a booking; what is empty is left out. */
export function BookingFacts({ booking }: { booking: Booking }) {
  const say = useWords(bookingWords);
  const language = useLanguage();
  const { cancellation, movedFromId, movedToId } = booking;
  const facts: (Fact | undefined)[] = [
    { term: say('topicsTerm'), value: topicNames(booking.topics, language) || say('noTopics') },
    booking.clientPhone === ''
      ? undefined
      : { term: say('phone'), value: <PhoneLink phone={booking.clientPhone} /> },
    { term: say('kind'), value: bookingKindNames[booking.kind][language] },
    { term: say('languageTerm'), value: languageNames[booking.language] },
    booking.noteToKela === '' ? undefined : { term: say('noteTerm'), value: booking.noteToKela },
    booking.squeezeInReason ? { term: say('squeezeIn'), value: booking.squeezeInReason } : undefined,
    { term: say('channel'), value: bookingChannelNames[booking.channel][language] },
    {
      term: say('bookedBy'),
      value: say('bookedByWhat', {
        name: booking.bookedByName,
        moment: formatMoment(booking.bookedAt, language),
      }),
    },
    movedFromId === null ? undefined : { term: say('movedFrom'), value: <LinkedTime id={movedFromId} /> },
    movedToId === null ? undefined : { term: say('movedTo'), value: <LinkedTime id={movedToId} /> },
    cancellation
      ? {
          term: say('cancelledBy'),
          value: [
            cancellationPartyNames[cancellation.party][language],
            formatMoment(cancellation.at, language),
            ...(cancellation.late ? [say('lateCancellation')] : []),
          ].join(', '),
        }
      : undefined,
    cancellation?.reason ? { term: say('cancelReasonTerm'), value: cancellation.reason } : undefined,
  ];
  return <Facts facts={facts.filter((fact) => fact !== undefined)} />;
}
