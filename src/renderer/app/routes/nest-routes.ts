import type { AreaRoute } from './area-route.ts';

export interface NestedRoute {
  readonly route: AreaRoute;
  readonly children: readonly AreaRoute[];
}

/** The areas of the first level, each with those that stand under it. One whose parent the person has not got stands alone. */
export function nestRoutes(routes: readonly AreaRoute[]): readonly NestedRoute[] {
  const isChild = ({ under }: AreaRoute) => under !== undefined && routes.includes(under);
  return routes
    .filter((route) => !isChild(route))
    .map((route) => ({ route, children: routes.filter(({ under }) => under === route) }));
}
