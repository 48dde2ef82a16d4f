import type { JointMeeting } from '#contract/joint-meetings.ts';
import { clientCopyWords } from '#i18n/client-copy.ts';
import { formatDate, formatLongDate, formatMinuteRange } from '#i18n/formats.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { presentOf } from './say-meeting.ts';

export interface CopyPageProps {
  meeting: JointMeeting;
  sheet: NonNullable<JointMeeting['sheet']>;
  language: Language;
  officeName: string;
  printed: string;
}

/** The sizes of the letters, with how many characters at most fit on one page in each. */
const sizes = [
  ['large', 600],
  ['middle', 1100],
  ['small', 2400],
] as const;

/** One page for the client: what was agreed in plain words, and nothing that is only for the workers. */
export function CopyPage({ meeting, sheet, language, officeName, printed }: CopyPageProps) {
  const say = sayIn(clientCopyWords, language);
  const sayMeeting = sayIn(jointMeetingWords, language);
  const people = presentOf(meeting);
  const worker = people.find(({ role }) => role === 'keyWorker') ?? people[0];
  const where = [officeName, sayMeeting(`way_${meeting.way}`), meeting.place].filter((one) => one !== '');
  const who = [
    say('you'),
    ...people.map(({ name, role, organisation }) => nameWith(name, role === 'outside' ? organisation : '')),
  ].join(', ');
  // A row of the table takes its own line or two whatever it says.
  const rows = sheet.steps.reduce((sum, { what }) => sum + what.length + 60, 0);
  const length = who.length + sheet.understanding.length + sheet.goal.length + rows;
  const size = sizes.find(([, most]) => length <= most)?.[0] ?? 'smallest';
  return (
    <article className="client-copy" lang={language} data-size={size}>
      <header>
        <h2>{say('title')}</h2>
        <p>
          {meeting.clientLabel}, {say('copyFor').toLocaleLowerCase(language)}
        </p>
      </header>
      <dl>
        <dt>{say('when')}</dt>
        <dd>
          {formatLongDate(meeting.on, language)} {formatMinuteRange(meeting, language)}
        </dd>
        <dt>{say('where')}</dt>
        <dd>{where.join(', ')}</dd>
        <dt>{say('who')}</dt>
        <dd>{who}</dd>
      </dl>
      <h3>{say('understanding')}</h3>
      <p className="client-copy-words">{sheet.understanding}</p>
      <h3>{say('goal')}</h3>
      <p className="client-copy-words">{sheet.goal}</p>
      <h3>{say('steps')}</h3>
      {sheet.steps.length === 0 ? (
        <p>{say('noSteps')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('what')}</th>
              <th scope="col">{say('doer')}</th>
              <th scope="col">{say('due')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.steps.map((step) => (
              <tr key={step.id}>
                <td>{step.what}</td>
                <td>{step.doerName || say('you')}</td>
                <td>{formatDate(step.dueOn, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sheet.followUpOn !== null && (
        <p className="client-copy-again">
          <strong>{say('followUp')}</strong> {formatLongDate(sheet.followUpOn, language)}
        </p>
      )}
      <footer>
        {worker && <p>{say('askMore', { name: worker.name, office: officeName })}</p>}
        <p className="client-copy-printed">{printed}</p>
      </footer>
    </article>
  );
}

function nameWith(name: string, organisation: string): string {
  return organisation === '' ? name : `${name} (${organisation})`;
}
