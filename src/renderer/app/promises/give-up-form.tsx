import { z } from 'zod';
import { lineSchema } from '#contract/values.ts';
import { checkGivingUp } from '#domain/promises/check-promise.ts';
import { brokenReasons, type BrokenReason } from '#domain/promises/state.ts';
import { formWords } from '#i18n/form.ts';
import { brokenReasonNames, promiseWords } from '#i18n/promises.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { sayWhom } from './say-promise.ts';
import type { PromiseFormProps } from './use-promise-writes.ts';

const givingUpSchema = z.object({ reason: z.enum(brokenReasons), note: lineSchema });

/** Why the promise will not be kept. */
export function GiveUpForm({ promise, onDone, onClose }: PromiseFormProps) {
  const say = useWords(promiseWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { id, version } = promise;
  const who = sayWhom(promise, language);
  const form = useContractForm<{ reason: BrokenReason | null; note: string }>(
    { reason: null, note: '' },
    (draft) => {
      const problems = schemaProblems(givingUpSchema, draft);
      if (problems.length > 0 || draft.reason === null) return problems;
      return checkGivingUp(draft.reason, draft.note);
    },
  );
  const giveUp = useWrite(useService().promises.giveUp, {
    onSaved: (saved) => {
      onClose();
      onDone(saved, say('givenUp', { who }));
    },
    onRefused: form.showRefusal,
  });

  return (
    <DialogForm
      title={say('giveUpTitle', { who })}
      form={form}
      write={giveUp}
      onClose={onClose}
      onSave={() => giveUp.submit({ id, version, ...givingUpSchema.parse(form.values) })}
      saveLabel={say('giveUp')}
    >
      <ChoiceGroup
        label={say('reason')}
        choices={brokenReasons.map((reason) => ({ id: reason, label: brokenReasonNames[reason][language] }))}
        {...form.bind('reason')}
      />
      <TextField
        label={say('note')}
        note={form.values.reason === 'other' ? undefined : sayForm('optional')}
        autoComplete="off"
        {...form.bind('note')}
      />
    </DialogForm>
  );
}
