import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { OfficeEvent } from '#contract/events.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { areaNames } from '#i18n/area-names.ts';
import { eventWords } from '#i18n/events.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice, useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CancelForm } from './cancel-form.tsx';
import { EventForm } from './event-form.tsx';
import { EventLists } from './event-lists.tsx';
import type { EventAction } from './event-table.tsx';
import { ReportForm } from './report-form.tsx';
import './events.css';

/** How far back the past is shown, and by how much more each time, in days. */
const STEP_BACK = 365;

/** Events: those that wait for their head count, the coming ones, the past and what they reached. */
export default function EventsScreen() {
  const say = useWords(eventWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const { today } = useSession();
  const mayCreate = useMay()('events.create');
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const [pastFrom, setPastFrom] = useState(plusDays(today, -STEP_BACK));
  const [open, setOpen] = useState<{ action: EventAction; event: OfficeEvent }>();
  const isNew = search['new'] === true && mayCreate;
  const query = useQuery(
    useService().events.list.queryOptions({
      input: { officeId, pastFrom },
      placeholderData: keepPreviousData,
    }),
  );
  useCommands(
    useMemo(
      () =>
        mayCreate
          ? [
              {
                id: 'new-event-here',
                title: say('newEvent'),
                shortcut: 'n',
                onAction: () => void navigate({ to: '/events', search: { new: true } }),
              },
            ]
          : [],
      [mayCreate, say, navigate],
    ),
  );
  const show = (next: { new?: true }) => void navigate({ to: '/events', search: next, replace: true });
  const close = () => setOpen(undefined);
  return (
    <>
      <ScreenHeading
        actions={
          mayCreate && (
            <Button tone="primary" icon="plus" shortcut="n" onPress={() => show({ new: true })}>
              {say('newEvent')}
            </Button>
          )
        }
      >
        {areaNames.events[language]}
      </ScreenHeading>
      <Loaded query={query}>
        {(events) => (
          <EventLists
            events={events}
            pastFrom={pastFrom}
            onOlder={() => setPastFrom(plusDays(pastFrom, -STEP_BACK))}
            onAct={(action, event) => setOpen({ action, event })}
          />
        )}
      </Loaded>
      {isNew && <EventForm event={undefined} onClose={() => show({})} />}
      {open?.action === 'edit' && <EventForm event={open.event} onClose={close} />}
      {open?.action === 'report' && <ReportForm event={open.event} onClose={close} />}
      {open?.action === 'cancel' && <CancelForm event={open.event} onClose={close} />}
    </>
  );
}
