import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { areaNames } from '#i18n/area-names.ts';
import { formWords } from '#i18n/form.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { MeetingTable } from './meeting-table.tsx';
import { OpenSteps } from './open-steps.tsx';
import { meetingsOf, type MeetingList } from './sort-meetings.ts';
import { meetingTabs, type Place } from './use-place.ts';

/** The meetings to come, those to be closed, what was agreed and is open, and the past. */
export function MeetingLists({ place }: { place: Place }) {
  const say = useWords(jointMeetingWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const may = useMay();
  const now = useNow();
  const { id: officeId } = useOffice();
  const service = useService();
  const { data, isError, refetch } = useQuery(
    service.jointMeetings.list.queryOptions({ input: { officeId } }),
  );
  const steps = useQuery(
    service.jointMeetings.openSteps.queryOptions({
      input: { officeId },
      enabled: may('jointMeetings.openSteps'),
    }),
  ).data;
  const meetings = data ?? [];
  const empty: Record<MeetingList, ReactNode> = {
    coming: <EmptyState title={say('noneComing')}>{say('noneComingWhat')}</EmptyState>,
    toClose: <EmptyState title={say('noneToClose')} />,
    past: <EmptyState title={say('nonePast')} />,
  };
  const tabs = meetingTabs.filter((tab) => tab !== 'steps' || may('jointMeetings.openSteps'));

  function content(tab: (typeof meetingTabs)[number]): ReactNode {
    if (tab === 'steps') return <OpenSteps steps={steps ?? []} place={place} />;
    const listed = meetingsOf(tab, meetings, now);
    if (listed.length === 0) return empty[tab];
    return <MeetingTable caption={say(tab)} meetings={listed} place={place} />;
  }
  const countOf = (tab: (typeof meetingTabs)[number]) =>
    tab === 'steps' ? (steps?.length ?? 0) : tab === 'past' ? 0 : meetingsOf(tab, meetings, now).length;

  return (
    <>
      <div className="meetings-head">
        <ScreenHeading>{areaNames['joint-meetings'][language]}</ScreenHeading>
        {may('jointMeetings.create') && (
          <Button tone="primary" icon="plus" onPress={place.showNew}>
            {say('new')}
          </Button>
        )}
      </div>
      {isError && (
        <Banner tone="danger" actions={<Button onPress={() => void refetch()}>{sayForm('retry')}</Button>}>
          {sayForm('failed')}
        </Banner>
      )}
      {!data && !isError && <Spinner label={say('loading')} />}
      {data && (
        <Tabs
          label={say('lists')}
          selected={place.tab}
          onChange={place.showTab}
          tabs={tabs.map((id) => ({
            id,
            label: (
              <span className="meetings-tab">
                {say(id)} {countOf(id) > 0 && <Badge>{countOf(id)}</Badge>}
              </span>
            ),
            content: content(id),
          }))}
        />
      )}
    </>
  );
}
