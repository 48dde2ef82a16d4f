import { secondsSince } from '#domain/calls/duration.ts';
import { instantOf, localOf, type Instant } from '#domain/time/instant.ts';
import { parseMinute, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { callWords } from '#i18n/calls.ts';
import { formatTime } from '#i18n/formats.ts';
import { problemWords } from '#i18n/problems.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useServiceNow } from '#renderer/features/calls/service-clock.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { useCallForm } from './form-context.ts';

/** Minutes and seconds as on a telephone; hours when there are some. */
function written(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** How long the call has lasted. Silent: a number that changes every second is not read out. */
export function CallTimer() {
  const say = useWords(callWords);
  const { startedAt, ending } = useCallForm().content;
  const now = useServiceNow(1000);
  const time = written(secondsSince(startedAt, ending.endedAt ?? now));
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
  const sayProblem = useWords(problemWords);
  const language = useLanguage();
  const { content, setStart, setEnding, errorOf } = useCallForm();
  const { startedAt, ending } = content;
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
        value={minute}
        onChange={(typed) => typed !== null && typed !== minute && setStart(moment(typed))}
        error={errorOf('startedAt')}
      />
      <TimeField
        {...common}
        id="endedAt"
        label={say('endTime')}
        note={say('endNote')}
        value={ending.endedAt === null ? null : localOf(ending.endedAt).minute}
        onChange={(typed) => setEnding('endedAt', typed === null ? null : moment(typed))}
        error={errorOf('endedAt')}
      />
    </div>
  );
}
