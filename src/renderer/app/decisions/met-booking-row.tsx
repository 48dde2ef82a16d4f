import type { Booking } from '#contract/bookings.ts';
import { decisionWords } from '#i18n/decisions.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import {
  offeredTo,
  timeKey,
  type Choice,
  type Drafts,
  type FreeTime,
  type MetBooking,
} from './decision-draft.ts';
import { sayBookedTime } from './say-booked-time.ts';

export interface MetBookingRowProps {
  booking: MetBooking;
  /** Absent when the person may not see clients. */
  contact: Pick<Booking, 'clientLabel' | 'clientPhone'> | undefined;
  choices: readonly Choice[];
  freeTimes: readonly FreeTime[];
  drafts: Drafts;
  error: string | undefined;
  onChoose: (choice: Choice) => void;
  onMoveTo: (to: string) => void;
}

/** One booking that the change meets: whose, when and why, and what is done about it. */
export function MetBookingRow(props: MetBookingRowProps) {
  const { booking, contact, choices, freeTimes, drafts, error, onChoose, onMoveTo } = props;
  const say = useWords(decisionWords);
  const language = useLanguage();
  const { people } = useSession();
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const draft = drafts[booking.id];
  const isMoved = draft?.choice === 'move';
  const offered = isMoved ? offeredTo(booking, freeTimes, drafts) : [];
  const hasOther = freeTimes.some(({ adviserId }) => adviserId !== booking.adviserId);
  const time = sayBookedTime(booking, language);
  const who = contact ? contact.clientLabel || say('noName') : time;
  return (
    <li className="met-booking">
      <ChoiceGroup
        id={`met-${booking.id}`}
        label={contact ? `${time}, ${who}, ${contact.clientPhone || say('noPhone')}` : time}
        description={`${booking.kind === 'meeting' ? `${say('meeting')}. ` : ''}${nameOf(booking.adviserId)}: ${say(`why_${booking.why}`)}`}
        choices={choices.map((id) => ({ id, label: say(id) }))}
        value={draft?.choice ?? null}
        onChange={onChoose}
        error={error}
      />
      {isMoved && offered.length === 0 && (
        <p className="ui-description">{say(booking.kind === 'meeting' ? 'noCommonFree' : 'noFree')}</p>
      )}
      {isMoved && offered.length > 0 && (
        <Select
          label={say('to')}
          aria-label={say('toNamed', { who })}
          placeholder={say('chooseTime')}
          options={offered.map((free) => ({
            id: timeKey(free),
            label: sayBookedTime(free, language),
            detail: hasOther ? nameOf(free.adviserId) : undefined,
          }))}
          value={draft.to}
          onChange={onMoveTo}
        />
      )}
    </li>
  );
}
