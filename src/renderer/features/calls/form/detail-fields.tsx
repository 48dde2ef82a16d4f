import { useEffect, useMemo, useState } from 'react';
import { callDetailWords } from '#i18n/call-details.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { focusField } from '#renderer/ui/form-errors.tsx';
import { AnsweredBy } from './answered-by.tsx';
import { numberSourceChoices } from './choices.ts';
import { ClientPhone } from './client-fields.tsx';
import { EarlierCallField } from './earlier-call-field.tsx';
import { useCallForm } from './form-context.ts';
import { shownParts } from './shown-parts.ts';
import { useIdentityMode } from './use-identity-mode.ts';

/**
 * What is asked of some calls only. It is folded away behind a key, after the buttons, so that an ordinary call neither
 * passes through it nor has to be scrolled for it; what it holds keeps it open.
 */
export function DetailFields() {
  const say = useWords(callDetailWords);
  const { fields, ending } = useCallForm().content;
  const holds = [fields.numberSource, fields.earlierCallId, fields.answeredById].some((one) => one !== null);
  const [isOpened, setOpened] = useState(false);
  const [presses, setPresses] = useState(0);
  const isOpen = isOpened || holds || (fields.timeUnsure && !fields.lateEntry);
  useCommands(
    useMemo(
      () => [
        {
          id: 'call-details',
          title: say('details'),
          shortcut: 'Alt+t',
          onAction: () => {
            setOpened(true);
            setPresses((count) => count + 1);
          },
        },
      ],
      [say],
    ),
  );
  useEffect(() => {
    if (presses > 0) focusField('numberSource');
  }, [presses]);
  if (ending.outcome === 'nonCase') return undefined;
  return (
    <div className="call-details">
      <div>
        <Button
          size="small"
          icon={isOpen ? 'chevron-down' : 'chevron-right'}
          shortcut="Alt+t"
          aria-expanded={isOpen}
          onPress={() => {
            setOpened(!isOpen);
            if (!isOpen) setPresses((count) => count + 1);
          }}
        >
          {say('details')}
        </Button>
      </div>
      {isOpen && <Details />}
    </div>
  );
}

function Details() {
  const say = useWords(callDetailWords);
  const language = useLanguage();
  const mode = useIdentityMode();
  const { content, setField, errorOf } = useCallForm();
  const { fields, ending } = content;
  const asksPhone = mode !== 'none' && !shownParts(ending.outcome).promise;
  return (
    <>
      <ChoiceGroup
        id="numberSource"
        label={say('numberSource')}
        choices={numberSourceChoices(language)}
        value={fields.numberSource}
        onChange={(source) => setField('numberSource', source)}
        error={errorOf('numberSource')}
      />
      {asksPhone && <ClientPhone isForRepeat />}
      <EarlierCallField />
      {!fields.lateEntry && (
        <>
          <AnsweredBy />
          <Checkbox isSelected={fields.timeUnsure} onChange={(isOn) => setField('timeUnsure', isOn)}>
            {say('timeUnsure')}
          </Checkbox>
        </>
      )}
    </>
  );
}
