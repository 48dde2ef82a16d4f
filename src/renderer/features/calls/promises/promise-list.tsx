import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PromiseView } from '#contract/promises.ts';
import { isOverdue } from '#domain/promises/due.ts';
import { instantOf } from '#domain/time/instant.ts';
import { formatMoment } from '#i18n/formats.ts';
import { promiseWords } from '#i18n/promises.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { PhoneLink } from '#renderer/app/phone-link.tsx';
import { NewPromiseForm } from '#renderer/app/promises/new-promise-form.tsx';
import { PromiseButtons } from '#renderer/app/promises/promise-buttons.tsx';
import { sayStep, sayTerms } from '#renderer/app/promises/say-promise.ts';
import { useService } from '#renderer/app/service.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useTellProblem } from '#renderer/features/calls/use-tell-problem.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/** What was promised to clients, the earliest first; each stays until it has been kept or given up. */
export function PromiseList({ officeId }: { officeId: string }) {
  const say = useWords(promiseWords);
  const open = useQuery(useService().promises.open.queryOptions({ input: { officeId } }));
  const [isAdding, setAdding] = useState(false);
  return (
    <Panel
      title={say('title')}
      actions={
        <Button size="small" icon="plus" onPress={() => setAdding(true)}>
          {say('add')}
        </Button>
      }
    >
      <Loaded query={open}>
        {(promises) =>
          promises.length === 0 ? (
            <p className="ui-description">{say('empty')}</p>
          ) : (
            <ul className="promise-list">
              {promises.map((promise) => (
                <PromiseItem key={promise.id} promise={promise} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {isAdding && <NewPromiseForm callId={null} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function PromiseItem({ promise }: { promise: PromiseView }) {
  const say = useWords(promiseWords);
  const language = useLanguage();
  const overdue = isOverdue(promise, useNow());
  const onRefused = useTellProblem();
  const { clientLabel, phone, dueOn, dueMinute, steps } = promise;
  const moment = formatMoment(instantOf(dueOn, dueMinute), language);
  return (
    <li className="promise">
      <strong>
        {clientLabel === '' && phone === '' ? say('unnamed') : clientLabel}
        {clientLabel !== '' && phone !== '' && ', '}
        <PhoneLink phone={phone} />
      </strong>
      <StatusMark icon={overdue ? 'warning' : 'clock'} tone={overdue ? 'danger' : 'neutral'}>
        {overdue ? say('overdue', { moment }) : say('due', { moment })}
      </StatusMark>
      <span className="ui-description">{sayTerms(promise, language).join(' · ')}</span>
      {steps.length > 0 && (
        <ul className="promise-attempts" aria-label={say('steps')}>
          {steps.map((step, index) => (
            <li key={index}>{sayStep(promise, step, language)}</li>
          ))}
        </ul>
      )}
      <ButtonRow>
        <PromiseButtons promise={promise} onRefused={onRefused} />
      </ButtonRow>
    </li>
  );
}
