import type { Booking } from '#contract/bookings.ts';
import type { WalkIn } from '#contract/walk-ins.ts';
import { walkInStateNames } from '#i18n/booking-names.ts';
import { formatMinuteRange } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import type { Block } from './blocks.ts';
import { BookingMarks, BookingStateMark } from './booking-marks.tsx';
import { topicNames } from './topic-names.ts';

export interface CellContentProps {
  block: Block;
  /** The time has gone by. */
  isPast: boolean;
}

/** What one cell of the grid says. */
export function CellContent({ block, isPast }: CellContentProps) {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const range = formatMinuteRange(block, language);
  if (block.kind === 'gap') return say('break', { range });
  const isEmpty = block.bookings.length + block.walkIns.length === 0;
  return (
    <div className="kela-cell">
      {block.kind === 'free' && <FreeWord isPast={isPast} />}
      {block.bookings.map((booking) => (
        <BookingLine key={booking.id} booking={booking} />
      ))}
      {block.walkIns.map((walkIn) => (
        <WalkInLine key={walkIn.id} walkIn={walkIn} />
      ))}
      {block.kind === 'taken' && isEmpty && (
        <span>{say('takenElsewhere', { what: (block.otherKind ?? 'other').replaceAll('-', '_') })}</span>
      )}
    </div>
  );
}

function FreeWord({ isPast }: { isPast: boolean }) {
  const say = useWords(kelaDayWords);
  return isPast ? (
    <span className="kela-free-past">{say('freePast')}</span>
  ) : (
    <span className="kela-free">
      <Icon name="plus" />
      {say('freeSlot')}
    </span>
  );
}

function BookingLine({ booking }: { booking: Booking }) {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  return (
    <div className="kela-visit">
      <span className="kela-range">{formatMinuteRange(booking, language)}</span>
      <strong>{booking.clientLabel || say('noName')}</strong>
      <span className="kela-topics">{topicNames(booking.topics, language)}</span>
      <span className="kela-marks">
        <BookingMarks booking={booking} />
        <BookingStateMark state={booking.state} />
      </span>
    </div>
  );
}

function WalkInLine({ walkIn }: { walkIn: WalkIn }) {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const { startMinute, endMinute, state } = walkIn;
  return (
    <div className="kela-visit">
      {startMinute !== null && endMinute !== null && (
        <span className="kela-range">{formatMinuteRange({ startMinute, endMinute }, language)}</span>
      )}
      <strong>{walkIn.clientLabel || say('noName')}</strong>
      <span className="kela-topics">{topicNames(walkIn.topics, language)}</span>
      <span className="kela-marks">
        {walkIn.urgentIncome && <Badge tone="danger">{say('urgent')}</Badge>}
        <Badge>{say('walkIn')}</Badge>
        <StatusMark
          icon={state === 'inService' ? 'circle-half' : 'success'}
          tone={state === 'inService' ? 'warning' : 'success'}
        >
          {walkInStateNames[state][language]}
        </StatusMark>
      </span>
    </div>
  );
}
