import { useRef } from 'react';
import type { Today } from '#contract/today.ts';
import { isOverdue as isHandoverLate } from '#domain/handovers/due.ts';
import { isOverdue } from '#domain/promises/due.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { promiseWords } from '#i18n/promises.ts';
import { todayWords } from '#i18n/today.ts';
import { useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { DraftRow } from './draft-row.tsx';
import { HandoverRow } from './handover-row.tsx';
import { NobodyWaits } from './nobody-waits.tsx';
import { PromiseRow } from './promise-row.tsx';
import { ToTellRow } from './to-tell-row.tsx';
import { UnresolvedRow } from './unresolved-row.tsx';
import { useFocusInList } from './use-focus-in-list.ts';
import { countMeetings, WaitingMeetings } from './waiting-meetings.tsx';
import { countRequests, WaitingRequests } from './waiting-requests.tsx';
import { WaitingSection } from './waiting-section.tsx';

/** Everything that waits for somebody, unanswered people first. */
export function Waiting({ today }: { today: Today }) {
  const say = useWords(todayWords);
  const sayPromises = useWords(promiseWords);
  const may = useMay();
  const now = useNow();
  const list = useRef<HTMLDivElement>(null);
  useFocusInList(list);
  const sayCancelled = useWords(cancelledDayWords);
  const toTell = today.toTell ?? [];
  const promises = today.promises ?? [];
  const handovers = today.handovers ?? [];
  const drafts = (today.drafts ?? []).filter(({ on }) => on >= now.on);
  const overnight = (today.drafts ?? []).filter(({ on }) => on < now.on);
  const unresolved = today.unresolved ?? [];
  const count =
    toTell.length +
    promises.length +
    handovers.length +
    drafts.length +
    overnight.length +
    unresolved.length +
    countRequests(today) +
    countMeetings(today);
  const calls = may('calls.day') ? '/calls' : '/';
  return (
    <Panel title={say('waiting')}>
      <div ref={list} tabIndex={-1} className="today-waiting">
        {count === 0 && <NobodyWaits />}
        <WaitingSection
          title={sayPromises('title')}
          path={calls}
          count={promises.length}
          late={promises.filter((one) => isOverdue(one, now)).length}
        >
          {promises.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} />
          ))}
        </WaitingSection>
        <WaitingSection title={sayCancelled('toTell')} path="/cancelled-days" count={toTell.length}>
          {toTell.map((client) => (
            <ToTellRow key={client.id} client={client} />
          ))}
        </WaitingSection>
        <WaitingSection title={say('draftsOvernight')} path={calls} count={overnight.length}>
          {overnight.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </WaitingSection>
        <WaitingSection
          title={say('handovers')}
          path="/handovers"
          count={handovers.length}
          late={handovers.filter((one) => isHandoverLate(one, now.on)).length}
        >
          {handovers.map((handover) => (
            <HandoverRow key={handover.id} handover={handover} />
          ))}
        </WaitingSection>
        <WaitingRequests today={today} />
        <WaitingMeetings today={today} />
        <WaitingSection title={say('drafts')} path={calls} count={drafts.length}>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </WaitingSection>
        <WaitingSection title={say('unresolved')} path="/kela-days" count={unresolved.length}>
          {unresolved.map((booking) => (
            <UnresolvedRow key={booking.id} booking={booking} />
          ))}
        </WaitingSection>
      </div>
    </Panel>
  );
}
