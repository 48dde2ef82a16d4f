import { frameWords } from '#i18n/frame.ts';
import { useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { Menu } from '#renderer/ui/menu.tsx';

/** Who works here, and the way to hand the window to somebody else. */
export function PersonMenu({ onSwitch, onShortcuts }: { onSwitch: () => void; onShortcuts: () => void }) {
  const say = useWords(frameWords);
  const { person } = useSession();
  return (
    <Menu
      label={person.name}
      actions={[
        { id: 'switch', label: say('switchPerson'), icon: 'person', onAction: onSwitch },
        { id: 'shortcuts', label: say('shortcuts'), icon: 'info', shortcut: '?', onAction: onShortcuts },
      ]}
    />
  );
}
