import type { ContactRequest } from '#contract/contact-requests.ts';
import {
  contactRequestSenderNames,
  contactRequestStepNames,
  contactRequestWords,
  contactWayNames,
} from '#i18n/contact-requests.ts';
import { formatMoment } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { RequestActions } from './request-actions.tsx';
import { DueDay, StateMark } from './request-marks.tsx';
import { topicName } from './topic-name.ts';

/** One question with its answer, and what can be done with it. */
export function RequestDetails({ request, onClose }: { request: ContactRequest; onClose: () => void }) {
  const say = useWords(contactRequestWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { permission, clientLabel, clientPhone, answer, answeredByName } = request;
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={topicName(request.topicCode, language)}
      closeLabel={sayForm('close')}
      footer={<RequestActions request={request} />}
    >
      <Stack>
        <div className="contact-head" aria-live="polite">
          <StateMark state={request.state} />
        </div>
        <p className="contact-words contact-question">{request.question}</p>
        <Facts
          facts={[
            { term: say('from'), value: contactRequestSenderNames[request.fromKind][language] },
            ...(clientLabel === '' ? [] : [{ term: say('client'), value: clientLabel }]),
            { term: say('permissionTerm'), value: say(permission ? 'permissionGiven' : 'anonymous') },
            ...(clientPhone === '' ? [] : [{ term: say('phone'), value: clientPhone }]),
            { term: say('way'), value: contactWayNames[request.contactWay][language] },
            { term: say('due'), value: <DueDay request={request} /> },
            { term: say('sentBy'), value: request.sentByName },
            {
              term: say('answer'),
              value:
                answer === '' ? (
                  <span className="ui-label-note">{say('noAnswer')}</span>
                ) : (
                  <span className="contact-words">{answer}</span>
                ),
            },
            ...(answeredByName === null ? [] : [{ term: say('answeredBy'), value: answeredByName }]),
          ]}
        />
        <section aria-label={say('steps')}>
          <h3>{say('steps')}</h3>
          <ol className="contact-steps">
            {request.steps.map(({ state, at, byName }, index) => (
              <li key={`${index} ${at} ${state}`}>
                <strong>{contactRequestStepNames[index === 0 ? 'sent' : state][language]}</strong>{' '}
                <span className="ui-label-note">
                  {say('stepsOf', { name: byName, moment: formatMoment(at, language) })}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </Stack>
    </Drawer>
  );
}
