import { createContext, use } from 'react';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** What the frame is told from outside the router. */
export interface FrameGiven {
  readonly routes: readonly AreaRoute[];
  readonly switchPerson: () => void;
  /** Locks the window; undefined where nobody has a secret to unlock it with. */
  readonly lock: (() => void) | undefined;
}

const FrameContext = createContext<FrameGiven | undefined>(undefined);
export const FrameProvider = FrameContext.Provider;

/** What the frame was told from outside the router. @throws Error outside of a frame */
export function useFrame(): FrameGiven {
  const given = use(FrameContext);
  if (!given) throw new Error('No FrameProvider');
  return given;
}
