import type { AreaRoute } from './area-route.ts';

/** The areas a person sees, in the order of the navigation. */
export function allowedRoutes(
  routes: readonly AreaRoute[],
  operations: readonly string[],
): readonly AreaRoute[] {
  return routes.filter((route) => route.operations.some((operation) => operations.includes(operation)));
}
