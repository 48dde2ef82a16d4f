import type { Booking } from '#contract/bookings.ts';
import { appointmentCardWords } from '#i18n/appointment-cards.ts';
import { formatClock, formatLongDate } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { ByHand } from '#renderer/app/paper/by-hand.tsx';
import { Paper } from '#renderer/app/paper/paper.tsx';
import { useOffice } from '#renderer/app/session.ts';
import './appointment-card.css';

/** What the client is given on paper, in large letters: who, where, when and what to bring. Nothing of the matter. */
export function CardPaper({ booking, language }: { booking: Booking; language: Language }) {
  const say = sayIn(appointmentCardWords, language);
  const office = useOffice();
  const isRemote = booking.kind === 'phone' || booking.kind === 'video';
  return (
    <Paper className="kela-card" title={say('title')} language={language} privacy={say('privacy')}>
      <dl>
        <dt>{say('who')}</dt>
        <dd>
          <ByHand language={language}>{booking.clientLabel}</ByHand>
        </dd>
        <dt>{say('when')}</dt>
        <dd className="kela-card-when">
          {formatLongDate(booking.on, language)}
          <br />
          {formatClock(booking.startMinute, language)}
        </dd>
        {isRemote ? (
          <Remote booking={booking} language={language} />
        ) : (
          <>
            <dt>{say('where')}</dt>
            <dd>
              {office.name}
              <br />
              <ByHand language={language}>{office.address}</ByHand>
              <br />
              {say('adviser', { name: booking.adviserName })}
            </dd>
          </>
        )}
        {booking.interpreter && (
          <>
            <dt>{say('interpreter')}</dt>
            <dd>
              {say('interpreterWhat')} <ByHand language={language}>{''}</ByHand>
            </dd>
          </>
        )}
        <dt>{say(isRemote ? 'keepAtHand' : 'bring')}</dt>
        <dd>{say('bringWhat')}</dd>
        <dt>{say('cannotCome')}</dt>
        <dd>
          {say('cannotComeWhat')}{' '}
          <strong>
            <ByHand language={language}>{office.bookingPhone}</ByHand>
          </strong>
        </dd>
      </dl>
    </Paper>
  );
}

/** A time that is kept by phone or video has no place but a way. */
function Remote({ booking, language }: { booking: Booking; language: Language }) {
  const say = sayIn(appointmentCardWords, language);
  const isPhone = booking.kind === 'phone';
  return (
    <>
      <dt>{say(isPhone ? 'onPhone' : 'onVideo')}</dt>
      <dd>
        {say(isPhone ? 'phoneWhat' : 'videoWhat')}{' '}
        <ByHand language={language}>{isPhone ? booking.clientPhone : ''}</ByHand>
        <br />
        {say('adviser', { name: booking.adviserName })}
      </dd>
    </>
  );
}
