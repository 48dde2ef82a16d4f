import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { frameWords } from '#i18n/frame.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Banner } from '#renderer/ui/banner.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { EntryPage } from './frame/entry-page.tsx';
import { WorkingWindow } from './frame/working-window.tsx';
import { useWords } from './language.ts';
import { LockScreen } from './lock/lock-screen.tsx';
import { lazyScreen } from './routes/lazy-screen.ts';
import { useService } from './service.ts';
import type { WorkingSession } from './session.ts';
import { forgetAllButSession } from './who-works.ts';

const firstRun = lazyScreen(() => import('#renderer/features/first-run/screen.tsx'));
const signIn = lazyScreen(() => import('#renderer/features/sign-in/screen.tsx'));

/** How soon (milliseconds) a window that stays open overnight knows that it is another day. */
const newDayWithin = 5 * 60_000;

/** The window of somebody, and what covers it while it is locked. One that opens locked fetches nothing before. */
function Working({ session, isLocked }: { session: WorkingSession; isLocked: boolean }) {
  const [wasOpen, setWasOpen] = useState(!isLocked);
  if (!isLocked && !wasOpen) setWasOpen(true);
  return (
    <>
      {wasOpen && <WorkingWindow session={session} />}
      {isLocked && <LockScreen session={session} />}
    </>
  );
}

/** What the window is just now: being set up, waiting for somebody to be chosen, or working. */
export function Gate() {
  const say = useWords(frameWords);
  const service = useService();
  const queries = useQueryClient();
  const {
    data: session,
    isError,
    refetch,
  } = useQuery(service.session.current.queryOptions({ refetchInterval: newDayWithin }));

  const isEmpty = session?.person === null;
  useEffect(() => {
    // Somebody whose work was ended here leaves nothing behind.
    if (isEmpty) forgetAllButSession(queries, service);
  }, [isEmpty, queries, service]);

  if (!session) {
    return (
      <EntryPage isDemo={false}>
        {isError ? (
          <Banner tone="danger" actions={<Button onPress={() => void refetch()}>{say('retry')}</Button>}>
            {say('loadFailed')}
          </Banner>
        ) : (
          <Spinner label={say('opening')} />
        )}
      </EntryPage>
    );
  }
  const { person, isLocked } = session;
  if (session.setUp && person)
    return <Working key={person.id} session={{ ...session, person }} isLocked={isLocked} />;
  const { Screen } = session.setUp ? signIn : firstRun;
  return (
    <EntryPage isDemo={session.demo}>
      <Screen />
    </EntryPage>
  );
}
