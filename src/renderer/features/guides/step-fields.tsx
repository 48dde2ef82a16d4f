import { formWords } from '#i18n/form.ts';
import { guideWords } from '#i18n/guides.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { leadsToOptions, type GuideDraft } from './guide-draft.ts';

/** One step: its question, what to mind, and the answers with where each leads. */
export function StepFields({ form, at }: { form: ContractForm<GuideDraft>; at: number }) {
  const say = useWords(guideWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const steps = form.bind('steps');
  const answers = form.bind(`steps.${at}.answers`);
  const number = String(at + 1);
  const options = leadsToOptions(form.values, at, language);
  function moveUp() {
    const next = [...steps.value];
    next.splice(at - 1, 0, ...next.splice(at, 1));
    steps.onChange(next);
  }
  return (
    <fieldset className="guide-part">
      <legend>{say('step', { number })}</legend>
      <TextField label={say('question')} {...form.bind(`steps.${at}.question`)} />
      <TextField label={say('advice')} note={sayForm('optional')} {...form.bind(`steps.${at}.advice`)} />
      {answers.value.map((_, index) => (
        <div className="guide-answer" key={index}>
          <TextField
            label={say('answerNumber', { number: String(index + 1) })}
            {...form.bind(`steps.${at}.answers.${index}.words`)}
          />
          <Select
            label={say('leadsTo')}
            placeholder={sayForm('choose')}
            options={options}
            {...form.bind(`steps.${at}.answers.${index}.leadsTo`)}
          />
          <IconButton
            icon="close"
            label={say('removeAnswer', { number: String(index + 1) })}
            onPress={() => answers.onChange(answers.value.filter((__, other) => other !== index))}
          />
        </div>
      ))}
      <ButtonRow>
        <Button
          size="small"
          icon="plus"
          onPress={() => answers.onChange([...answers.value, { words: '', leadsTo: '' }])}
        >
          {say('addAnswer')}
        </Button>
        {at > 0 && (
          <Button size="small" icon="chevron-up" onPress={moveUp}>
            {say('moveUp', { number })}
          </Button>
        )}
        <Button
          size="small"
          tone="quiet"
          onPress={() => steps.onChange(steps.value.filter((__, other) => other !== at))}
        >
          {say('removeStep', { number })}
        </Button>
      </ButtonRow>
    </fieldset>
  );
}
