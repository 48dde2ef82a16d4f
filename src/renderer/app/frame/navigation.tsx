import { Link } from '@tanstack/react-router';
import { frameWords } from '#i18n/frame.ts';
import { areaKey } from '#renderer/app/commands/area-key.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';

/** The areas the person sees, each with the key that opens it. */
export function Navigation({ routes }: { routes: readonly AreaRoute[] }) {
  const say = useWords(frameWords);
  const language = useLanguage();
  return (
    <nav className="frame-areas" aria-label={say('areas')}>
      <ul>
        {routes.map((route, index) => (
          <li key={route.id}>
            <Link
              to={route.path}
              className="frame-area"
              activeOptions={{ exact: route.path === '/', includeSearch: false }}
              aria-keyshortcuts={areaKey(index).shown}
            >
              <Icon name={route.icon} />
              <span className="frame-area-name">{route.title[language]}</span>
              <Kbd keys={areaKey(index).shown} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
