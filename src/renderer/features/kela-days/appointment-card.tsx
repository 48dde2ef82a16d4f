import { useEffect, useRef, useState } from 'react';
import type { Booking } from '#contract/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import type { Language } from '#i18n/language.ts';
import { useWords } from '#renderer/app/language.ts';
import { PaperLanguage } from '#renderer/app/paper/paper-language.tsx';
import { PrintButton } from '#renderer/app/paper/print-button.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CardPaper } from './card-paper.tsx';
import { useDesk } from './desk.ts';

/** The client's card before it is printed: in the client's language, whatever the window's is, until another is chosen. */
export function AppointmentCard({ booking }: { booking: Booking }) {
  const say = useWords(kelaDayWords);
  const desk = useDesk();
  const [language, setLanguage] = useState<Language>(booking.language);
  const controls = useRef<HTMLDivElement>(null);
  useEffect(() => controls.current?.querySelector('button')?.focus(), []);
  return (
    <div role="presentation" onKeyDown={(event) => event.key === 'Escape' && desk.close(booking)}>
      <div className="paper-controls" ref={controls} data-no-print>
        <PrintButton />
        <Button onPress={() => desk.close(booking)}>{say('back')}</Button>
        <PaperLanguage value={language} onChange={setLanguage} />
      </div>
      <CardPaper booking={booking} language={language} />
    </div>
  );
}
