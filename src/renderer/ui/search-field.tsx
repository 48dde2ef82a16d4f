import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { defined } from './defined.ts';
import { Icon } from './icon.tsx';

export interface SearchFieldProps {
  /** Its name, for assistive technology and as the placeholder. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Narrows a list as one types; Escape empties it. */
export function SearchField({ label, value, onChange, inputRef }: SearchFieldProps) {
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className="ui-search">
      <Icon name="search" />
      <Input className="ui-input" placeholder={label} {...defined({ ref: inputRef })} />
      <Button className="ui-tag-remove">
        <Icon name="close" />
      </Button>
    </AriaSearchField>
  );
}
