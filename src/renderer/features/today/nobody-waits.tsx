import { todayWords } from '#i18n/today.ts';
import { useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** What to do when nobody waits, by what the person may do. */
export function NobodyWaits() {
  const say = useWords(todayWords);
  const may = useMay();
  const sentences = [
    may('calls.start') && say('nobodyCalls'),
    may('bookings.book') && say('nobodyBookings'),
    may('handovers.list') && say('nobodyHandovers'),
    may('bookings.changeState') && say('nobodyKela'),
  ].filter((sentence) => sentence !== false);
  return (
    <EmptyState title={say('nobody')}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </EmptyState>
  );
}
