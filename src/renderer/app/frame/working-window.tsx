import { RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIdleLock, useLock } from '#renderer/app/lock/use-lock.ts';
import { routes as allRoutes } from '#renderer/app/routes.ts';
import { allowedRoutes } from '#renderer/app/routes/allowed-routes.ts';
import { newRouter } from '#renderer/app/routes/new-router.tsx';
import { SessionProvider, type WorkingSession } from '#renderer/app/session.ts';
import { useLeave } from '#renderer/app/who-works.ts';
import { FrameProvider } from './frame-context.ts';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';

/** The window of somebody who works: their areas, and nothing of the others. */
export function WorkingWindow({ session }: { session: WorkingSession }) {
  const leave = useLeave();
  const lock = useLock();
  useIdleLock(session.isLocked ? null : session.locksAfter, lock);
  const mayLock = session.locksAfter !== null;
  const allowed = session.operations.join(' ');
  const given = useMemo(
    () => ({
      routes: allowedRoutes(allRoutes, allowed.split(' ')),
      switchPerson: leave,
      lock: mayLock ? lock : undefined,
    }),
    [allowed, leave, lock, mayLock],
  );
  const router = useMemo(() => newRouter(given.routes, { frame: Frame, notFound: NotFound }), [given]);
  return (
    <SessionProvider value={session}>
      <FrameProvider value={given}>
        <RouterProvider router={router} />
      </FrameProvider>
    </SessionProvider>
  );
}
