import type { MeetingEvent } from '#contract/joint-meetings.ts';
import { formatMoment } from '#i18n/formats.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { sayMeetingTime } from './say-meeting.ts';

/** What has happened to the meeting, the oldest first. */
export function MeetingHistory({ history }: { history: readonly MeetingEvent[] }) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  return (
    <ol className="meetings-history">
      {history.map(({ kind, at, byName, participantName, from }) => (
        <li key={`${kind} ${at} ${participantName ?? ''}`}>
          {say('eventLine', {
            moment: formatMoment(at, language),
            event: say('event', {
              kind,
              who: participantName ?? '',
              from: from === null ? '' : sayMeetingTime(from, language),
            }),
            name: byName,
          })}
        </li>
      ))}
    </ol>
  );
}
