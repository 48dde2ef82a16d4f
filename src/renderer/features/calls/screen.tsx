import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useEffectEvent, useReducer } from 'react';
import { isLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { takeIncomingCall } from '#renderer/app/incoming/incoming-call.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import './call-form.css';
import './calls.css';
import { LineDay } from './day/line-day.tsx';
import { useMissedCall } from './day/use-missed-call.ts';
import { lateEntry } from './draft/late-entry.ts';
import { answerDraft, openDraft, parkDrafts, untouchedDraft } from './draft/open-drafts.ts';
import { useBeginDraft } from './draft/use-draft.ts';
import { CorrectCall } from './form/correct-call.tsx';
import { OpenCall } from './form/open-call.tsx';
import { ResumeCall } from './form/resume-call.tsx';
import { EntryByHand } from './entry/entry-by-hand.tsx';
import { useCopyLast } from './entry/use-copy-last.ts';
import { useServiceNow } from './service-clock.ts';

interface CallSearch {
  /** A call is to be begun. */
  readonly new?: boolean;
  /** The call being written. */
  readonly draft?: string;
  /** The recorded call that is corrected. */
  readonly correct?: string;
  /** The day looked at; today when absent. */
  readonly on?: string;
  /** What to give the focus to: where the next piece of work starts. */
  readonly focus?: 'new-call';
}

/** The advice line: its day, or the call that is being written. */
export default function CallsScreen() {
  const search = useSearch({ strict: false }) as CallSearch;
  const navigate = useNavigate();
  const { person, today } = useSession();
  const begin = useBeginDraft();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  useServiceNow(60_000);
  // Also while a call is written: the line is busy, and another one rings.
  const countMissed = useMissedCall(useOffice().id);
  useCopyLast();

  const show = useCallback(
    (next: CallSearch, replace = true) => void navigate({ to: '/calls', search: next, replace }),
    [navigate],
  );
  const isNew = search.new === true;
  const onNew = useEffectEvent(() => {
    const phone = takeIncomingCall();
    const draft = untouchedDraft(person.id) ?? begin();
    if (phone !== undefined) answerDraft(draft, person.id, phone);
    parkDrafts(person.id, draft);
    show({ draft });
  });
  useEffect(() => {
    // Once for each press of the key, whatever else changes meanwhile.
    if (isNew) onNew();
  }, [isNew]);

  if (isNew) return undefined;
  if (search.correct !== undefined)
    return (
      <CorrectCall
        key={search.correct}
        id={search.correct}
        onDone={(on) => show(on === undefined || on === today ? {} : { on })}
      />
    );
  if (search.draft === undefined)
    return (
      <>
        <LineDay
          on={chosenDay(search.on)}
          startsNext={search.focus === 'new-call'}
          onDay={(on) => show(on === undefined ? {} : { on }, false)}
          onCall={(draft) => show({ draft }, false)}
          onNew={() => show({ new: true }, false)}
          onCorrect={(correct) => show({ correct }, false)}
          onLate={(on, minute) => show({ draft: begin(lateEntry(on, minute)) }, false)}
          onMissed={countMissed}
        />
        <EntryByHand />
      </>
    );
  const draft = openDraft(search.draft, person.id);
  if (!draft)
    return <ResumeCall key={search.draft} id={search.draft} onReady={refresh} onGone={() => show({})} />;
  // Not by its name in the address: that changes when the service has named the call, and a form made anew then would put
  // the first word typed after the second.
  return <OpenCall key={draft.key} name={search.draft} keeper={draft.keeper} show={show} />;
}

/** The day in the address; anything else than a day is today. */
function chosenDay(text: string | undefined): LocalDate | undefined {
  return text !== undefined && isLocalDate(text) ? text : undefined;
}
