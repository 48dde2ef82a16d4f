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

/**
 * The router of the areas a person sees. Paths are in the hash: the page itself is always the same file, whoever
 * serves it, and nothing of a path reaches a server's log.
 */
export function newRouter(routes: readonly AreaRoute[], { frame, notFound }: Screens) {
  const root = createRootRoute({ component: frame, notFoundComponent: notFound });
  const children = routes.map((route) => {
    const { Screen, preload } = lazyScreen(route.screen);
    whenIdle(() => void preload());
    return createRoute({ getParentRoute: () => root, path: route.path, component: Screen });
  });
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
