import { useEffect, useState } from 'react';
import type { Handover } from '#contract/handovers.ts';
import { formWords } from '#i18n/form.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { noResult, ResultFields } from '#renderer/app/handovers/result-fields.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { focusField } from '#renderer/ui/form-errors.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface CompleteFormProps {
  handover: Handover;
  onCancel: () => void;
  onCompleted: (handover: Handover) => void;
}

/**
 * Says that the handover has been dealt with; a word on what was done is welcome and not required. The matter goes on, or
 * is closed with its result in the same save.
 */
export function CompleteForm({ handover: { id, version }, onCancel, onCompleted }: CompleteFormProps) {
  const say = useWords(handoverWords);
  const sayForm = useWords(formWords);
  const [note, setNote] = useState('');
  const [closes, setCloses] = useState(false);
  const [result, setResult] = useState(noResult);
  const complete = useWrite(useService().handovers.complete, { onSaved: onCompleted });
  useEffect(() => focusField('complete-note'), []);

  return (
    <form
      className="handover-form"
      onSubmit={(event) => {
        event.preventDefault();
        complete.submit({ id, version, note, result: closes ? result : null });
      }}
    >
      <SaveNotice refusal={complete.refusal} hasFault={complete.hasFault} />
      <TextField
        id="complete-note"
        label={say('completeNote')}
        note={sayForm('optional')}
        autoComplete="off"
        maxLength={2000}
        value={note}
        onChange={setNote}
      />
      <Checkbox isSelected={closes} onChange={setCloses}>
        {say('closesMatter')}
      </Checkbox>
      {closes && <ResultFields result={result} onChange={setResult} />}
      <ButtonRow>
        <Button type="submit" tone="primary" isPending={complete.isPending}>
          {say('completeSend')}
        </Button>
        <Button onPress={onCancel}>{sayForm('cancel')}</Button>
      </ButtonRow>
    </form>
  );
}
