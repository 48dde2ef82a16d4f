import type { OpenStep } from '#contract/joint-meetings.ts';
import { formatDate } from '#i18n/formats.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { useMarkDone } from './use-mark-done.ts';
import type { Place } from './use-place.ts';

/** What was agreed and nobody has marked done, the earliest due first. */
export function OpenSteps({ steps, place }: { steps: readonly OpenStep[]; place: Place }) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const markDone = useMarkDone();
  if (steps.length === 0) return <EmptyState title={say('noneSteps')} />;
  const whatOf = ({ stepId, what }: OpenStep) => (stepId === null ? say('followUpTask') : what);
  const columns: Column<OpenStep>[] = [
    { key: 'what', header: say('stepWhat'), isRowHeader: true, render: whatOf },
    {
      key: 'doer',
      header: say('stepDoer'),
      render: ({ stepId, doerName }) => (stepId === null ? '' : doerName || say('theClient')),
    },
    {
      key: 'due',
      header: say('stepDue'),
      render: ({ dueOn, overdue }) =>
        overdue ? (
          <StatusMark icon="warning" tone="danger">
            {say('overdue', { day: formatDate(dueOn, language) })}
          </StatusMark>
        ) : (
          formatDate(dueOn, language)
        ),
    },
    { key: 'client', header: say('client'), render: ({ clientLabel }) => clientLabel || say('noName') },
    {
      key: 'agreed',
      header: say('agreed'),
      render: ({ meetingId, agreedOn, clientLabel }) => {
        const time = formatDate(agreedOn, language);
        return (
          <Button
            size="small"
            tone="quiet"
            aria-label={say('open', { client: clientLabel || say('noName'), time })}
            onPress={() => place.showMeeting(meetingId)}
          >
            {time}
          </Button>
        );
      },
    },
    {
      key: 'done',
      header: say('done'),
      kind: 'action',
      render: (step) => (
        <Button
          size="small"
          icon="check"
          aria-label={say('doneName', { what: whatOf(step) })}
          onPress={() =>
            markDone({ id: step.meetingId, version: step.version, stepId: step.stepId, done: true })
          }
        >
          {say('done')}
        </Button>
      ),
    },
  ];
  return (
    <Table
      caption={say('steps')}
      isCaptionHidden
      columns={columns}
      rows={steps}
      rowKey={({ meetingId, stepId }) => `${meetingId} ${stepId ?? 'follow-up'}`}
    />
  );
}
