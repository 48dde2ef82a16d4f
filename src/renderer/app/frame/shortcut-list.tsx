import { frameWords } from '#i18n/frame.ts';
import type { BoundCommand } from '#renderer/app/commands/use-all-commands.ts';
import { useWords } from '#renderer/app/language.ts';
import { prefer, usePreferences } from '#renderer/app/preferences.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { keyCaps } from '#renderer/ui/key-caps.ts';
import { Stack } from '#renderer/ui/stack.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { Table } from '#renderer/ui/table.tsx';

export interface ShortcutListProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  commands: readonly BoundCommand[];
}

/** Every key that does something just now, and the switch for those without Ctrl or Alt. */
export function ShortcutList({ isOpen, onOpenChange, commands }: ShortcutListProps) {
  const say = useWords(frameWords);
  const singleKeys = usePreferences((preferences) => preferences.singleKeys);
  const rows = [
    { id: 'palette', title: say('palette'), shortcut: '$mod+k' },
    ...commands.flatMap(({ id, title, shortcut }) =>
      shortcut === undefined ? [] : [{ id, title, shortcut }],
    ),
    { id: 'notices', title: say('shortcutNotices'), shortcut: 'F6' },
  ];
  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange} title={say('shortcuts')} closeLabel={say('close')}>
      <Stack>
        <Switch isSelected={singleKeys} onChange={(isOn) => prefer({ singleKeys: isOn })}>
          {say('singleKeys')}
        </Switch>
        <p>{say('singleKeysNote')}</p>
        <Table
          caption={say('shortcuts')}
          isCaptionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'action', header: say('shortcutAction'), render: ({ title }) => title, isRowHeader: true },
            {
              key: 'key',
              header: say('shortcutKey'),
              // Real text here, not the hidden key caps: this is the place where they are read.
              render: ({ shortcut }) => <kbd>{keyCaps(shortcut).join(' + ')}</kbd>,
            },
          ]}
        />
      </Stack>
    </Dialog>
  );
}
