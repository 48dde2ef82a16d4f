import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './field.tsx';
import { OptionItem, type Option } from './option-item.tsx';
import { PickedTags } from './picked-tags.tsx';
import { rankOptions } from './rank-options.ts';

export interface MultiPickProps<K extends string> extends Omit<FieldProps, 'width'> {
  options: readonly Option<K>[];
  value: readonly K[];
  onChange: (value: K[]) => void;
  onBlur?: (() => void) | undefined;
  /** `single` replaces the choice; `multiple` adds to it. */
  mode?: 'single' | 'multiple';
  /** Name of the list of what matches, such as "Ehdotukset". */
  listLabel: string;
  /** Name of the list of what is chosen, such as "Valitut aiheet". */
  pickedLabel: string;
  /** Word of the button that takes one back, such as "Poista". */
  removeLabel: string;
  /** Shown when nothing matches. */
  noMatches: string;
  placeholder?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/**
 * A list that scrolls can be reached by Tab, as every part that scrolls must; but this one goes away when its field is
 * left, and the focus with it. So it steps aside for the very key that leaves the field.
 */
function setTabStop(place: HTMLElement | null, isOn: boolean): void {
  const list = place?.querySelector<HTMLElement>('[role=listbox]');
  if (list) list.tabIndex = isOn ? 0 : -1;
}

/**
 * Picks from a long list by typing a code or a part of a word; Enter takes the best match, Backspace in an
 * empty field takes back the last. The list opens below while the focus is in the field, which is one Tab stop. Where one
 * is enough the list goes away with the choice, since it would cover what the choice brings up below it.
 */
export function MultiPick<K extends string>(props: MultiPickProps<K>) {
  const { label, note, description, error, id, options, value, onChange, mode = 'multiple' } = props;
  const [typed, setTyped] = useState('');
  const [isSettled, setSettled] = useState(false);
  const pickedId = useId();
  const place = useRef<HTMLDivElement>(null);
  const picked = value.flatMap((key) => options.filter((option) => option.id === key));

  /** react-aria marks the best match only when typing changes the list; a list of one stays as it is. */
  function takeBest(event: KeyboardEvent<HTMLInputElement>) {
    if (typed.trim() === '' || event.currentTarget.hasAttribute('aria-activedescendant')) return;
    // What is being looked for is not finished: it must not save the form, whether or not anything can be taken.
    event.preventDefault();
    const best = rankOptions(options, typed).find(({ isDisabled }) => isDisabled !== true);
    if (best === undefined) return;
    if (!value.includes(best.id)) onChange(mode === 'single' ? [best.id] : [...value, best.id]);
    setTyped('');
    setSettled(mode === 'single');
  }

  /** With the list away Enter saves the form: it must not take the choice back unseen. An arrow brings the list again. */
  function passBy(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setSettled(false);
    if (isSettled && event.key === 'Enter' && event.target instanceof HTMLInputElement)
      event.stopPropagation();
  }

  /** A whole code says which one is meant: leaving the field takes it, without a press of its own. */
  function takeCode() {
    const code = typed.trim().toLocaleLowerCase('fi');
    const meant = options.find((option) => option.code?.toLocaleLowerCase('fi') === code);
    if (code === '' || meant === undefined || meant.isDisabled === true) return;
    if (!value.includes(meant.id)) onChange(mode === 'single' ? [meant.id] : [...value, meant.id]);
    setTyped('');
  }

  return (
    <div
      className="ui-multi-pick"
      data-has-picked={picked.length > 0}
      data-settled={isSettled}
      onKeyDownCapture={passBy}
    >
      <Autocomplete
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          if (text !== '') setSettled(false);
        }}
      >
        <AriaTextField
          validationBehavior="aria"
          {...defined({
            id,
            onBlur: props.onBlur,
            isRequired: props.isRequired,
            isDisabled: props.isDisabled,
          })}
          aria-describedby={picked.length > 0 ? pickedId : ''}
          isInvalid={hasError(error)}
          className="ui-field"
        >
          <FieldLabel label={label} note={note} />
          <Input
            className="ui-input"
            autoComplete="off"
            {...defined({ ref: props.inputRef, placeholder: props.placeholder })}
            onFocus={() => {
              setTabStop(place.current, true);
              setSettled(false);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Backspace' && typed === '') onChange(value.slice(0, -1));
              if (event.key === 'Enter') takeBest(event);
              if (event.key === 'Tab') {
                setTabStop(place.current, false);
                takeCode();
              }
            }}
          />
          <FieldFoot description={description} error={error} />
        </AriaTextField>
        <div className="ui-multi-pick-list" ref={place}>
          <ListBox
            aria-label={props.listLabel}
            className="ui-list"
            items={rankOptions(options, typed)}
            dependencies={[typed]}
            selectionMode={mode}
            selectedKeys={value}
            onSelectionChange={(keys) => {
              if (keys === 'all') return;
              const chosen = [...keys] as K[];
              onChange([
                ...value.filter((key) => chosen.includes(key)),
                ...chosen.filter((key) => !value.includes(key)),
              ]);
              setTyped('');
              setSettled(mode === 'single' && chosen.length > 0);
            }}
            renderEmptyState={() => <div className="ui-list-empty">{props.noMatches}</div>}
          >
            {(option) => <OptionItem option={option} />}
          </ListBox>
        </div>
      </Autocomplete>
      {picked.length > 0 && (
        <PickedTags
          id={pickedId}
          label={props.pickedLabel}
          removeLabel={props.removeLabel}
          options={picked}
          onRemove={(key) => onChange(value.filter((other) => other !== key))}
        />
      )}
    </div>
  );
}
