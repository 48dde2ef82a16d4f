import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ConsultationQuestion } from '#contract/consultations.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AskForm } from './ask-form.tsx';
import { QuestionList } from './question-list.tsx';

export interface QuestionsProps {
  isAsking: boolean;
  onAsk: (isAsking: boolean) => void;
}

/** The questions to Kela: those that wait first, then what has been answered, all of it searchable. */
export function Questions({ isAsking, onAsk }: QuestionsProps) {
  const say = useWords(consultationWords);
  const may = useMay();
  const mayAsk = may('consultations.ask');
  const { id: officeId } = useOffice();
  const [written, write] = useState('');
  const text = useDeferredValue(written);
  const [answering, answer] = useState<ConsultationQuestion>();
  const query = useQuery(
    useService().consultations.questions.queryOptions({
      input: { officeId, text },
      placeholderData: keepPreviousData,
    }),
  );
  useCommands(
    useMemo(
      () =>
        mayAsk
          ? [{ id: 'ask-kela-here', title: say('ask'), shortcut: 'n', onAction: () => onAsk(true) }]
          : [],
      [mayAsk, say, onAsk],
    ),
  );
  return (
    <Stack>
      <div className="consultation-tools">
        <SearchField label={say('search')} value={written} onChange={write} />
        {mayAsk && (
          <Button tone="primary" icon="plus" shortcut="n" onPress={() => onAsk(true)}>
            {say('ask')}
          </Button>
        )}
      </div>
      <Loaded query={query}>
        {(questions) => {
          const open = questions.filter(({ answeredOn }) => answeredOn === null);
          const answered = questions.filter(({ answeredOn }) => answeredOn !== null);
          return (
            <Stack>
              <output className={text === '' ? 'ui-visually-hidden' : undefined}>
                {say('found', { count: questions.length })}
              </output>
              <QuestionList
                title={say('open')}
                questions={open}
                empty={text === '' ? say('noneOpen') : undefined}
                onAnswer={may('consultations.answer') ? answer : undefined}
              />
              <QuestionList
                title={say('answered')}
                questions={answered}
                empty={text === '' ? say('noneAnswered') : undefined}
                onAnswer={may('consultations.answer') ? answer : undefined}
              />
            </Stack>
          );
        }}
      </Loaded>
      {isAsking && mayAsk && <AskForm onClose={() => onAsk(false)} />}
      {answering && <AnswerForm question={answering} onClose={() => answer(undefined)} />}
    </Stack>
  );
}
