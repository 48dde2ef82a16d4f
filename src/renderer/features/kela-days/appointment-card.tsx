import { useEffect, useRef } from 'react';
import type { Booking } from '#contract/bookings.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formatClock, formatLongDate, formatMoment } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { instantOf } from '#domain/time/instant.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { printWindow } from '#renderer/app/print-window.ts';
import { useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { useDesk } from './desk.ts';
import './appointment-card.css';

/** What the client is given on paper, in large letters: who, when, where and what to bring. Nothing of the matter. */
export function AppointmentCard({ booking }: { booking: Booking }) {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const desk = useDesk();
  const office = useOffice();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  const printed = formatMoment(instantOf(desk.now.on, desk.now.minute), language);
  return (
    <div role="presentation" onKeyDown={(event) => event.key === 'Escape' && desk.close(booking)}>
      <section className="kela-card" aria-labelledby="kela-card-title">
        <div ref={buttons} data-no-print>
          <ButtonRow>
            <Button tone="primary" icon="print" onPress={printWindow}>
              {say('cardPrint')}
            </Button>
            <Button onPress={() => desk.close(booking)}>{sayDays('back')}</Button>
          </ButtonRow>
        </div>
        <h2 id="kela-card-title">{say('cardTitle')}</h2>
        <dl>
          <dt>{say('cardWho')}</dt>
          <dd>{booking.clientLabel || sayDays('noName')}</dd>
          <dt>{say('cardWhen')}</dt>
          <dd className="kela-card-when">
            {formatLongDate(booking.on, language)}
            <br />
            {formatClock(booking.startMinute, language)}
          </dd>
          <dt>{say('cardWhere')}</dt>
          <dd>
            {office.name}, {booking.adviserName}
          </dd>
          <dt>{say('cardBring')}</dt>
          <dd>{say('cardBringWhat')}</dd>
        </dl>
        <p>{say('cardCancel')}</p>
        <p className="kela-card-printed">{say('cardPrinted', { moment: printed })}</p>
      </section>
    </div>
  );
}
