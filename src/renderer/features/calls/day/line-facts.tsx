import { holds, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import { formatClock, formatMinuteRange } from '#i18n/formats.ts';
import { lineStateWords } from '#i18n/service-hours.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { DutyFact } from './duty-fact.tsx';
import type { Line } from './line.ts';

export interface LineFactsProps {
  line: Line;
  isToday: boolean;
  isPast: boolean;
}

/** Hours and how the line stands, who is on duty, and the day's counts. */
export function LineFacts({ line, isToday, isPast }: LineFactsProps) {
  const say = useWords(callWords);
  const sayEntry = useWords(callDetailWords);
  const sayState = useWords(lineStateWords);
  const answered = line.calls.filter(({ state }) => state === 'recorded');
  const nonCases = answered.filter(({ outcome }) => outcome === 'nonCase').length;
  const outside = answered.filter(({ time }) => time !== 'inside').length;
  const tries = line.calls.reduce((sum, { callBack }) => sum + callBack.tries, 0);
  const reached = line.calls.filter(({ callBack }) => callBack.reachedAt !== null).length;
  const wrapUp = answered.reduce((sum, { wrapUpMinutes }) => sum + (wrapUpMinutes ?? 0), 0);
  return (
    <div className="line-facts">
      <dl>
        <div>
          <dt>{sayState('hours')}</dt>
          <dd>
            <Hours line={line} isToday={isToday} />
          </dd>
        </div>
        <DutyFact line={line} isPast={isPast} />
        <div>
          <dt>{say('answeredCount')}</dt>
          <dd>
            <span className="line-number">{answered.length}</span>
            {nonCases > 0 && <span className="ui-label-note">{say('nonCases', { count: nonCases })}</span>}
          </dd>
        </div>
        <div>
          <dt>{say('missedCount')}</dt>
          <dd className="line-number">{line.missed}</dd>
        </div>
        {tries > 0 && (
          <div>
            <dt>{sayEntry('callBackCount')}</dt>
            <dd>
              <span className="line-number">{tries}</span>
              <span className="ui-label-note">{sayEntry('callBackReached', { count: reached })}</span>
            </dd>
          </div>
        )}
        {wrapUp > 0 && (
          <div>
            <dt>{sayEntry('wrapUpCount')}</dt>
            <dd>
              <span className="line-number">{say('minutesOf', { count: wrapUp })}</span>
              {answered.some(({ bigCase }) => bigCase) && (
                <span className="ui-label-note">{sayEntry('bigCaseDay')}</span>
              )}
            </dd>
          </div>
        )}
        {outside > 0 && (
          <div>
            <dt>{say('outsideCount')}</dt>
            <dd className="line-number">{outside}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function Hours({ line: { hours, closed }, isToday }: { line: Line; isToday: boolean }) {
  const say = useWords(lineStateWords);
  const language = useLanguage();
  if (!hours) {
    const name = closed ? closureName(closed.why, closed.name, language) : '';
    return (
      <StatusMark icon="cross">
        {closed?.why === 'no-hours'
          ? say('noHours')
          : name === ''
            ? say('closed')
            : say('closedBy', { name })}
      </StatusMark>
    );
  }
  return (
    <>
      {formatMinuteRange(hours, language)}
      {isToday && <OpenNow hours={hours} />}
    </>
  );
}

function OpenNow({ hours }: { hours: { startMinute: MinuteOfDay; endMinute: MinuteOfDay } }) {
  const say = useWords(lineStateWords);
  const language = useLanguage();
  const { minute } = useNow();
  if (holds(hours, minute))
    return (
      <StatusMark icon="success" tone="success">
        {say('open')}
      </StatusMark>
    );
  return (
    <StatusMark icon="circle-empty">
      {minute < hours.startMinute
        ? say('before', { clock: formatClock(hours.startMinute, language) })
        : say('after')}
    </StatusMark>
  );
}
