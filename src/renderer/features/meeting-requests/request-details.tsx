import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { isOverdue } from '#domain/meeting-requests/next-step.ts';
import { bookingChannelNames } from '#i18n/booking-names.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { meetingRequestWords, requestStepNames } from '#i18n/meeting-requests.ts';
import { timeLimitBasis } from '#i18n/time-limit.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { LastDay } from './last-day.tsx';
import { NeedMark } from './need-mark.tsx';
import { OfferedTime } from './offered-time.tsx';
import { RequestActions } from './request-actions.tsx';
import { RequestSteps } from './request-steps.tsx';

/** One request: by when and why, what has been done, and what can be done next. */
export function RequestDetails({ request, onClose }: { request: MeetingRequest; onClose: () => void }) {
  const say = useWords(meetingRequestWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const go = useGo();
  const now = useNow();
  const { state, offered, endedOn, passedOn } = request;
  const day = (on: typeof passedOn) => (on === null ? say('notYet') : formatWeekdayAndDate(on, language));
  const concerns = [
    request.socialAssistance ? say('isSocialAssistance') : say('isOther'),
    ...(request.jointMeeting ? [say('isJoint')] : []),
  ];
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={request.clientLabel || say('noName')}
      closeLabel={sayForm('close')}
      footer={<RequestActions request={request} />}
    >
      <Stack>
        <div className="request-head" aria-live="polite">
          {state === 'open' ? <NeedMark request={request} /> : requestStepNames[state][language]}
          <span>
            {isOverdue(request, now.on) ? '' : `${say('lastDay')}: `}
            <LastDay request={request} />
          </span>
        </div>
        <p className="request-basis">{timeLimitBasis(request.basis, language)}</p>
        <Facts
          facts={[
            { term: say('asked'), value: day(request.askedOn) },
            { term: say('channel'), value: bookingChannelNames[request.channel][language] },
            { term: say('about14d'), value: concerns.join(', ') },
            { term: say('passed'), value: day(passedOn) },
            {
              term: say('offered'),
              value: (
                <>
                  <OfferedTime request={request} />{' '}
                  {offered?.bookingId && (
                    <Button
                      size="small"
                      tone="quiet"
                      icon="calendar"
                      onPress={() => go('/kela-days', { on: offered.on, booking: offered.bookingId })}
                    >
                      {say('showBooking')}
                    </Button>
                  )}
                </>
              ),
            },
            ...(request.clientPhone === '' ? [] : [{ term: say('phone'), value: request.clientPhone }]),
            ...(state === 'open' ? [] : [{ term: requestStepNames[state][language], value: day(endedOn) }]),
            ...(request.reason === '' ? [] : [{ term: say('reason'), value: request.reason }]),
          ]}
        />
        <RequestSteps steps={request.steps} />
      </Stack>
    </Drawer>
  );
}
