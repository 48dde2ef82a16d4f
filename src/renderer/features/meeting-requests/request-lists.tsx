import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { meetingRequestWords, requestStepNames } from '#i18n/meeting-requests.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { LastDay } from './last-day.tsx';
import { NeedMark } from './need-mark.tsx';
import { OfferedTime } from './offered-time.tsx';

export interface RequestListsProps {
  requests: readonly MeetingRequest[];
  onOpen: (id: string) => void;
}

/** The worklist by the nearest last day, and below it what has ended. */
export function RequestLists({ requests, onOpen }: RequestListsProps) {
  const say = useWords(meetingRequestWords);
  const language = useLanguage();
  const open = requests.filter(({ state }) => state === 'open');
  const ended = requests.filter(({ state }) => state !== 'open');
  const client: Column<MeetingRequest> = {
    key: 'client',
    header: say('client'),
    isRowHeader: true,
    render: ({ id, clientLabel }) => {
      const who = clientLabel || say('noName');
      return (
        <Button size="small" tone="quiet" aria-label={say('openNamed', { who })} onPress={() => onOpen(id)}>
          {who}
        </Button>
      );
    },
  };
  const asked: Column<MeetingRequest> = {
    key: 'asked',
    header: say('asked'),
    render: ({ askedOn }) => formatWeekdayAndDate(askedOn, language),
  };
  return (
    <Stack>
      {open.length === 0 ? (
        <EmptyState title={say('none')}>{say('noneWhat')}</EmptyState>
      ) : (
        <Table
          caption={say('open')}
          rows={open}
          rowKey={({ id }) => id}
          columns={[
            client,
            { key: 'last', header: say('lastDay'), render: (request) => <LastDay request={request} /> },
            { key: 'next', header: say('next'), render: (request) => <NeedMark request={request} /> },
            {
              key: 'offered',
              header: say('offered'),
              render: (request) => <OfferedTime request={request} />,
            },
            asked,
          ]}
        />
      )}
      {ended.length > 0 && (
        <Table
          caption={say('ended')}
          rows={ended}
          rowKey={({ id }) => id}
          columns={[
            client,
            {
              key: 'how',
              header: say('how'),
              render: ({ state }) => state !== 'open' && requestStepNames[state][language],
            },
            {
              key: 'day',
              header: say('endedOn'),
              render: ({ endedOn, lastOn }) =>
                endedOn && (
                  <span className="request-day">
                    {formatWeekdayAndDate(endedOn, language)}
                    {endedOn > lastOn && (
                      <StatusMark icon="warning" tone="warning">
                        {say('late')}
                      </StatusMark>
                    )}
                  </span>
                ),
            },
            {
              key: 'last',
              header: say('lastDay'),
              render: ({ lastOn }) => formatWeekdayAndDate(lastOn, language),
            },
            asked,
          ]}
        />
      )}
    </Stack>
  );
}
