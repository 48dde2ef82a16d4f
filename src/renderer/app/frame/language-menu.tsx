import { frameWords, languageNames } from '#i18n/frame.ts';
import { languages } from '#i18n/language.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { prefer } from '#renderer/app/preferences.ts';
import { Menu } from '#renderer/ui/menu.tsx';

/** The window's language, each by its own name. */
export function LanguageMenu() {
  const say = useWords(frameWords);
  const language = useLanguage();
  return (
    <Menu
      tone="quiet"
      label={say('language', { name: languageNames[language] })}
      actions={languages.map((one) => ({
        id: one,
        label: languageNames[one],
        icon: one === language ? 'check' : undefined,
        onAction: () => prefer({ language: one }),
      }))}
    />
  );
}
