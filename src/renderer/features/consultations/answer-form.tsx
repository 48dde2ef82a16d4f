import type { ConsultationQuestion } from '#contract/consultations.ts';
import type { Problem } from '#contract/refusals.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

interface Draft {
  answer: string;
  answerSource: string;
}

function check(draft: Draft): Problem[] {
  return (['answer', 'answerSource'] as const).flatMap((field) => {
    if (draft[field].trim() === '') return [{ field, code: 'missing' }];
    return containsPersonalIdentityCode(draft[field]) ? [{ field, code: 'identityCode' }] : [];
  });
}

/** Kela's answer to a question and where it is from; the day is written by itself. */
export function AnswerForm({ question, onClose }: { question: ConsultationQuestion; onClose: () => void }) {
  const say = useWords(consultationWords);
  const { id, version, text, answer, answerSource, answeredOn } = question;
  const form = useContractForm<Draft>({ answer, answerSource }, check);
  const save = useWrite(useService().consultations.answer, {
    onSaved: () => {
      showToast({ text: say('saved'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  return (
    <DialogForm
      title={say(answeredOn === null ? 'answer' : 'correct')}
      form={form}
      write={save}
      onSave={() => save.submit({ id, version, ...form.values })}
      onClose={onClose}
    >
      <blockquote className="consultation-quote">{text}</blockquote>
      <TextArea label={say('answerText')} rows={4} {...form.bind('answer')} />
      <TextField
        label={say('source')}
        description={say('sourceExample')}
        autoComplete="off"
        {...form.bind('answerSource')}
      />
    </DialogForm>
  );
}
