import { Button } from 'react-aria-components/Button';
import { defined } from './defined.ts';
import { Icon } from './icon.tsx';
import type { Option } from './option-item.tsx';

export interface PickedTagsProps<K extends string> {
  id?: string;
  /** Name of the list for assistive technology. */
  label: string;
  options: readonly Option<K>[];
  /** Word of the buttons, such as "Poista". */
  removeLabel: string;
  onRemove: (id: K) => void;
}

/**
 * What has been picked, each with a button that takes it back. The buttons are for the pointer: by keyboard the same is
 * done in the field, so they are no Tab stops between it and the next field.
 */
export function PickedTags<K extends string>(props: PickedTagsProps<K>) {
  const { id, label, options, removeLabel, onRemove } = props;
  return (
    <ul {...defined({ id })} aria-label={label} className="ui-picked ui-picked-list">
      {options.map((option) => (
        <li key={option.id} className="ui-tag">
          {option.label}
          <Button
            excludeFromTabOrder
            aria-label={`${removeLabel}: ${option.label}`}
            className="ui-tag-remove"
            onPress={() => onRemove(option.id)}
          >
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
