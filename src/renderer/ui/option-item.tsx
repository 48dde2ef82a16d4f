import { ListBoxItem } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon.tsx';

/** One thing to choose. */
export interface Option<K extends string = string> {
  readonly id: K;
  readonly label: string;
  /** A short code that finds it, shown before the label. */
  readonly code?: string | undefined;
  /** A second, quieter line. */
  readonly detail?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** An option as a row of a list box; the chosen one carries a tick. */
export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className="ui-option"
    >
      <span className="ui-option-tick">
        <Icon name="check" />
      </span>
      {option.code !== undefined && <span className="ui-option-code">{option.code}</span>}
      <span className="ui-option-words">
        <Text slot="label">{option.label}</Text>
        {option.detail !== undefined && (
          <Text slot="description" className="ui-option-detail">
            {option.detail}
          </Text>
        )}
      </span>
    </ListBoxItem>
  );
}
