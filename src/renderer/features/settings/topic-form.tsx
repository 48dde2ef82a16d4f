import { callTopicDetailsSchema, type CallTopicView } from '#contract/call-topics.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkTopic } from '#domain/call-topics/check-topic.ts';
import { usualTopics } from '#domain/call-topics/topic.ts';
import { supportNeedCodes, type SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { callTopicWords } from '#i18n/call-topics.ts';
import { supportNeedNames } from '#i18n/classifications.ts';
import { formWords } from '#i18n/form.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

interface TopicDraft {
  letters: string;
  name: string;
  supportNeed: SupportNeedCode;
  validFromOn: LocalDate | null;
  validToOn: LocalDate | null;
}

export interface TopicFormProps {
  officeId: string;
  /** The topic that is changed; undefined for a new one. */
  topic: CallTopicView | undefined;
  all: readonly CallTopicView[];
  onClose: () => void;
}

/** A topic's letters and days; of the office's own its name and need too. */
export function TopicForm({ officeId, topic, all, onClose }: TopicFormProps) {
  const say = useWords(callTopicWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { today } = useSession();
  const { callTopics } = useService();
  const isOwn = topic === undefined || !usualTopics.some(({ id }) => id === topic.id);
  const detailsOf = (draft: TopicDraft) =>
    callTopicDetailsSchema.parse({ ...draft, name: isOwn ? draft.name : null });
  const check = (draft: TopicDraft): Problem[] =>
    checkTopic(
      { ...detailsOf(draft), id: topic?.id ?? '', replacesId: null, version: topic?.version ?? 0 },
      all,
    );
  const form = useContractForm<TopicDraft>(
    {
      letters: topic?.letters ?? '',
      name: topic?.name ?? '',
      supportNeed: topic?.supportNeed ?? '99',
      validFromOn: topic ? topic.validFromOn : today,
      validToOn: topic?.validToOn ?? null,
    },
    check,
  );
  const outcome = {
    onSaved: () => {
      showToast({ text: sayForm('saved'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  };
  const create = useWrite(callTopics.create, outcome);
  const update = useWrite(callTopics.update, outcome);
  function save() {
    const details = detailsOf(form.values);
    if (topic) update.submit({ officeId, id: topic.id, version: topic.version, ...details });
    else create.submit({ officeId, ...details });
  }
  const name = topic && (topic.name ?? supportNeedNames[topic.supportNeed][language]);
  return (
    <DialogForm
      title={name === undefined ? say('add') : say('editNamed', { name })}
      form={form}
      write={topic ? update : create}
      onClose={onClose}
      onSave={save}
    >
      <TextField label={say('letters')} note={say('lettersNote')} maxLength={2} {...form.bind('letters')} />
      {isOwn && (
        <>
          <TextField label={say('name')} autoComplete="off" {...form.bind('name')} />
          <Select
            label={say('supportNeed')}
            placeholder={say('choose')}
            options={supportNeedCodes.map((code) => ({ id: code, label: supportNeedNames[code][language] }))}
            {...form.bind('supportNeed')}
          />
        </>
      )}
      <FieldRow>
        <DateInput label={say('firstDay')} {...form.bind('validFromOn')} />
        <DateInput label={say('lastDay')} description={say('lastDayNote')} {...form.bind('validToOn')} />
      </FieldRow>
    </DialogForm>
  );
}
