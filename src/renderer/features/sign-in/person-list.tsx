import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Person } from '#contract/session.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import './sign-in.css';

export interface PersonListProps {
  label: string;
  people: readonly Person[];
  onChoose: (id: string) => void;
}

/** The people by name, one press or Enter each; typing the beginning of a name finds it. */
export function PersonList({ label, people, onChoose }: PersonListProps) {
  const list = useRef<HTMLDivElement>(null);
  // Choosing is the only thing to do here: one Enter from the start.
  useEffect(() => list.current?.focus(), []);
  return (
    <ListBox
      ref={list}
      aria-label={label}
      layout="grid"
      className="ui-list sign-in-people"
      items={[...people].sort((one, other) => one.name.localeCompare(other.name, 'fi'))}
      selectionMode="none"
      onAction={(key) => onChoose(String(key))}
    >
      {(person) => (
        <ListBoxItem id={person.id} textValue={person.name} className="ui-option sign-in-person">
          <Icon name="person" />
          <span className="ui-option-words">
            <span>{person.name}</span>
            {person.title !== '' && <span className="ui-option-detail">{person.title}</span>}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
