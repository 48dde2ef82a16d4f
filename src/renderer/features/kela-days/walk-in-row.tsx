import type { KelaDay } from '#contract/kela-days.ts';
import type { WalkIn } from '#contract/walk-ins.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';
import { walkInStateNames } from '#i18n/booking-names.ts';
import { formatClock, formatMinuteRange } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import type { Tone } from '#renderer/ui/banner.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import type { Arrival } from './arrivals.ts';
import { topicNames } from './topic-names.ts';
import { Waited } from './waited.tsx';
import { WalkInActions } from './walk-in-actions.tsx';

const shapes: Readonly<Record<WalkInState, { readonly icon: IconName; readonly tone: Tone | 'neutral' }>> = {
  waiting: { icon: 'clock', tone: 'warning' },
  called: { icon: 'person', tone: 'info' },
  inService: { icon: 'circle-half', tone: 'info' },
  done: { icon: 'success', tone: 'success' },
  left: { icon: 'cross', tone: 'neutral' },
  notServed: { icon: 'minus', tone: 'danger' },
};

export interface WalkInRowProps {
  walkIn: WalkIn;
  slots: KelaDay['slots'];
  /** Everybody who waits, in order. */
  waiting: readonly Arrival[];
}

/** A client without a time, and what is done with them next. */
export function WalkInRow({ walkIn, slots, waiting }: WalkInRowProps) {
  const say = useWords(walkInWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const { state, startMinute, endMinute, calledByName } = walkIn;
  const { icon, tone } = shapes[state];
  const isTimed = startMinute !== null && endMinute !== null;
  return (
    <li data-arrival={walkIn.id}>
      <div className="kela-arrival">
        <strong>{walkIn.clientLabel || sayDays('noName')}</strong>
        <span className="kela-quiet">
          {say('arrived', { time: formatClock(walkIn.arrivedMinute, language) })}
          {(state === 'waiting' || state === 'called') && (
            <Waited on={walkIn.on} arrivedAt={walkIn.arrivedAt} />
          )}
          {isTimed && `, ${formatMinuteRange({ startMinute, endMinute }, language)}`}
        </span>
        <StatusMark icon={icon} tone={tone}>
          {walkInStateNames[state][language]}
          {state === 'called' && calledByName !== null && `, ${say('called', { name: calledByName })}`}
        </StatusMark>
        {walkIn.urgentIncome && <Badge tone="danger">{sayDays('urgent')}</Badge>}
        {walkIn.topics.length > 0 && (
          <span className="kela-quiet">{topicNames(walkIn.topics, language)}</span>
        )}
      </div>
      <WalkInActions walkIn={walkIn} slots={slots} waiting={waiting} />
    </li>
  );
}
