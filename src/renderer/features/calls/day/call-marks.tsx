import type { Call } from '#contract/calls.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import { useWords } from '#renderer/app/language.ts';
import { Badge } from '#renderer/ui/badge.tsx';

/** What is out of the ordinary in a call: outside the hours, past their end, a big case. */
export function CallMarks({ call }: { call: Call }) {
  const say = useWords(callWords);
  const sayEntry = useWords(callDetailWords);
  const { time, minutesAfterHours, bigCase, wrapUpMinutes, contactNo, lateEntry, timeUnsure } = call;
  return (
    <span className="line-marks">
      {contactNo > 1 && <Badge tone="info">{sayEntry('contactNo', { no: contactNo })}</Badge>}
      {lateEntry && <Badge>{sayEntry('lateMark')}</Badge>}
      {timeUnsure && <Badge>{sayEntry('timeUnsureMark')}</Badge>}
      {bigCase && <Badge tone="warning">{say('bigCase')}</Badge>}
      {time === 'outside' && <Badge>{say('outsideMark')}</Badge>}
      {time === 'closed' && <Badge>{say('closedMark')}</Badge>}
      {time === 'inside' && minutesAfterHours > 0 && (
        <Badge tone="info">{say('afterHours', { minutes: minutesAfterHours })}</Badge>
      )}
      {wrapUpMinutes !== null && wrapUpMinutes > 0 && (
        <Badge>{say('wrapUpMark', { minutes: wrapUpMinutes })}</Badge>
      )}
    </span>
  );
}
