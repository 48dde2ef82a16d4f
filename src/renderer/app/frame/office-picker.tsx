import { frameWords } from '#i18n/frame.ts';
import { useWords } from '#renderer/app/language.ts';
import { prefer } from '#renderer/app/preferences.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { Menu } from '#renderer/ui/menu.tsx';

/** The office this window works in; a plain name where there is only one. */
export function OfficePicker() {
  const say = useWords(frameWords);
  const { offices } = useSession();
  const office = useOffice();
  if (offices.length < 2) return <span className="frame-office">{office.name}</span>;
  return (
    <Menu
      tone="quiet"
      label={`${say('office')}: ${office.name}`}
      actions={offices.map(({ id, name }) => ({
        id,
        label: name,
        icon: id === office.id ? 'check' : undefined,
        onAction: () => prefer({ officeId: id }),
      }))}
    />
  );
}
