import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { JointMeeting, MeetingEvent } from '#contract/joint-meetings.ts';
import { formWords } from '#i18n/form.ts';
import { formatMoment } from '#i18n/formats.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { CancelMeeting } from './cancel-meeting.tsx';
import { ClosingForm } from './closing-form.tsx';
import { EditMeeting } from './edit-meeting.tsx';
import { InvitePerson } from './invite-person.tsx';
import { MeetingActions, type MeetingMode } from './meeting-actions.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingHistory } from './meeting-history.tsx';
import { MoveMeeting } from './move-meeting.tsx';
import { ParticipantList } from './participant-list.tsx';
import { sayMeetingTime } from './say-meeting.ts';
import { SheetView } from './sheet-view.tsx';
import type { Place } from './use-place.ts';

/** One joint meeting: who, when, what may be done, what was agreed and what has happened. */
export function MeetingPage({ id, place }: { id: string; place: Place }) {
  const say = useWords(jointMeetingWords);
  const sayForm = useWords(formWords);
  const { data, isError } = useQuery(useService().jointMeetings.get.queryOptions({ input: { id } }));
  const back = (
    <Button tone="quiet" icon="chevron-left" onPress={() => place.showTab(place.tab)}>
      {say('back')}
    </Button>
  );
  if (!data)
    return (
      <>
        <ScreenHeading>{say('facts')}</ScreenHeading>
        {back}
        {isError ? <Banner tone="danger">{sayForm('failed')}</Banner> : <Spinner label={say('loading')} />}
      </>
    );
  return <OpenMeeting meeting={data.meeting} history={data.history} place={place} back={back} />;
}

interface OpenMeetingProps {
  meeting: JointMeeting;
  history: readonly MeetingEvent[];
  place: Place;
  back: ReactNode;
}

function OpenMeeting({ meeting, history, place, back }: OpenMeetingProps) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const [mode, setMode] = useState<MeetingMode>('view');
  const leave = () => setMode('view');
  const { withdrawnAt } = meeting.permission;
  const client = meeting.clientLabel || say('noName');
  return (
    <>
      <ScreenHeading detail={sayMeetingTime(meeting, language)}>{client}</ScreenHeading>
      {back}
      {withdrawnAt !== null && meeting.state === 'planned' && (
        <Banner tone="warning">
          {say('permissionWithdrawn', { moment: formatMoment(withdrawnAt, language) })}
        </Banner>
      )}
      <div className="meetings-page">
        <Stack>
          {mode === 'view' && (
            <MeetingActions
              meeting={meeting}
              onMode={setMode}
              onCopy={() => place.showMeeting(meeting.id, true)}
            />
          )}
          {mode === 'move' && <MoveMeeting meeting={meeting} onDone={leave} />}
          {mode === 'edit' && <EditMeeting meeting={meeting} onDone={leave} />}
          {mode === 'cancel' && <CancelMeeting meeting={meeting} onDone={leave} />}
          {mode === 'invite' && <InvitePerson meeting={meeting} onDone={leave} />}
          {mode === 'close' && <ClosingForm meeting={meeting} onDone={leave} />}
          {mode !== 'close' && <SheetView meeting={meeting} />}
          <Panel title={say('facts')}>
            <MeetingFacts meeting={meeting} />
          </Panel>
        </Stack>
        <Stack>
          <Panel title={say('partPeople')}>
            <ParticipantList meeting={meeting} />
          </Panel>
          <Panel title={say('history')}>
            <MeetingHistory history={history} />
          </Panel>
        </Stack>
      </div>
    </>
  );
}
