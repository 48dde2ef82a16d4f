import { guideWords } from '#i18n/guides.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { GuideDraft } from './guide-draft.ts';

/** A reason for which a call is not the line's, to whom it is directed, and what is said. */
export function ElsewhereFields({ form, at }: { form: ContractForm<GuideDraft>; at: number }) {
  const say = useWords(guideWords);
  const reasons = form.bind('elsewhere');
  const number = String(at + 1);
  return (
    <fieldset className="guide-part">
      <legend>{say('reasonNumber', { number })}</legend>
      <FieldRow>
        <TextField label={say('reason')} {...form.bind(`elsewhere.${at}.reason`)} />
        <TextField label={say('receiver')} {...form.bind(`elsewhere.${at}.receiver`)} />
      </FieldRow>
      <TextArea label={say('saidToCaller')} rows={2} {...form.bind(`elsewhere.${at}.words`)} />
      <div>
        <Button
          size="small"
          tone="quiet"
          onPress={() => reasons.onChange(reasons.value.filter((_, other) => other !== at))}
        >
          {say('removeReason', { number })}
        </Button>
      </div>
    </fieldset>
  );
}
