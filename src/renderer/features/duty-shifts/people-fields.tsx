import { rosterWords } from '#i18n/roster.ts';
import { formWords } from '#i18n/form.ts';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { Select } from '#renderer/ui/select.tsx';
import { useLinePeople } from './use-line-people.ts';

const nobody = 'nobody';

export interface PeopleFieldsProps {
  person: Bound<string | null>;
  deputy: Bound<string | null>;
  isAway?: (staffId: string) => boolean;
}

/** Who has the duty and who steps in; those who are away are named as such and can't be chosen. */
export function PeopleFields({ person, deputy, isAway = () => false }: PeopleFieldsProps) {
  const say = useWords(rosterWords);
  const sayForm = useWords(formWords);
  const options = useLinePeople().map(({ id, name }) => ({
    id,
    label: isAway(id) ? say('isAway', { name }) : name,
    isDisabled: isAway(id),
  }));
  return (
    <>
      <Select label={say('person')} placeholder={sayForm('choose')} options={options} {...person} />
      <Select
        label={say('deputy')}
        placeholder={sayForm('choose')}
        options={[{ id: nobody, label: say('noDeputy') }, ...options]}
        id={deputy.id}
        error={deputy.error}
        value={deputy.value ?? nobody}
        onChange={(id) => deputy.onChange(id === nobody ? null : id)}
      />
    </>
  );
}
