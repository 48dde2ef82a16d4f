import { flushSync } from 'react-dom';
import { credentialWords } from '#i18n/credentials.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { FieldProblem } from '#renderer/app/forms/field-problem.tsx';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { focusField } from '#renderer/ui/form-errors.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { newPerson, type PersonDraft } from './draft.ts';
import { PersonFields } from './person-fields.tsx';
import type { WizardForm } from './wizard-form.ts';

const addButtonId = 'first-run-add-person';

/** The people of the desk and their roles; at least one of them an administrator. */
export function StepPeople({ form }: { form: WizardForm }) {
  const say = useWords(firstRunWords);
  const sayCredential = useWords(credentialWords);
  const { id, value: people, onChange, error } = form.bind('people');

  function add() {
    flushSync(() => onChange([...people, newPerson()]));
    focusField(`people.${people.length}.name`);
  }

  function remove(index: number) {
    flushSync(() => onChange(people.filter((_, at) => at !== index)));
    focusField(addButtonId);
  }

  return (
    <>
      <p>{say('peopleWhat')}</p>
      <Stack>
        <div id={id} tabIndex={-1}>
          <FieldProblem>{error}</FieldProblem>
        </div>
        {people.map((person, index) => (
          <PersonFields
            key={person.key}
            number={index + 1}
            person={person}
            errorOf={(field) => form.errorOf(`people.${index}.${field}`)}
            onChange={(part: Partial<PersonDraft>) =>
              onChange(people.map((one, at) => (at === index ? { ...one, ...part } : one)))
            }
            onRemove={people.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </Stack>
      <div>
        <Button id={addButtonId} icon="plus" onPress={add}>
          {say('addPerson')}
        </Button>
      </div>
      <p>{sayCredential('administratorWhat')}</p>
      <FieldRow>
        <TextField
          type="password"
          label={sayCredential('administratorPassword')}
          description={sayCredential('passwordRule')}
          autoComplete="new-password"
          width="medium"
          {...form.bind('administratorPassword')}
        />
        <TextField
          type="password"
          label={sayCredential('administratorPasswordAgain')}
          autoComplete="new-password"
          width="medium"
          {...form.bind('administratorPasswordAgain')}
        />
      </FieldRow>
    </>
  );
}
