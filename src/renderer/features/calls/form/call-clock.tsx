import { secondsSince } from '#domain/calls/duration.ts';
import { instantOf, localOf, type Instant } from '#domain/time/instant.ts';
import { parseMinute, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import { formatClock, formatTime } from '#i18n/formats.ts';
import { problemWords } from '#i18n/problems.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useServiceNow } from '#renderer/features/calls/service-clock.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { useCallForm } from './form-context.ts';
import { writtenTime } from './written-time.ts';

/** How long the call has lasted. Silent: a number that changes every second is not read out. */
export function CallTimer() {
  const say = useWords(callWords);
  const { startedAt, ending } = useCallForm().content;
  const now = useServiceNow(1000);
  const time = writtenTime(secondsSince(startedAt, ending.endedAt ?? now));
  return (
    <span className="call-timer" role="timer" aria-live="off" aria-label={say('clock', { time })}>
      <Icon name="clock" />
      {time}
    </span>
  );
}

/** Beginning and end, each correctable; an empty end is the moment of saving. */
export function CallTimes() {
  const say = useWords(callWords);
  const sayEntry = useWords(callDetailWords);
  const sayProblem = useWords(problemWords);
  const language = useLanguage();
  const { content, setStart, setEnding, errorOf } = useCallForm();
  const { startedAt, ending, fields } = content;
  const { parkedAt } = ending;
  const { on, minute } = localOf(startedAt);
  const common = {
    parse: parseMinute,
    format: (time: number) => formatTime(time as MinuteOfDay, language),
    unreadable: sayProblem('notATime'),
  };
  /** A typed minute; that of the beginning itself keeps its seconds, so that a short call does not end before it began. */
  const moment = (typed: number): Instant =>
    typed === minute ? startedAt : instantOf(on, typed as MinuteOfDay);
  return (
    <div className="call-times">
      <TimeField
        {...common}
        id="startedAt"
        label={say('startTime')}
        value={ending.startOpen ? null : minute}
        onChange={(typed) =>
          typed !== null && (ending.startOpen || typed !== minute) && setStart(moment(typed))
        }
        error={errorOf('startedAt')}
      />
      <TimeField
        {...common}
        id="endedAt"
        label={say('endTime')}
        {...(fields.lateEntry ? {} : { note: say('endNote') })}
        value={ending.endedAt === null ? null : localOf(ending.endedAt).minute}
        onChange={(typed) => setEnding('endedAt', typed === null ? null : moment(typed))}
        error={errorOf('endedAt')}
      />
      {parkedAt !== null && ending.endedAt === null && (
        <Button size="small" onPress={() => setEnding('endedAt', parkedAt)}>
          {sayEntry('endedWhenParked', { clock: formatClock(localOf(parkedAt).minute, language) })}
        </Button>
      )}
    </div>
  );
}
