import type { JointMeeting } from '#contract/joint-meetings.ts';
import { formWords } from '#i18n/form.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import '#renderer/app/forms/forms.css';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { CLIENT, newStep, type StepDraft } from './closing-draft.ts';
import { presentOf } from './say-meeting.ts';

/** Most steps of one sheet: more is not a plan any more, and the client's copy is one page. */
const MOST_STEPS = 6;

export interface StepFieldsProps extends Bound<StepDraft[]> {
  meeting: JointMeeting;
  errorOf: (name: string) => string | undefined;
}

/** The agreed steps: each says what, has exactly one doer, and a day. */
export function StepFields({ id, value, onChange, meeting, errorOf }: StepFieldsProps) {
  const say = useWords(jointMeetingWords);
  const sayForm = useWords(formWords);
  const doers = [
    { id: CLIENT, label: say('theClient') },
    ...presentOf(meeting).map((person) => ({ id: person.id, label: person.name })),
  ];
  const change = (index: number, part: Partial<StepDraft>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <fieldset className="meetings-part" id={id}>
      <legend>{say('stepsTitle')}</legend>
      {value.map((step, index) => (
        <div className="meetings-step" key={step.key}>
          <TextField
            id={`${id}.${index}.what`}
            label={say('stepWhat')}
            value={step.what}
            onChange={(what) => change(index, { what })}
            error={errorOf(`${id}.${index}.what`)}
            autoComplete="off"
            maxLength={120}
          />
          <Select
            id={`${id}.${index}.doer`}
            label={say('stepDoer')}
            placeholder={sayForm('choose')}
            options={doers}
            value={step.doer}
            onChange={(doer) => change(index, { doer })}
            error={errorOf(`${id}.${index}.doer`)}
          />
          <DateInput
            id={`${id}.${index}.dueOn`}
            label={say('stepDue')}
            value={step.dueOn}
            onChange={(dueOn) => change(index, { dueOn })}
            error={errorOf(`${id}.${index}.dueOn`)}
          />
          <div className="form-beside-field">
            <IconButton
              icon="close"
              label={say('removeStep', { number: index + 1 })}
              onPress={() => onChange(value.filter((_, at) => at !== index))}
            />
          </div>
        </div>
      ))}
      {value.length < MOST_STEPS && (
        <div>
          <Button size="small" icon="plus" onPress={() => onChange([...value, newStep()])}>
            {say('addStep')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
