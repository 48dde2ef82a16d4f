import type { JointMeeting } from '#contract/joint-meetings.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { MeetingState } from './meeting-state.tsx';
import { presentOf, sayMeetingTime } from './say-meeting.ts';
import type { Place } from './use-place.ts';

export interface MeetingTableProps {
  caption: string;
  meetings: readonly JointMeeting[];
  place: Place;
}

/** Meetings by the row; the time opens one. */
export function MeetingTable({ caption, meetings, place }: MeetingTableProps) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const columns: Column<JointMeeting>[] = [
    {
      key: 'when',
      header: say('when'),
      isRowHeader: true,
      render: (meeting) => {
        const time = sayMeetingTime(meeting, language);
        const client = meeting.clientLabel || say('noName');
        return (
          <Button
            size="small"
            tone="quiet"
            aria-label={say('open', { client, time })}
            onPress={() => place.showMeeting(meeting.id)}
          >
            {time}
          </Button>
        );
      },
    },
    { key: 'client', header: say('client'), render: ({ clientLabel }) => clientLabel || say('noName') },
    {
      key: 'who',
      header: say('who'),
      render: (meeting) =>
        presentOf(meeting)
          .map(({ name }) => name)
          .join(', '),
    },
    {
      key: 'where',
      header: say('where'),
      render: ({ way, place: where }) => [say(`way_${way}`), where].filter((one) => one !== '').join(', '),
    },
    {
      key: 'state',
      header: say('state'),
      render: ({ state, seriesNo, seriesOf }) => (
        <span className="meetings-state">
          <MeetingState state={state} />
          {seriesOf > 1 && <span>{say('inSeries', { number: seriesNo, count: seriesOf })}</span>}
        </span>
      ),
    },
  ];
  return (
    <Table caption={caption} isCaptionHidden columns={columns} rows={meetings} rowKey={({ id }) => id} />
  );
}
