import { ListBoxItem } from 'react-aria-components/ListBox';
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

/** An option as a row of a list box; the chosen one carries a tick. Its name is all that is seen of it (WCAG 2.5.3). */
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
        <span>{option.label}</span>
        {option.detail !== undefined && <span className="ui-option-detail">{option.detail}</span>}
      </span>
    </ListBoxItem>
  );
}
