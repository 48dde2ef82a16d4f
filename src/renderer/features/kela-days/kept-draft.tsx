import { bookingWords } from '#i18n/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { dropDraft, useBookingDrafts } from './booking-draft.ts';
import { useDesk } from './desk.ts';
import { sayTime } from './say-time.ts';

/** Offers back a booking that was left half filled. */
export function KeptDraft() {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const desk = useDesk();
  const { person } = useSession();
  const draft = useBookingDrafts(({ drafts }) => drafts.find(({ staffId }) => staffId === person.id));
  if (!draft || desk.beside?.kind === 'book') return undefined;
  const { id: draftId, time, squeezeIn, values } = draft;

  function resume() {
    if (time.on !== desk.place.on) desk.place.show({ on: time.on });
    desk.open({ kind: 'book', time, squeezeIn, draftId });
  }

  return (
    <Banner
      tone="warning"
      title={say('draftTitle')}
      actions={
        <>
          <Button size="small" onPress={resume}>
            {say('draftContinue')}
          </Button>
          <Button size="small" tone="quiet" onPress={() => dropDraft(draftId)}>
            {say('draftDiscard')}
          </Button>
        </>
      }
    >
      {say('draftWhat', { who: values.clientLabel || sayDays('noName'), time: sayTime(time, language) })}
    </Banner>
  );
}
