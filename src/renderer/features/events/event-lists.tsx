import type { OfficeEvent } from '#contract/events.ts';
import { eventGroup, type EventGroup } from '#domain/events/event-time.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { eventWords } from '#i18n/events.ts';
import { formatDate } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { EventTable, type EventTableProps } from './event-table.tsx';
import { ReachTable } from './reach-table.tsx';

export interface EventListsProps extends Pick<EventTableProps, 'onAct'> {
  /** Newest day first. */
  events: readonly OfficeEvent[];
  pastFrom: LocalDate;
  onOlder: () => void;
}

/** Unreported first, then the coming ones by day, then the past and how many people each kind reached. */
export function EventLists({ events, pastFrom, onOlder, onAct }: EventListsProps) {
  const say = useWords(eventWords);
  const language = useLanguage();
  const now = useNow();
  const inGroup = (group: EventGroup) => events.filter((event) => eventGroup(event, now) === group);
  const toReport = inGroup('toReport');
  const past = inGroup('past');
  const list = (caption: string, empty: string, rows: readonly OfficeEvent[]) => (
    <EventTable caption={caption} empty={empty} events={rows} onAct={onAct} />
  );
  return (
    <div className="events">
      <Stack>
        {toReport.length > 0 && <Panel title={say('toReport')}>{list(say('toReport'), '', toReport)}</Panel>}
        <Panel title={say('coming')}>
          {list(say('coming'), say('comingNone'), inGroup('coming').toReversed())}
        </Panel>
        <Panel
          title={say('pastSince', { day: formatDate(pastFrom, language) })}
          actions={
            <Button size="small" onPress={onOlder}>
              {say('older')}
            </Button>
          }
        >
          {list(say('past'), say('pastNone'), past)}
        </Panel>
        {past.some(({ state }) => state === 'held') && (
          <Panel title={say('reach')}>
            <p className="event-note">{say('reachWhat', { from: formatDate(pastFrom, language) })}</p>
            <ReachTable events={past} />
          </Panel>
        )}
      </Stack>
    </div>
  );
}
