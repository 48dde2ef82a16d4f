import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { useUndoKey } from './use-undo-key.ts';
import type { BoundCommand } from './use-all-commands.ts';

/** Binds the keys of the commands; shows nothing. */
export function CommandKeys({ commands }: { commands: readonly BoundCommand[] }) {
  useUndoKey();
  return commands.map((command) =>
    command.binding === undefined ? undefined : (
      <CommandKey key={command.id} binding={command.binding} onAction={command.onAction} />
    ),
  );
}

function CommandKey({ binding, onAction }: { binding: string; onAction: () => void }) {
  useShortcut(binding, onAction);
  return undefined;
}
