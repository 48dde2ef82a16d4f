import type { KelaDay } from '#contract/kela-days.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { walkInStateNames } from '#i18n/booking-names.ts';
import { formatMinuteRange } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { BesidePanel } from './beside-panel.tsx';
import { blockAt, gridModel } from './grid-model.ts';
import { bookTime } from './book-time.ts';
import { useDesk } from './desk.ts';

export interface BlockPanelProps {
  days: readonly KelaDay[];
  column: string;
  startMinute: MinuteOfDay;
}

/** Everything that one stretch of the day holds, when it isn't a single booking. */
export function BlockPanel({ days, column: key, startMinute }: BlockPanelProps) {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const may = useMay();
  const mayBook = may('bookings.book');
  const go = useGo();
  const desk = useDesk();
  const found = blockAt(gridModel(days), { column: key, row: String(startMinute) });
  if (!found?.block) return undefined;
  const { block, column } = found;
  const { officeId, adviserId, adviserName, on } = column.day;
  const time = { officeId, adviserId, adviserName, on, startMinute, endMinute: block.endMinute };
  const other = (block.otherKind ?? 'other').replaceAll('-', '_');
  return (
    <BesidePanel
      title={say('atThisTime', { range: formatMinuteRange(block, language) })}
      onClose={() => desk.close()}
    >
      <Stack gap="small">
        {block.bookings.map((booking) => (
          <Button key={booking.id} onPress={() => desk.turn({ kind: 'booking', booking })}>
            {formatMinuteRange(booking, language)} {booking.clientLabel || say('noName')}
          </Button>
        ))}
        {block.walkIns.map((walkIn) => (
          <p key={walkIn.id}>
            {walkIn.clientLabel || say('noName')}: {say('walkIn')}, {walkInStateNames[walkIn.state][language]}
          </p>
        ))}
        {block.kind === 'taken' && block.bookings.length + block.walkIns.length === 0 && (
          <p>{say('takenElsewhere', { what: other })}</p>
        )}
        {block.otherKind === 'meeting' && block.otherId !== undefined && may('jointMeetings.get') && (
          <Button tone="primary" onPress={() => go('/joint-meetings', { id: block.otherId })}>
            {say('openMeeting')}
          </Button>
        )}
        {mayBook && (
          <Button onPress={() => bookTime(desk, time, block.kind !== 'free')}>
            {say(block.kind === 'free' ? 'bookHere' : 'squeezeHere')}
          </Button>
        )}
      </Stack>
    </BesidePanel>
  );
}
