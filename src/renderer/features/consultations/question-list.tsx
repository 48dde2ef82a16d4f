import type { ConsultationQuestion } from '#contract/consultations.ts';
import { isKelaTopicCode } from '#domain/topics/kela-topics.ts';
import { localOf } from '#domain/time/instant.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { formatDate } from '#i18n/formats.ts';
import { kelaTopicNames } from '#i18n/topics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';

export interface QuestionListProps {
  title: string;
  questions: readonly ConsultationQuestion[];
  /** Said in place of the list; without it an empty list is not shown. */
  empty: string | undefined;
  onAnswer: ((question: ConsultationQuestion) => void) | undefined;
}

/** Questions one under another, each with its answer, day and source. */
export function QuestionList({ title, questions, empty, onAnswer }: QuestionListProps) {
  const say = useWords(consultationWords);
  const language = useLanguage();
  if (questions.length === 0 && empty === undefined) return undefined;
  return (
    <Panel title={title}>
      {questions.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className="consultation-questions">
          {questions.map((question) => {
            const {
              id,
              topic,
              municipalityCode,
              text,
              askedAt,
              askedByName,
              answer,
              answerSource,
              answeredOn,
            } = question;
            const place = municipalityCodes.find((code) => code === municipalityCode);
            const day = formatDate(localOf(askedAt).on, language);
            return (
              <li key={id}>
                <p className="consultation-about">
                  {isKelaTopicCode(topic) ? kelaTopicNames[topic][language] : topic}
                  {place && ` · ${municipalityNames[place][language]}`}
                  {' · '}
                  {askedByName === null
                    ? say('askedOn', { day })
                    : say('askedBy', { day, name: askedByName })}
                </p>
                <p className="consultation-text">{text}</p>
                {answeredOn !== null && (
                  <div className="consultation-answer">
                    <p className="consultation-text">{answer}</p>
                    <p className="consultation-about">
                      {say('answeredLine', { day: formatDate(answeredOn, language), source: answerSource })}
                    </p>
                  </div>
                )}
                {onAnswer && (
                  <Button
                    size="small"
                    tone={answeredOn === null ? 'secondary' : 'quiet'}
                    aria-label={say(answeredOn === null ? 'answerNamed' : 'correctNamed', {
                      text: text.slice(0, 60),
                    })}
                    onPress={() => onAnswer(question)}
                  >
                    {say(answeredOn === null ? 'answer' : 'correct')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
