import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { supportNeedNames } from '#i18n/classifications.ts';
import { directoryWords } from '#i18n/directory.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { QuestionForm } from './question-form.tsx';

/** What to ask about each topic, to be changed to the office's own words. */
export function QuestionList() {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const maySave = useMay()('directory.savePrompts');
  const query = useQuery(useService().directory.prompts.queryOptions({ input: { language } }));
  const [open, setOpen] = useState<string>();
  return (
    <Loaded query={query}>
      {(prompts) => {
        const opened = prompts.find(({ topicCode }) => topicCode === open);
        return (
          <Stack>
            <p>{say('questionsAbout')}</p>
            <Table
              caption={say('questions')}
              isCaptionHidden
              rows={prompts}
              rowKey={({ topicCode }) => topicCode}
              columns={[
                {
                  key: 'topic',
                  header: say('topics'),
                  isRowHeader: true,
                  render: ({ topicCode }) => {
                    const topic = supportNeedNames[topicCode][language];
                    return maySave ? (
                      <Button
                        size="small"
                        tone="quiet"
                        aria-label={say('questionsEdit', { topic })}
                        onPress={() => setOpen(topicCode)}
                      >
                        {topic}
                      </Button>
                    ) : (
                      topic
                    );
                  },
                },
                {
                  key: 'questions',
                  header: say('questions'),
                  render: ({ questions }) => <p className="directory-words">{questions}</p>,
                },
              ]}
            />
            {opened && <QuestionForm prompt={opened} onClose={() => setOpen(undefined)} />}
          </Stack>
        );
      }}
    </Loaded>
  );
}
