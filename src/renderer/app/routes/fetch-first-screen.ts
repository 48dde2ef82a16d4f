import type { AreaRoute } from './area-route.ts';

/**
 * Begins to fetch the screen that the window's address names, while it is still being asked who works here; otherwise the
 * one would wait for the other. A fetch that fails, or a screen the person may not see, is the router's business.
 */
export function fetchFirstScreen(routes: readonly Pick<AreaRoute, 'path' | 'screen'>[], hash: string): void {
  const path = hash.replace(/^#/, '').split('?')[0] || '/';
  routes
    .find((route) => route.path === path)
    ?.screen()
    .catch(() => undefined);
}
