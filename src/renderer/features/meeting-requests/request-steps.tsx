import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { formatDayAndMonth, formatMoment } from '#i18n/formats.ts';
import { meetingRequestWords, requestStepNames } from '#i18n/meeting-requests.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';

/** Everything that has been done to a request, the first first; what was taken back stays. */
export function RequestSteps({ steps }: { steps: MeetingRequest['steps'] }) {
  const say = useWords(meetingRequestWords);
  const language = useLanguage();
  return (
    <section aria-label={say('steps')}>
      <h3>{say('steps')}</h3>
      <ol className="request-steps">
        {steps.map(({ step, at, byName, dayOn, note }, index) => (
          <li key={`${index} ${at} ${step}`}>
            <strong>
              {dayOn === null
                ? requestStepNames[step][language]
                : say('stepDay', {
                    step: requestStepNames[step][language],
                    day: formatDayAndMonth(dayOn, language),
                  })}
            </strong>{' '}
            <span className="ui-label-note">
              {byName}, {formatMoment(at, language)}
            </span>
            {note !== '' && <span className="request-note">{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
