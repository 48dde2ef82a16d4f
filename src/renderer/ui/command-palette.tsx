import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { commandSections, type Command } from './command-sections.ts';
import { Kbd } from './kbd.tsx';
import { PaletteField } from './palette-field.tsx';

export interface CommandPaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  commands: readonly Command[];
  /** Name of the dialog and of its field, such as "Hae toimintoa". */
  label: string;
  /** Name of the list of what was found. */
  listLabel: string;
  noMatches: string;
}

/** Every command in one list, found by typing; Enter runs the first, and each shows its own key. */
export function CommandPalette(props: CommandPaletteProps) {
  const { isOpen, onOpenChange, commands, label, listLabel, noMatches } = props;
  const [typed, setTyped] = useState('');

  function change(next: boolean) {
    if (!next) setTyped('');
    onOpenChange(next);
  }

  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={change} isDismissable className="ui-backdrop">
      <Modal className="ui-modal ui-palette">
        <Dialog aria-label={label} className="ui-dialog">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <PaletteField label={label} onEscape={() => change(false)} />
            <ListBox
              aria-label={listLabel}
              className="ui-list ui-palette-list"
              selectionMode="none"
              items={commandSections(commands, typed)}
              dependencies={[typed, commands]}
              renderEmptyState={() => <div className="ui-list-empty">{noMatches}</div>}
            >
              {(section) => (
                <ListBoxSection id={section.title}>
                  <Header className="ui-list-heading">{section.title}</Header>
                  {section.commands.map((command) => (
                    <ListBoxItem
                      key={command.id}
                      id={command.id}
                      textValue={command.title}
                      className="ui-option ui-menu-item"
                      onAction={() => {
                        change(false);
                        command.onAction();
                      }}
                    >
                      {command.title}
                      {command.shortcut !== undefined && <Kbd keys={command.shortcut} />}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
