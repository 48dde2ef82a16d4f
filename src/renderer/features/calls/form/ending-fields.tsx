import type { KeyboardEvent } from 'react';
import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { existingClientChoices, outcomeChoices, urgencyChoices } from './choices.ts';
import { useCallForm } from './form-context.ts';
import { HandoverFields } from './handover-fields.tsx';
import { PromiseFields } from './promise-fields.tsx';
import { shownParts } from './shown-parts.ts';

/** The last of the talk, the outcome, what it asks for, and the work after the call. */
export function EndingFields({ onDone }: { onDone: () => void }) {
  const say = useWords(callWords);
  const sayEntry = useWords(callDetailWords);
  const language = useLanguage();
  const { content, setField, setEnding, errorOf, made } = useCallForm();
  const { fields, ending } = content;
  const shown = shownParts(ending.outcome);
  return (
    <>
      <TextField
        id="otherConcern"
        label={sayEntry('otherConcern')}
        autoComplete="off"
        value={fields.otherConcern}
        onChange={(concern) => setField('otherConcern', concern)}
        error={errorOf('otherConcern')}
      />
      <div className="call-pair">
        <ChoiceGroup
          id="urgency"
          label={say('urgency')}
          choices={urgencyChoices(language)}
          value={fields.urgency}
          onChange={(urgency) => setField('urgency', urgency)}
          error={errorOf('urgency')}
        />
        <ChoiceGroup
          id="existingClient"
          label={say('existingClient')}
          choices={existingClientChoices(language)}
          value={fields.existingClient}
          onChange={(answer) => setField('existingClient', answer)}
          error={errorOf('existingClient')}
        />
      </div>
      <ChoiceGroup
        id="outcome"
        label={say('outcome')}
        note="Alt+L"
        choices={outcomeChoices(language)}
        value={ending.outcome}
        onChange={(outcome) => setEnding('outcome', outcome)}
        error={errorOf('outcome')}
      />
      {shown.advice && (
        <TextArea
          id="advice"
          label={say('advice')}
          note={say('required')}
          rows={2}
          value={fields.advice}
          onChange={(advice) => setField('advice', advice)}
          error={errorOf('advice')}
        />
      )}
      {shown.directedTo && (
        <TextField
          id="directedTo"
          label={say('directedTo')}
          note={say('required')}
          value={fields.directedTo}
          onChange={(directedTo) => setField('directedTo', directedTo)}
          error={errorOf('directedTo')}
        />
      )}
      {shown.handover && !made?.handoverId && <HandoverFields />}
      {shown.promise && !made?.promiseId && <PromiseFields />}
      {shown.advice && (
        <div className="call-pair call-last" onKeyDown={onEnter(onDone)} role="presentation">
          <NumberField
            id="wrapUpMinutes"
            width="short"
            label={say('wrapUp')}
            suffix={say('wrapUpUnit')}
            minValue={0}
            maxValue={600}
            value={fields.wrapUpMinutes}
            onChange={(minutes) => setField('wrapUpMinutes', minutes)}
            error={errorOf('wrapUpMinutes')}
          />
          <Checkbox isSelected={fields.bigCase} onChange={(bigCase) => setField('bigCase', bigCase)}>
            {say('bigCase')}
          </Checkbox>
        </div>
      )}
    </>
  );
}

/** Enter on the last fields is the end of the form. */
const onEnter = (done: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  // The number is taken over when its field is left.
  (event.target as HTMLElement).blur();
  done();
};
