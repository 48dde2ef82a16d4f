import { useLocation } from '@tanstack/react-router';
import { frameWords } from '#i18n/frame.ts';
import { areaKey } from '#renderer/app/commands/area-key.ts';
import { useWords } from '#renderer/app/language.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';
import { nestRoutes } from '#renderer/app/routes/nest-routes.ts';
import { AreaLink } from './area-link.tsx';

/** The areas the person sees, each with the key that opens it; those under an area are listed while the person is there. */
export function Navigation({ routes }: { routes: readonly AreaRoute[] }) {
  const say = useWords(frameWords);
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <nav className="frame-areas" aria-label={say('areas')}>
      <ul>
        {nestRoutes(routes).map(({ route, children }, index) => (
          <li key={route.id}>
            <AreaLink route={route} keys={areaKey(index).shown} />
            {children.length > 0 && [route, ...children].some((one) => one.path === path) && (
              <ul className="frame-areas-under">
                {children.map((child) => (
                  <li key={child.id}>
                    <AreaLink route={child} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
