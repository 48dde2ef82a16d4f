import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '#contract/session.ts';
import { signInWords } from '#i18n/sign-in.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useComingIn } from '#renderer/app/who-works.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { PersonList } from './person-list.tsx';
import { RecoverForm } from './recover-form.tsx';
import { SecretForm } from './secret-form.tsx';
import { StartForm } from './start-form.tsx';

/** Who works in this window: a name, and what shows that it is they. */
export default function SignInScreen() {
  const service = useService();
  const session = useQuery(service.session.current.queryOptions()).data;
  const [chosenId, setChosenId] = useState<string>();
  if (!session) return undefined;
  const chosen = session.people.find(({ id }) => id === chosenId);
  const leave = () => setChosenId(undefined);
  if (chosen && !['free', 'account'].includes(chosen.entersBy))
    return <Entry key={chosen.id} person={chosen} offices={session.offices} onLeave={leave} />;
  return <Choosing session={session} onChoose={setChosenId} />;
}

/** The list of names. Who needs no secret here is in at once. */
function Choosing({ session, onChoose }: { session: Session; onChoose: (id: string) => void }) {
  const say = useWords(signInWords);
  const service = useService();
  const entry = useComingIn(service.session.enter.call);
  const { people, demo } = session;

  function choose(id: string) {
    const way = people.find((person) => person.id === id)?.entersBy;
    if (way === 'free' || way === 'account') entry.submit({ staffId: id });
    else onChoose(id);
  }

  return (
    <Stack>
      <PageHeading routeKey="sign-in" detail={say('how')}>
        {say('title')}
      </PageHeading>
      {demo && <Banner tone="info">{say('exampleWhat')}</Banner>}
      <SaveNotice refusal={entry.refusal} hasFault={entry.hasFault} />
      {people.length === 0 ? (
        <EmptyState title={say('nobody')} />
      ) : (
        <PersonList label={say('people')} people={people} onChoose={choose} />
      )}
      {entry.isPending && <Spinner label={say('entering')} />}
    </Stack>
  );
}

interface EntryProps {
  person: Session['people'][number];
  offices: Session['offices'];
  onLeave: () => void;
}

/** One person comes in. */
function Entry({ person, offices, onLeave }: EntryProps) {
  const say = useWords(signInWords);
  const [isForgotten, setForgotten] = useState(false);
  const { entersBy } = person;
  const hasSecret = entersBy === 'password' || entersBy === 'pin';
  const detail = entersBy === 'pin' ? say('pinHow') : say('passwordHow');
  return (
    <Stack>
      <PageHeading routeKey="sign-in" detail={hasSecret && !isForgotten ? detail : undefined}>
        {person.name}
      </PageHeading>
      {hasSecret && !isForgotten && (
        <SecretForm person={person} onLeave={onLeave} onForgotten={() => setForgotten(true)} />
      )}
      {hasSecret && isForgotten && <RecoverForm person={person} offices={offices} onLeave={onLeave} />}
      {!hasSecret && <StartForm person={person} offices={offices} onLeave={onLeave} />}
    </Stack>
  );
}
