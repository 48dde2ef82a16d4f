import { useQuery } from '@tanstack/react-query';
import { frameWords } from '#i18n/frame.ts';
import { signInWords } from '#i18n/sign-in.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useEnter } from '#renderer/app/who-works.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { PersonList } from './person-list.tsx';

/** Who works in this window: a choice, not a password; the wire has let the window in already. */
export default function SignInScreen() {
  const say = useWords(signInWords);
  const sayFrame = useWords(frameWords);
  const service = useService();
  const people = useQuery(service.session.current.queryOptions()).data?.people ?? [];
  const enter = useEnter();
  return (
    <Stack>
      <PageHeading routeKey="sign-in" detail={say('how')}>
        {say('title')}
      </PageHeading>
      {enter.isError && <Banner tone="danger">{sayFrame('loadFailed')}</Banner>}
      {people.length === 0 ? (
        <EmptyState title={say('nobody')} />
      ) : (
        <PersonList label={say('people')} people={people} onChoose={(id) => enter.mutate(id)} />
      )}
      {enter.isPending && <Spinner label={say('entering')} />}
    </Stack>
  );
}
