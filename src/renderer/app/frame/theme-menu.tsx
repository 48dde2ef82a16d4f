import { frameWords } from '#i18n/frame.ts';
import { themeWord } from '#renderer/app/commands/theme-word.ts';
import { useWords } from '#renderer/app/language.ts';
import { prefer, themes, usePreferences } from '#renderer/app/preferences.ts';
import { Menu } from '#renderer/ui/menu.tsx';

/** Light, dark, high contrast, or as the computer. */
export function ThemeMenu() {
  const say = useWords(frameWords);
  const chosen = usePreferences(({ theme }) => theme);
  return (
    <Menu
      tone="quiet"
      label={say('appearance')}
      actions={themes.map((theme) => ({
        id: theme,
        label: say(themeWord[theme]),
        icon: theme === chosen ? 'check' : undefined,
        onAction: () => prefer({ theme }),
      }))}
    />
  );
}
