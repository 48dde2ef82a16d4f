import { useEffect, useRef } from 'react';
import type { Booking } from '#contract/bookings.ts';
import type { RefusalData } from '#contract/refusals.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { newRequestId } from '#renderer/app/write/request-id.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { keepDraft } from './booking-draft.ts';
import { valuesOf } from './booking-values.ts';
import { useDesk } from './desk.ts';
import { sayTime } from './say-time.ts';

/**
 * The old time of a cancelled booking belongs to somebody else: who has it, and the nearest free times. Choosing one opens
 * the form of a new booking with everything that the old one said.
 */
export function RestoreTaken({ booking, data }: { booking: Booking; data: RefusalData<'SLOT_TAKEN'> }) {
  const say = useWords(bookingWords);
  const language = useLanguage();
  const desk = useDesk();
  const { person } = useSession();
  const frame = useRef<HTMLDivElement>(null);
  // The answer stands under the facts, which may fill the window.
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'center' });
  }, []);

  function book(free: RefusalData<'SLOT_TAKEN'>['nearest'][number]) {
    const { officeId, adviserId, adviserName } = booking;
    const time = { ...free, officeId, adviserName: free.adviserId === adviserId ? adviserName : '' };
    const draftId = newRequestId();
    keepDraft({ id: draftId, staffId: person.id, time, squeezeIn: false, values: valuesOf(booking) });
    if (time.on !== desk.place.on) desk.place.show({ on: time.on });
    desk.turn({ kind: 'book', time, squeezeIn: false, draftId });
  }

  return (
    <div ref={frame}>
      <Banner tone="danger" live="alert" title={say('restoreTaken')}>
        <p>{refusalSentence({ code: 'SLOT_TAKEN', data }, language)}</p>
        {data.nearest.length === 0 && <p>{say('takenNone')}</p>}
        <div className="ui-button-row">
          {data.nearest.map((time) => (
            <Button key={`${time.on} ${time.startMinute}`} size="small" onPress={() => book(time)}>
              {say('restoreElsewhere', { time: sayTime(time, language) })}
            </Button>
          ))}
        </div>
      </Banner>
    </div>
  );
}
