import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AreaRoute } from './area-route.ts';
import { lazyScreen } from './lazy-screen.ts';

export interface Screens {
  /** What stands around every screen; has an Outlet. */
  readonly frame: () => ReactNode;
  /** Shown for a path that is not there, or not for this person. */
  readonly notFound: () => ReactNode;
}

/** The other screens are fetched after the first one has had this long for itself: together they delayed it by a quarter second. */
const FIRST_SCREEN_MS = 500;

/**
 * The router of the areas a person sees. Paths are in the hash: the page itself is always the same file, whoever
 * serves it, and nothing of a path reaches a server's log.
 */
export function newRouter(routes: readonly AreaRoute[], { frame, notFound }: Screens) {
  const root = createRootRoute({ component: frame, notFoundComponent: notFound });
  const screens = routes.map(({ path, screen }) => ({ path, ...lazyScreen(screen) }));
  const children = screens.map(({ path, Screen }) =>
    createRoute({ getParentRoute: () => root, path, component: Screen }),
  );
  setTimeout(() => screens.forEach(({ preload }) => whenIdle(() => void preload())), FIRST_SCREEN_MS);
  return createRouter({
    routeTree: root.addChildren(children),
    history: createHashHistory(),
    // A fault goes to the frame's own boundary, which has words for it.
    disableGlobalCatchBoundary: true,
    defaultPendingMs: 0,
  });
}

function whenIdle(work: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 1000);
}
