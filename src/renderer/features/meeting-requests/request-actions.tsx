import { useState } from 'react';
import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { needOf } from '#domain/meeting-requests/next-step.ts';
import type { MeetingRequestEnd } from '#domain/meeting-requests/state.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { EndForm } from './end-form.tsx';
import { OfferForm } from './offer-form.tsx';
import { RequestForm } from './request-form.tsx';

type Asking = 'offer' | 'correct' | MeetingRequestEnd;

/** What can be done with a request, the likeliest first; what is rare is in a menu. */
export function RequestActions({ request }: { request: MeetingRequest }) {
  const say = useWords(meetingRequestWords);
  const { meetingRequests } = useService();
  const go = useGo();
  const now = useNow();
  const [asking, setAsking] = useState<Asking>();
  const pass = useWrite(meetingRequests.pass);
  const reopen = useWrite(meetingRequests.reopen);
  const { id, version, clientPhone } = request;
  const need = needOf(request, now);
  const stop = () => setAsking(undefined);
  const ask = (what: Asking) => () => setAsking(what);
  const tone = (...needs: readonly (typeof need)[]) => (needs.includes(need) ? 'primary' : 'secondary');

  return (
    <div className="request-actions">
      <SaveNotice refusal={pass.refusal ?? reopen.refusal} hasFault={pass.hasFault || reopen.hasFault} />
      {request.state !== 'open' && (
        <Button
          icon="undo"
          isPending={reopen.isPending}
          onPress={() => reopen.submit({ id, version, clientPhone })}
        >
          {say('reopen')}
        </Button>
      )}
      {request.state === 'open' && (
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
          <Button tone={tone('offer', 'offerEarlier')} onPress={ask('offer')}>
            {say('offer')}
          </Button>
          <Button tone={tone('meet', 'outcome')} onPress={ask('met')}>
            {say('met')}
          </Button>
          <Menu
            label={say('more')}
            actions={[
              {
                id: 'book',
                label: say('book'),
                icon: 'calendar',
                onAction: () => go('/kela-days', { new: true }),
              },
              { id: 'withdraw', label: say('withdraw'), onAction: ask('withdrawn') },
              { id: 'refuse', label: say('refuse'), onAction: ask('refused') },
              { id: 'correct', label: say('correct'), onAction: ask('correct') },
            ]}
          />
        </ButtonRow>
      )}
      {asking === 'offer' && <OfferForm request={request} onClose={stop} />}
      {asking === 'correct' && <RequestForm request={request} onClose={stop} onSaved={stop} />}
      {(asking === 'met' || asking === 'refused' || asking === 'withdrawn') && (
        <EndForm request={request} outcome={asking} onClose={stop} />
      )}
    </div>
  );
}
