import type { JointMeeting } from '#contract/joint-meetings.ts';
import { formatDate, formatMoment } from '#i18n/formats.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { useMarkDone } from './use-mark-done.ts';

/** What was agreed, for those who read it; others see that the meeting was held. */
export function SheetView({ meeting }: { meeting: JointMeeting }) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const may = useMay()('jointMeetings.markDone');
  const markDone = useMarkDone();
  const { id, version, sheet } = meeting;
  if (meeting.state !== 'held') return undefined;
  if (!sheet) return <Panel title={say('sheet')}>{say('sheetHidden')}</Panel>;
  const mark = (stepId: string | null, what: string, doneAt: number | null) =>
    may && (
      <Button
        size="small"
        tone={doneAt === null ? 'secondary' : 'quiet'}
        {...(doneAt === null ? { 'aria-label': say('doneName', { what }) } : {})}
        onPress={() => markDone({ id, version, stepId, done: doneAt === null })}
      >
        {say(doneAt === null ? 'done' : 'notDone')}
      </Button>
    );
  const followUp =
    sheet.followUpOn === null ? (
      say('followUpNone')
    ) : (
      <span className="meetings-agreed">
        <span>
          {formatDate(sheet.followUpOn, language)}
          {sheet.followUpDoneAt !== null &&
            `, ${say('doneAt', { moment: formatMoment(sheet.followUpDoneAt, language) })}`}
        </span>
        {mark(null, say('followUpTask'), sheet.followUpDoneAt)}
      </span>
    );
  return (
    <Panel title={say('sheet')}>
      <Facts
        facts={[
          {
            term: say('understanding'),
            value: <span className="meetings-words">{sheet.understanding}</span>,
          },
          { term: say('goal'), value: <span className="meetings-words">{sheet.goal}</span> },
          {
            term: say('stepsTitle'),
            value:
              sheet.steps.length === 0 ? (
                say('noSteps')
              ) : (
                <ol className="meetings-steps">
                  {sheet.steps.map((step) => (
                    <li key={step.id} data-done={step.doneAt !== null || undefined}>
                      <span className="meetings-agreed">
                        <span>
                          {step.what}
                          <br />
                          <span className="meetings-quiet">
                            {step.doerName || say('theClient')}, {formatDate(step.dueOn, language)}
                            {step.doneAt !== null &&
                              `, ${say('doneAt', { moment: formatMoment(step.doneAt, language) })}`}
                          </span>
                        </span>
                        {mark(step.id, step.what, step.doneAt)}
                      </span>
                    </li>
                  ))}
                </ol>
              ),
          },
          { term: say('followUp'), value: followUp },
        ]}
      />
      <p className="meetings-quiet">
        {say('closedBy', { name: sheet.closedByName, moment: formatMoment(sheet.closedAt, language) })}
      </p>
    </Panel>
  );
}
