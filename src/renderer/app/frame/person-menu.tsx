import { useState } from 'react';
import { credentialWords } from '#i18n/credentials.ts';
import { frameWords } from '#i18n/frame.ts';
import { lockKey } from '#renderer/app/commands/use-all-commands.ts';
import { ChangeSecret } from '#renderer/app/credentials/change-secret.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { Menu } from '#renderer/ui/menu.tsx';

export interface PersonMenuProps {
  onSwitch: () => void;
  onShortcuts: () => void;
  /** Absent where nobody has a secret. */
  onLock: (() => void) | undefined;
}

/** Who works here, their own secret, and the way to lock the window or hand it to somebody else. */
export function PersonMenu({ onSwitch, onShortcuts, onLock }: PersonMenuProps) {
  const say = useWords(frameWords);
  const sayCredential = useWords(credentialWords);
  const { person } = useSession();
  const [isChanging, setChanging] = useState(false);
  const ofSecret = onLock
    ? [
        {
          id: 'lock',
          label: sayCredential('lock'),
          icon: 'lock',
          shortcut: lockKey,
          onAction: onLock,
        } as const,
        {
          id: 'change',
          label: sayCredential('change'),
          icon: 'lock',
          onAction: () => setChanging(true),
        } as const,
      ]
    : [];
  return (
    <>
      <Menu
        label={person.name}
        actions={[
          ...ofSecret,
          { id: 'switch', label: say('switchPerson'), icon: 'person', onAction: onSwitch },
          { id: 'shortcuts', label: say('shortcuts'), icon: 'info', shortcut: '?', onAction: onShortcuts },
        ]}
      />
      {isChanging && <ChangeSecret onClose={() => setChanging(false)} />}
    </>
  );
}
