import { useState } from 'react';
import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { needOf } from '#domain/meeting-requests/next-step.ts';
import type { MeetingRequestEnd } from '#domain/meeting-requests/state.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { EndForm } from './end-form.tsx';
import { OfferForm } from './offer-form.tsx';
import { RequestForm } from './request-form.tsx';

type Asking = 'offer' | 'correct' | MeetingRequestEnd;

/** What can be done with a request, the likeliest first. */
export function RequestActions({ request }: { request: MeetingRequest }) {
  const say = useWords(meetingRequestWords);
  const service = useService();
  const may = useMay();
  const go = useGo();
  const now = useNow();
  const [asking, setAsking] = useState<Asking>();
  const pass = useWrite(service.meetingRequests.pass);
  const reopen = useWrite(service.meetingRequests.reopen);
  const need = needOf(request, now);
  const stop = () => setAsking(undefined);
  const { id, version } = request;
  const tone = (...needs: readonly (typeof need)[]) => (needs.includes(need) ? 'primary' : 'secondary');

  if (request.state !== 'open')
    return (
      <>
        <SaveNotice refusal={reopen.refusal} hasFault={reopen.hasFault} />
        <Button
          icon="undo"
          isPending={reopen.isPending}
          onPress={() => reopen.submit({ id, version, clientPhone: request.clientPhone })}
        >
          {say('reopen')}
        </Button>
      </>
    );
  return (
    <>
      <SaveNotice refusal={pass.refusal} hasFault={pass.hasFault} />
      <ButtonRow>
        {need === 'pass' && (
          <Button
            tone="primary"
            isPending={pass.isPending}
            onPress={() => pass.submit({ id, version, passedOn: now.on })}
          >
            {say('passNow')}
          </Button>
        )}
        <Button tone={tone('offer', 'offerEarlier')} onPress={() => setAsking('offer')}>
          {say('offer')}
        </Button>
        {need !== 'meet' && need !== 'outcome' && may('bookings.book') && (
          <Button icon="calendar" onPress={() => go('/kela-days', { new: true })}>
            {say('book')}
          </Button>
        )}
        <Button tone={tone('meet', 'outcome')} onPress={() => setAsking('met')}>
          {say('met')}
        </Button>
        <Button onPress={() => setAsking('withdrawn')}>{say('withdraw')}</Button>
        <Button onPress={() => setAsking('refused')}>{say('refuse')}</Button>
        <Button onPress={() => setAsking('correct')}>{say('correct')}</Button>
      </ButtonRow>
      {asking === 'offer' && <OfferForm request={request} onClose={stop} />}
      {asking === 'correct' && <RequestForm request={request} onClose={stop} onSaved={stop} />}
      {(asking === 'met' || asking === 'refused' || asking === 'withdrawn') && (
        <EndForm request={request} outcome={asking} onClose={stop} />
      )}
    </>
  );
}
