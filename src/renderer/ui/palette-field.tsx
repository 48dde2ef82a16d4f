import { useEffect, useRef } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { Icon } from './icon.tsx';

export interface PaletteFieldProps {
  label: string;
  onEscape: () => void;
}

/**
 * The list below is open from the start and scrolls by the field's own arrow keys; which list it is, react-aria says
 * with aria-controls.
 */
const withOpenList = { role: 'combobox', 'aria-expanded': true } as const;

/** The palette's field: has the focus from the start, and Escape leaves at once instead of emptying it first. */
export function PaletteField({ label, onEscape }: PaletteFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <SearchField
      aria-label={label}
      className="ui-palette-field"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape();
        else event.continuePropagation();
      }}
    >
      <Icon name="search" />
      <Input ref={input} className="ui-palette-input" placeholder={label} {...withOpenList} />
    </SearchField>
  );
}
