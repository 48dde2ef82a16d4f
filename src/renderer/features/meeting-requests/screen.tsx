import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { areaNames } from '#i18n/area-names.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RequestDetails } from './request-details.tsx';
import { RequestForm } from './request-form.tsx';
import { RequestLists } from './request-lists.tsx';
import './meeting-requests.css';

interface Search {
  readonly id?: string;
  readonly new?: boolean;
}

/** Who waits to meet Kela's official, and by which day. */
export default function MeetingRequestsScreen() {
  const say = useWords(meetingRequestWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const query = useQuery(useService().meetingRequests.list.queryOptions({ input: { officeId } }));
  const show = (next: Search) => void navigate({ to: '/meeting-requests', search: next, replace: true });
  const opened = query.data?.find(({ id }) => id === search.id);
  useCommands(
    useMemo(
      () => [
        {
          id: 'add-meeting-request',
          title: say('add'),
          shortcut: 'n',
          onAction: () => void navigate({ to: '/meeting-requests', search: { new: true }, replace: true }),
        },
      ],
      [say, navigate],
    ),
  );
  return (
    <>
      <ScreenHeading
        detail={say('about')}
        actions={
          <Button tone="primary" icon="plus" shortcut="n" onPress={() => show({ new: true })}>
            {say('add')}
          </Button>
        }
      >
        {areaNames['meeting-requests'][language]}
      </ScreenHeading>
      <Loaded query={query}>
        {(requests) => <RequestLists requests={requests} onOpen={(id) => show({ id })} />}
      </Loaded>
      {opened && <RequestDetails key={opened.id} request={opened} onClose={() => show({})} />}
      {search.new === true && <RequestForm onClose={() => show({})} onSaved={({ id }) => show({ id })} />}
    </>
  );
}
