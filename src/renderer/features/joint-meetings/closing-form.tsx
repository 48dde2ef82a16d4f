import { useState } from 'react';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { formWords } from '#i18n/form.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { checkClosingDraft, closingOf, sheetOf } from './closing-draft.ts';
import { FormPanel } from './form-panel.tsx';
import { StepFields } from './step-fields.tsx';

/** What was agreed: the shared view, the goal, who does what by when, and when it is looked at again. */
export function ClosingForm({ meeting, onDone }: { meeting: JointMeeting; onDone: () => void }) {
  const say = useWords(jointMeetingWords);
  const sayForm = useWords(formWords);
  const [defaults] = useState(() => closingOf(meeting));
  const form = useContractForm(defaults, checkClosingDraft(meeting));
  const { bind, errorOf, values } = form;
  const save = useWrite(useService().jointMeetings.close, {
    onSaved: () => {
      showToast({ text: say('closed'), tone: 'success' });
      onDone();
    },
    onRefused: form.showRefusal,
  });
  return (
    <FormPanel
      title={say('sheet')}
      saveLabel={say('closeSave')}
      stopLabel={sayForm('cancel')}
      isPending={save.isPending}
      form={form}
      onStop={onDone}
      onSave={() => save.submit({ id: meeting.id, version: meeting.version, ...sheetOf(values) })}
    >
      <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
      <TextArea {...bind('understanding')} label={say('understanding')} rows={3} maxLength={400} />
      <TextArea {...bind('goal')} label={say('goal')} rows={2} maxLength={400} />
      <StepFields {...bind('steps')} meeting={meeting} errorOf={errorOf} />
      <DateInput label={say('followUp')} {...bind('followUpOn')} />
    </FormPanel>
  );
}
