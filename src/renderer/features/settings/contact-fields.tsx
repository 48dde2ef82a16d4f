import { formWords } from '#i18n/form.ts';
import { officeWords } from '#i18n/offices.ts';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface ContactFieldsProps {
  address: Bound<string>;
  bookingPhone: Bound<string>;
  linePhone: Bound<string>;
}

/** What clients are told of the office on appointment cards and posters. */
export function ContactFields({ address, bookingPhone, linePhone }: ContactFieldsProps) {
  const say = useWords(officeWords);
  const note = useWords(formWords)('optional');
  return (
    <>
      <TextField
        label={say('address')}
        note={note}
        description={say('contactWhat')}
        width="medium"
        autoComplete="off"
        {...address}
      />
      <FieldRow>
        <TextField label={say('bookingPhone')} note={note} type="tel" autoComplete="off" {...bookingPhone} />
        <TextField label={say('linePhone')} note={note} type="tel" autoComplete="off" {...linePhone} />
      </FieldRow>
    </>
  );
}
