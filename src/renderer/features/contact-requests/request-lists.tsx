import type { ContactRequest } from '#contract/contact-requests.ts';
import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { contactRequestSenderNames, contactRequestWords } from '#i18n/contact-requests.ts';
import { formatDayAndMonth } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { DueDay, StateMark } from './request-marks.tsx';
import { topicName } from './topic-name.ts';

export interface RequestListsProps {
  requests: readonly ContactRequest[];
  onOpen: (id: string) => void;
}

/** Open questions by age, and below them what is over. */
export function RequestLists({ requests, onOpen }: RequestListsProps) {
  const say = useWords(contactRequestWords);
  const language = useLanguage();
  const maySend = useMay()('contactRequests.send');
  const now = useNow();
  const isOver = ({ state }: ContactRequest) => state === 'closed' || state === 'withdrawn';
  const open = requests.filter((one) => !isOver(one));
  const over = requests.filter(isOver);
  const columns: Column<ContactRequest>[] = [
    {
      key: 'topic',
      header: say('topic'),
      isRowHeader: true,
      render: ({ id, topicCode }) => {
        const what = topicName(topicCode, language);
        return (
          <Button
            size="small"
            tone="quiet"
            aria-label={say('openNamed', { what })}
            onPress={() => onOpen(id)}
          >
            {what}
          </Button>
        );
      },
    },
    {
      key: 'from',
      header: say('from'),
      render: ({ fromKind, clientLabel }) => {
        const kind = contactRequestSenderNames[fromKind][language];
        return clientLabel === '' ? kind : say('fromNamed', { kind, who: clientLabel });
      },
    },
    { key: 'state', header: say('state'), render: (request) => <StateMark state={request.state} /> },
    {
      key: 'age',
      header: say('age'),
      render: ({ sentOn, state }) =>
        state === 'open'
          ? say('ageDays', { count: workingDaysBetween(sentOn, now.on) })
          : formatDayAndMonth(sentOn, language),
    },
    { key: 'due', header: say('due'), render: (request) => <DueDay request={request} /> },
    { key: 'sentBy', header: say('sentBy'), render: ({ sentByName }) => sentByName },
  ];
  return (
    <Stack>
      {open.length === 0 ? (
        <EmptyState title={say('none')}>{say(maySend ? 'noneWhat' : 'noneToAnswer')}</EmptyState>
      ) : (
        <Table caption={say('open')} rows={open} rowKey={({ id }) => id} columns={columns} />
      )}
      {over.length > 0 && (
        <Table caption={say('ended')} rows={over} rowKey={({ id }) => id} columns={columns} />
      )}
    </Stack>
  );
}
