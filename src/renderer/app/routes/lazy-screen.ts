import { createElement, use, type ComponentType, type ReactNode } from 'react';

type Load = () => Promise<{ readonly default: ComponentType }>;

export interface LazyScreen {
  readonly Screen: () => ReactNode;
  /** Fetches the screen beforehand, so that it opens even when the service is away for a moment. */
  readonly preload: () => Promise<void>;
}

/** A screen that is fetched when first shown. A failed fetch is tried again at the next showing, unlike with React.lazy. */
export function lazyScreen(load: Load): LazyScreen {
  let fetching: Promise<ComponentType> | undefined;
  function fetched(): Promise<ComponentType> {
    fetching ??= load().then(
      (module) => module.default,
      (fault: unknown) => {
        fetching = undefined;
        throw fault;
      },
    );
    return fetching;
  }
  function Screen() {
    return createElement(use(fetched()));
  }
  return {
    Screen,
    preload: () =>
      fetched().then(
        () => undefined,
        () => undefined,
      ),
  };
}
