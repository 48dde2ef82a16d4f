import type { RefusalData } from '#contract/refusals.ts';
import type { FreeSlot } from '#contract/kela-days.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { sayTime } from './say-time.ts';

export interface SlotTakenProps {
  data: RefusalData<'SLOT_TAKEN'>;
  onChoose: (time: Omit<FreeSlot, 'adviserName' | 'officeId'>) => void;
}

/** Somebody was quicker: who and when, and the nearest free times to go on with. */
export function SlotTaken({ data, onChoose }: SlotTakenProps) {
  const say = useWords(bookingWords);
  const language = useLanguage();
  return (
    <Banner tone="danger" title={say('takenTitle')}>
      <p>{refusalSentence({ code: 'SLOT_TAKEN', data }, language)}</p>
      <p>{say(data.nearest.length > 0 ? 'takenNearest' : 'takenNone')}</p>
      <div className="ui-button-row">
        {data.nearest.map((time) => (
          <Button key={`${time.on} ${time.startMinute}`} size="small" onPress={() => onChoose(time)}>
            {say('useTime', { time: sayTime(time, language) })}
          </Button>
        ))}
      </div>
    </Banner>
  );
}
