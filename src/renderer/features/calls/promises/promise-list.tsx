import { useQuery } from '@tanstack/react-query';
import type { PromiseView } from '#contract/promises.ts';
import { instantOf } from '#domain/time/instant.ts';
import { formatMoment } from '#i18n/formats.ts';
import { promiseWords } from '#i18n/promises.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { useTellProblem } from '#renderer/features/calls/use-tell-problem.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

/** Calls that were promised back, the earliest first; each stays until the client has been reached. */
export function PromiseList({ officeId }: { officeId: string }) {
  const say = useWords(promiseWords);
  const open = useQuery(useService().promises.open.queryOptions({ input: { officeId } }));
  return (
    <Panel title={say('title')}>
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
    </Panel>
  );
}

function PromiseItem({ promise }: { promise: PromiseView }) {
  const say = useWords(promiseWords);
  const language = useLanguage();
  const { id, version, clientLabel, phone, note, dueOn, dueMinute, overdue, attempts } = promise;
  const who = clientLabel === '' ? phone : clientLabel;
  const attempt = useWrite(useService().promises.attempt, {
    onSaved: ({ state }) =>
      showToast({ text: say(state === 'kept' ? 'kept' : 'tried', { who }), tone: 'success' }),
    onRefused: useTellProblem(),
  });
  const moment = formatMoment(instantOf(dueOn, dueMinute), language);
  const tell = (reached: boolean) => attempt.submit({ id, version, reached, note: '' });
  return (
    <li className="promise">
      <strong>{[clientLabel, phone].filter((part) => part !== '').join(', ') || say('unnamed')}</strong>
      <StatusMark icon={overdue ? 'warning' : 'clock'} tone={overdue ? 'danger' : 'neutral'}>
        {overdue ? say('overdue', { moment }) : say('due', { moment })}
      </StatusMark>
      {note !== '' && <span>{note}</span>}
      <span className="ui-description">{say('madeBy', { name: promise.madeByName })}</span>
      {attempts.length > 0 && (
        <ul className="promise-attempts" aria-label={say('attempts')}>
          {attempts.map(({ at, byName }) => (
            <li key={at}>{say('attempt', { moment: formatMoment(at, language), name: byName })}</li>
          ))}
        </ul>
      )}
      <ButtonRow>
        <Button size="small" icon="check" aria-label={say('reachedWhom', { who })} onPress={() => tell(true)}>
          {say('reached')}
        </Button>
        <Button size="small" aria-label={say('notReachedWhom', { who })} onPress={() => tell(false)}>
          {say('notReached')}
        </Button>
      </ButtonRow>
    </li>
  );
}
