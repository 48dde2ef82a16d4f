import { z } from 'zod';
import type { QuestionPrompt } from '#contract/directory.ts';
import { textSchema } from '#contract/values.ts';
import { supportNeedNames } from '#i18n/classifications.ts';
import { directoryWords } from '#i18n/directory.ts';
import { formWords } from '#i18n/form.ts';
import { usualQuestions } from '#i18n/question-prompts.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';

const schema = z.object({ questions: textSchema });

/** The office's own questions of a topic, in the window's language. */
export function QuestionForm({ prompt, onClose }: { prompt: QuestionPrompt; onClose: () => void }) {
  const say = useWords(directoryWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { directory } = useService();
  const { topicCode, version } = prompt;
  const topic = supportNeedNames[topicCode][language];
  const form = useContractForm({ questions: prompt.questions }, (draft) => schemaProblems(schema, draft));
  const takeBack = useWrite(directory.savePrompts);
  const save = useWrite(directory.savePrompts, {
    onSaved: (saved) => {
      const before = { topicCode, language, questions: prompt.questions, version: saved.version };
      offerUndo(
        { text: say('questionsSaved', { topic }), undo: () => takeBack.submit(before) },
        sayForm('undo'),
      );
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const questions = form.bind('questions');
  return (
    <DialogForm
      title={say('questionsOf', { topic })}
      form={form}
      write={save}
      onClose={onClose}
      onSave={() => save.submit({ topicCode, language, version, ...schema.parse(form.values) })}
    >
      <TextArea label={say('questions')} description={say('questionsAbout')} rows={6} {...questions} />
      <div>
        <Button
          size="small"
          onPress={() => questions.onChange(usualQuestions[topicCode][language].join('\n'))}
        >
          {say('questionsUsual')}
        </Button>
      </div>
    </DialogForm>
  );
}
