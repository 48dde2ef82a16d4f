import { useSearch } from '@tanstack/react-router';
import { areaNames } from '#i18n/area-names.ts';
import { settingsWords } from '#i18n/settings.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { parts } from './parts.ts';
import './settings.css';

/** The settings of the office, each part for those who may change it. */
export default function SettingsScreen() {
  const say = useWords(settingsWords);
  const language = useLanguage();
  const office = useOffice();
  const may = useMay();
  const go = useGo();
  const { part } = useSearch({ strict: false }) as { part?: unknown };
  const allowed = parts.filter(({ operations }) => operations.some(may));
  const chosen = allowed.find(({ id }) => id === part) ?? allowed[0];
  return (
    <>
      <ScreenHeading detail={office.name}>{areaNames.settings[language]}</ScreenHeading>
      {chosen && (
        <Tabs
          label={say('parts')}
          tabs={allowed.map(({ id, Part }) => ({
            id,
            label: say(id),
            content: <Part key={office.id} />,
          }))}
          selected={chosen.id}
          onChange={(id) => go('/settings', { part: id })}
        />
      )}
    </>
  );
}
