import { z } from 'zod';
import type { ContactRequest } from '#contract/contact-requests.ts';
import { textSchema } from '#contract/values.ts';
import { contactRequestWords } from '#i18n/contact-requests.ts';
import { formWords } from '#i18n/form.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { topicName } from './topic-name.ts';

const answerSchema = z.object({ answer: textSchema.min(1) });

/** Kela's answer; one that was taken back is there to be corrected. */
export function AnswerForm({ request, onClose }: { request: ContactRequest; onClose: () => void }) {
  const say = useWords(contactRequestWords);
  const sayForm = useWords(formWords);
  const { contactRequests } = useService();
  const what = topicName(request.topicCode, useLanguage());
  const { id, version, clientPhone } = request;
  const form = useContractForm({ answer: request.answer }, (draft) => schemaProblems(answerSchema, draft));
  const reopen = useWrite(contactRequests.reopen);
  const answer = useWrite(contactRequests.answer, {
    onSaved: (saved) => {
      onClose();
      offerUndo(
        {
          text: say('answerSaved', { what }),
          undo: () => reopen.submit({ id, version: saved.version, clientPhone }),
        },
        sayForm('undo'),
      );
    },
    onRefused: form.showRefusal,
  });
  return (
    <DialogForm
      title={say('answerTitle', { what })}
      form={form}
      write={answer}
      onClose={onClose}
      onSave={() => answer.submit({ id, version, ...answerSchema.parse(form.values) })}
    >
      <p className="contact-words contact-question">{request.question}</p>
      <TextArea label={say('answer')} rows={4} {...form.bind('answer')} />
    </DialogForm>
  );
}
