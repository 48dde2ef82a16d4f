import { useMemo } from 'react';
import { paperWords } from '#i18n/paper.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useWords } from '#renderer/app/language.ts';
import { printWindow } from '#renderer/app/print-window.ts';
import { Button } from '#renderer/ui/button.tsx';

/** Prints the paper on the screen, by the key that prints everywhere. */
export function PrintButton() {
  const say = useWords(paperWords);
  useCommands(
    useMemo(
      () => [{ id: 'print-paper', title: say('print'), shortcut: '$mod+p', onAction: printWindow }],
      [say],
    ),
  );
  return (
    <Button tone="primary" icon="print" shortcut="$mod+p" onPress={printWindow}>
      {say('print')}
    </Button>
  );
}
