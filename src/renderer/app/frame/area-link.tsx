import { Link } from '@tanstack/react-router';
import { useLanguage } from '#renderer/app/language.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';

/** One area of the navigation, with the key that opens it when it has one. */
export function AreaLink({ route, keys }: { route: AreaRoute; keys?: string }) {
  const language = useLanguage();
  return (
    <Link
      to={route.path}
      className="frame-area"
      activeOptions={{ exact: true, includeSearch: false }}
      aria-keyshortcuts={keys}
    >
      <Icon name={route.icon} />
      <span className="frame-area-name">{route.title[language]}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </Link>
  );
}
