import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import '#renderer/app/forms/forms.css';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { OutsideDraft } from './meeting-draft.ts';

export interface OutsideFieldsProps extends Bound<OutsideDraft[]> {
  errorOf: (name: string) => string | undefined;
}

/** Those from elsewhere, by name and organisation. */
export function OutsideFields({ value, onChange, errorOf }: OutsideFieldsProps) {
  const say = useWords(jointMeetingWords);
  const change = (index: number, part: Partial<OutsideDraft>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <>
      {value.map(({ key, name, organisation }, index) => (
        <FieldRow key={key}>
          <TextField
            id={`outside.${index}.name`}
            label={say('outsideName')}
            value={name}
            onChange={(next) => change(index, { name: next })}
            error={errorOf(`outside.${index}.name`)}
            maxLength={60}
            autoComplete="off"
          />
          <TextField
            id={`outside.${index}.organisation`}
            label={say('outsideOrganisation')}
            note={say('optional')}
            value={organisation}
            onChange={(next) => change(index, { organisation: next })}
            error={errorOf(`outside.${index}.organisation`)}
            maxLength={60}
            autoComplete="off"
          />
          <div className="form-beside-field">
            <IconButton
              icon="close"
              label={say('removeOutside', { number: index + 1 })}
              onPress={() => onChange(value.filter((_, at) => at !== index))}
            />
          </div>
        </FieldRow>
      ))}
      <div>
        <Button
          size="small"
          icon="plus"
          onPress={() => onChange([...value, { key: crypto.randomUUID(), name: '', organisation: '' }])}
        >
          {say('addOutside')}
        </Button>
      </div>
    </>
  );
}
