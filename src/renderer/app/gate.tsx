import { useQuery } from '@tanstack/react-query';
import { frameWords } from '#i18n/frame.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Banner } from '#renderer/ui/banner.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { EntryPage } from './frame/entry-page.tsx';
import { WorkingWindow } from './frame/working-window.tsx';
import { useWords } from './language.ts';
import { lazyScreen } from './routes/lazy-screen.ts';
import { useService } from './service.ts';

const firstRun = lazyScreen(() => import('#renderer/features/first-run/screen.tsx'));
const signIn = lazyScreen(() => import('#renderer/features/sign-in/screen.tsx'));

/** How soon (milliseconds) a window that stays open overnight knows that it is another day. */
const newDayWithin = 5 * 60_000;

/** What the window is just now: being set up, waiting for somebody to be chosen, or working. */
export function Gate() {
  const say = useWords(frameWords);
  const service = useService();
  const {
    data: session,
    isError,
    refetch,
  } = useQuery(service.session.current.queryOptions({ refetchInterval: newDayWithin }));

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
  const { person } = session;
  if (session.setUp && person) return <WorkingWindow key={person.id} session={{ ...session, person }} />;
  const { Screen } = session.setUp ? signIn : firstRun;
  return (
    <EntryPage isDemo={session.demo}>
      <Screen />
    </EntryPage>
  );
}
