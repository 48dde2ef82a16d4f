import type { JointMeeting } from '#contract/joint-meetings.ts';
import { cancellationPartyNames } from '#i18n/booking-names.ts';
import { formatDate, formatMoment } from '#i18n/formats.ts';
import { languageNames } from '#i18n/frame.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Facts, type Fact } from '#renderer/ui/facts.tsx';
import { MeetingState } from './meeting-state.tsx';
import { sayMeetingTime } from './say-meeting.ts';

/** When and where, the client's permission, and how it was let go. */
export function MeetingFacts({ meeting }: { meeting: JointMeeting }) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const { permission, cancellation, way, place, clientPhone, noteToKela, interpreter } = meeting;
  const day = formatDate(permission.givenOn, language);
  const facts: Fact[] = [
    {
      term: say('state'),
      value: (
        <span className="meetings-state">
          <MeetingState state={meeting.state} />
          {meeting.seriesOf > 1 && (
            <span>{say('inSeries', { number: meeting.seriesNo, count: meeting.seriesOf })}</span>
          )}
        </span>
      ),
    },
    { term: say('when'), value: sayMeetingTime(meeting, language) },
    { term: say('where'), value: [say(`way_${way}`), place].filter((one) => one !== '').join(', ') },
    {
      term: say('permission'),
      value: (
        <>
          {permission.scope === ''
            ? say('permissionGiven', { day })
            : say('permissionSays', { scope: permission.scope, day })}
          <br />
          <span className="meetings-quiet">
            {say('permissionRecorded', {
              name: permission.recordedByName,
              moment: formatMoment(permission.recordedAt, language),
            })}
          </span>
        </>
      ),
    },
    {
      term: say('language'),
      value: [languageNames[meeting.language], ...(interpreter ? [say('interpreterFact')] : [])].join(', '),
    },
  ];
  if (clientPhone !== '') facts.push({ term: say('phone'), value: clientPhone });
  if (noteToKela !== '') facts.push({ term: say('noteToKela'), value: noteToKela });
  if (cancellation)
    facts.push({
      term: say('state_cancelled'),
      value: [
        say('cancelledFact', {
          party: cancellationPartyNames[cancellation.party][language],
          moment: formatMoment(cancellation.at, language),
          name: cancellation.byName,
        }),
        cancellation.reason,
        cancellation.late ? say('cancelledLate') : '',
      ]
        .filter((one) => one !== '')
        .join('; '),
    });
  return <Facts facts={facts} />;
}
