import { useQuery } from '@tanstack/react-query';
import { directoryWords } from '#i18n/directory.ts';
import { supportNeedNames } from '#i18n/classifications.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import './directory.css';

/** What to ask about the topics of the call. */
export function CallerQuestions({ topics }: { topics: readonly string[] }) {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const query = useQuery(useService().directory.prompts.queryOptions({ input: { language } }));
  if (topics.length === 0) return <p>{say('noTopics')}</p>;
  return (
    <Loaded query={query}>
      {(prompts) =>
        prompts
          .filter(({ topicCode, questions }) => topics.includes(topicCode) && questions !== '')
          .map(({ topicCode, questions }) => (
            <section key={topicCode}>
              <h3>{supportNeedNames[topicCode][language]}</h3>
              <ul className="directory-questions">
                {questions.split('\n').map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </section>
          ))
      }
    </Loaded>
  );
}
