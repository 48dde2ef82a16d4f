import type { Booking } from '#contract/bookings.ts';
import { bookingKindNames, bookingStateNames } from '#i18n/booking-names.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { topicNames } from './topic-names.ts';

export interface ChangedMeanwhileProps {
  refusal: Refusal;
  /** What is saved now. */
  saved: Booking;
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody saved first: what is saved now, and the choice between it and what is in the form. */
export function ChangedMeanwhile({ refusal, saved, onMine, onTheirs }: ChangedMeanwhileProps) {
  const say = useWords(bookingWords);
  const language = useLanguage();
  const summary = [
    saved.clientLabel,
    topicNames(saved.topics, language),
    bookingKindNames[saved.kind][language],
    bookingStateNames[saved.state][language],
    saved.noteToKela,
  ]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <Banner
      tone="danger"
      title={say('conflictTitle')}
      actions={
        <>
          <Button size="small" onPress={onMine}>
            {say('conflictMine')}
          </Button>
          <Button size="small" onPress={onTheirs}>
            {say('conflictTheirs')}
          </Button>
        </>
      }
    >
      <p>{refusalSentence(refusal, language)}</p>
      <p>{say('conflictKept', { summary })}</p>
    </Banner>
  );
}
