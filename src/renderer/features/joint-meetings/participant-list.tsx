import type { JointMeeting } from '#contract/joint-meetings.ts';
import { mayDo, mayDropOut } from '#domain/joint-meetings/joint-meeting.ts';
import { formatMoment } from '#i18n/formats.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { presentOf } from './say-meeting.ts';
import { useDropOut } from './use-meeting-writes.ts';

/** Who takes part and in what part; one can drop out, and stays in the list with the time. */
export function ParticipantList({ meeting }: { meeting: JointMeeting }) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const may = useMay()('jointMeetings.dropOut') && mayDo(meeting.state, 'dropOut');
  const dropOut = useDropOut();
  const present = presentOf(meeting);
  return (
    <ul className="meetings-people">
      <li>
        <strong>{meeting.clientLabel || say('noName')}</strong>
        <span className="meetings-quiet">{say('client')}</span>
      </li>
      {meeting.participants.map((person) => {
        const others = present.filter(({ id }) => id !== person.id);
        const canDrop = may && person.leftAt === null && mayDropOut(person.role, others);
        return (
          <li key={person.id} data-left={person.leftAt !== null || undefined}>
            <strong>{person.name}</strong>
            <span className="meetings-quiet">
              {[say(`role_${person.role}`), person.role === 'outside' ? person.organisation : '']
                .filter((one) => one !== '')
                .join(', ')}
              {person.leftAt !== null &&
                `, ${say('leftAt', { moment: formatMoment(person.leftAt, language) })}`}
            </span>
            {canDrop && (
              <Button
                size="small"
                tone="quiet"
                aria-label={say('dropOutName', { name: person.name })}
                onPress={() => dropOut(meeting, person)}
              >
                {say('dropOut')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
