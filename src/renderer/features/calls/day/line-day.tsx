import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import { formatLongDate } from '#i18n/formats.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { forgetStored } from '#renderer/features/calls/draft/open-drafts.ts';
import { PromiseList } from '#renderer/features/calls/promises/promise-list.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { CallList } from './call-list.tsx';
import { DraftList } from './draft-list.tsx';
import { useLateEntry } from './use-late-entry.ts';
import { LineFacts } from './line-facts.tsx';

export interface LineDayProps {
  /** The day looked at; undefined is today, also after midnight. */
  on: LocalDate | undefined;
  /** The focus goes to where the next call starts. */
  startsNext: boolean;
  onDay: (on: LocalDate | undefined) => void;
  onCall: (id: string) => void;
  onNew: () => void;
  /** A note of the shown day is entered afterwards; `minute` is where its time stands until it is written. */
  onLate: (on: LocalDate, minute: MinuteOfDay) => void;
  /** A recorded call is to be corrected. */
  onCorrect: (id: string) => void;
  onMissed: () => void;
}

/** A day of the advice line: hours, duty, counts, and what has been answered. */
export function LineDay({ on, startsNext, onDay, onCall, onNew, onLate, onCorrect, onMissed }: LineDayProps) {
  const say = useWords(callWords);
  const sayEntry = useWords(callDetailWords);
  const language = useLanguage();
  const service = useService();
  const { id: officeId } = useOffice();
  const today = useNow().on;
  const shown = on ?? today;
  const day = useQuery(service.calls.day.queryOptions({ input: { officeId, on: shown } }));
  const drafts = useQuery(service.calls.drafts.queryOptions());
  const newCall = useRef<HTMLButtonElement>(null);
  useEffect(() => forgetStored(), []);
  useEffect(() => {
    if (startsNext) newCall.current?.focus();
  }, [startsNext]);
  const hours = day.data?.hours;
  const late = useLateEntry(() => shown <= today && onLate(shown, hours?.startMinute ?? at(9)));
  const go = (to: LocalDate) => onDay(to === today ? undefined : to);

  return (
    <>
      <ScreenHeading
        detail={
          <span className="line-date">
            <IconButton
              size="small"
              icon="chevron-left"
              label={say('dayBefore')}
              onPress={() => go(plusDays(shown, -1))}
            />
            {formatLongDate(shown, language)}
            <IconButton
              size="small"
              icon="chevron-right"
              label={say('dayAfter')}
              onPress={() => go(plusDays(shown, 1))}
            />
            {shown !== today && (
              <Button size="small" onPress={() => onDay(undefined)}>
                {say('toToday')}
              </Button>
            )}
          </span>
        }
        actions={
          <>
            {shown <= today && (
              <Button shortcut="Alt+j" icon="clock" onPress={late}>
                {sayEntry('newLate')}
              </Button>
            )}
            <Button shortcut="F7" icon="cross" onPress={onMissed}>
              {say('missedOne')}
            </Button>
            <Button ref={newCall} tone="primary" icon="phone" shortcut="F2" onPress={onNew}>
              {say('newCall')}
            </Button>
          </>
        }
      >
        {say('title')}
      </ScreenHeading>
      <Loaded query={day}>
        {(line) => (
          <>
            <LineFacts line={line} isToday={shown === today} isPast={shown < today} />
            <div className="line-parts">
              <div className="line-main">
                {drafts.data && drafts.data.length > 0 && (
                  <DraftList drafts={drafts.data} onResume={onCall} />
                )}
                <CallList calls={line.calls} isToday={shown === today} onCorrect={onCorrect} />
              </div>
              <PromiseList officeId={officeId} />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
