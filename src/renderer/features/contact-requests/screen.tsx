import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { areaNames } from '#i18n/area-names.ts';
import { contactRequestWords } from '#i18n/contact-requests.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RequestDetails } from './request-details.tsx';
import { RequestLists } from './request-lists.tsx';
import { SendForm } from './send-form.tsx';
import './contact-requests.css';

interface Search {
  readonly id?: string;
  readonly new?: boolean;
}

/** What the office has asked of Kela, and what Kela has answered. */
export default function ContactRequestsScreen() {
  const say = useWords(contactRequestWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const maySend = useMay()('contactRequests.send');
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const query = useQuery(useService().contactRequests.list.queryOptions({ input: { officeId } }));
  const show = (next: Search) => void navigate({ to: '/contact-requests', search: next, replace: true });
  const opened = query.data?.find(({ id }) => id === search.id);
  useCommands(
    useMemo(
      () =>
        maySend
          ? [
              {
                id: 'send-contact-request',
                title: say('add'),
                shortcut: 'n',
                onAction: () =>
                  void navigate({ to: '/contact-requests', search: { new: true }, replace: true }),
              },
            ]
          : [],
      [say, navigate, maySend],
    ),
  );
  return (
    <>
      <ScreenHeading
        detail={say('about')}
        actions={
          maySend && (
            <Button tone="primary" icon="plus" shortcut="n" onPress={() => show({ new: true })}>
              {say('add')}
            </Button>
          )
        }
      >
        {areaNames['contact-requests'][language]}
      </ScreenHeading>
      <Loaded query={query}>
        {(requests) => <RequestLists requests={requests} onOpen={(id) => show({ id })} />}
      </Loaded>
      {opened && <RequestDetails key={opened.id} request={opened} onClose={() => show({})} />}
      {search.new === true && maySend && <SendForm onClose={() => show({})} />}
    </>
  );
}
