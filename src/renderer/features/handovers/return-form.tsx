import { useEffect, useState } from 'react';
import type { Handover } from '#contract/handovers.ts';
import { formWords } from '#i18n/form.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { focusField } from '#renderer/ui/form-errors.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface ReturnFormProps {
  handover: Handover;
  onCancel: () => void;
  onReturned: () => void;
}

/** Gives a handover back to its sender, who has to hear why. */
export function ReturnForm({ handover: { id, version }, onCancel, onReturned }: ReturnFormProps) {
  const say = useWords(handoverWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const giveBack = useWrite(useService().handovers.return, { onSaved: onReturned });
  useEffect(() => focusField('return-reason'), []);
  const isMissing = reason.trim() === '';

  function send() {
    setAsked(true);
    if (isMissing) focusField('return-reason');
    else giveBack.submit({ id, version, reason });
  }

  return (
    <form
      className="handover-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <SaveNotice refusal={giveBack.refusal} hasFault={giveBack.hasFault} />
      <TextField
        id="return-reason"
        label={say('returnReason')}
        description={say('returnHow')}
        autoComplete="off"
        maxLength={200}
        value={reason}
        onChange={setReason}
        error={isAsked && isMissing ? problemSentence('reasonMissing', language) : undefined}
      />
      <ButtonRow>
        <Button type="submit" tone="primary" isPending={giveBack.isPending}>
          {say('returnSend')}
        </Button>
        <Button onPress={onCancel}>{sayForm('cancel')}</Button>
      </ButtonRow>
    </form>
  );
}
