import { useState } from 'react';
import type { Call } from '#contract/calls.ts';
import { minutesBetween } from '#domain/calls/duration.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import { callWords } from '#i18n/calls.ts';
import { formatClock, formatTime } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { PhoneLink } from '#renderer/app/phone-link.tsx';
import { useTopicNames } from '#renderer/features/calls/topics/use-topics.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { CallDetails } from './call-details.tsx';
import { CallMarks } from './call-marks.tsx';
import { MissedPromise } from './missed-promise.tsx';

/** What the day has brought, newest first. */
export function CallList({
  calls,
  isToday,
  onCorrect,
}: {
  calls: readonly Call[];
  isToday: boolean;
  onCorrect: (id: string) => void;
}) {
  const say = useWords(callWords);
  const language = useLanguage();
  const topicNames = useTopicNames();
  const [openId, setOpenId] = useState<string>();
  const open = calls.find(({ id }) => id === openId);
  const columns: Column<Call>[] = [
    {
      key: 'time',
      header: say('time'),
      kind: 'time',
      isRowHeader: true,
      render: (call) =>
        call.state === 'missed' ? (
          formatTime(call.startMinute, language)
        ) : (
          <Button
            size="small"
            tone="quiet"
            aria-label={say('openCall', { clock: formatClock(call.startMinute, language) })}
            onPress={() => setOpenId(call.id)}
          >
            {formatTime(call.startMinute, language)}
          </Button>
        ),
    },
    {
      key: 'minutes',
      header: say('minutes'),
      kind: 'number',
      render: ({ startedAt, endedAt }) =>
        endedAt === null ? '' : say('minutesOf', { count: minutesBetween(startedAt, endedAt) }),
    },
    {
      key: 'outcome',
      header: say('outcome'),
      render: (call) =>
        call.state === 'missed' ? (
          <>
            <StatusMark icon="cross" tone="warning">
              {say('missedMark')}
            </StatusMark>
            <MissedPromise call={call} />
          </>
        ) : (
          call.outcome && callOutcomeNames[call.outcome][language]
        ),
    },
    { key: 'topics', header: say('topics'), render: ({ topics }) => topicNames.short(topics) },
    { key: 'answeredBy', header: say('answeredBy'), render: ({ answeredByName }) => answeredByName },
    {
      key: 'marks',
      header: say('marks'),
      // Of an answered call the number is in its details; who was missed is called back from here.
      render: (call) =>
        call.state === 'missed' ? <PhoneLink phone={call.phone} /> : <CallMarks call={call} />,
    },
  ];

  if (calls.length === 0) return <EmptyState title={isToday ? say('listEmptyToday') : say('listEmpty')} />;
  return (
    <>
      <Table caption={say('list')} columns={columns} rows={calls} rowKey={({ id }) => id} />
      {open && (
        <CallDetails call={open} onClose={() => setOpenId(undefined)} onCorrect={() => onCorrect(open.id)} />
      )}
    </>
  );
}
