import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { stands } from './meeting-draft.ts';
import { sayMeetingTime } from './say-meeting.ts';
import type { TimeRow, Times } from './use-times.ts';
import { whyNot } from './why-not.ts';

export interface TimeListProps {
  times: Times;
  /** A single time has nothing to be left out of. */
  isSeries: boolean;
}

/**
 * Every wanted time with what stands in its way and where else all are free; nothing is saved before it is chosen. A choice
 * takes its own buttons away, so the focus goes to the list.
 */
export function TimeList({ times, isSeries }: TimeListProps) {
  const say = useWords(jointMeetingWords);
  const { rows, isChecking } = times;
  const standing = rows.filter(({ checked }) => stands(checked)).length;
  return (
    <section aria-label={say('times')} className="meetings-times" id="times" tabIndex={-1}>
      <p aria-live="polite" className="meetings-times-sum">
        {rows.length === 0 && (isChecking ? say('timesChecking') : say('timesMissing'))}
        {rows.length > 0 &&
          (standing === 0 ? (
            <StatusMark icon="success" tone="success">
              {say('timesFree', { count: rows.length })}
            </StatusMark>
          ) : (
            <StatusMark icon="warning" tone="warning">
              {isSeries ? say('timesStanding', { count: standing }) : say('timeStands')}
            </StatusMark>
          ))}
      </p>
      {(isSeries || standing > 0) && rows.length > 0 && (
        <ol>
          {rows.map((row) => (
            <li key={row.key} data-standing={stands(row.checked) || undefined}>
              <TimeOfRow row={row} times={times} isSeries={isSeries} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** To the list itself: what it holds is made anew when it has been checked again. */
export function focusTimes(): void {
  document.getElementById('times')?.focus();
}

function TimeOfRow({ row, times, isSeries }: { row: TimeRow; times: Times; isSeries: boolean }) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const { key, checked, wanted, isChanged, instead, isIncluded } = row;
  const time = sayMeetingTime(checked, language);
  const back = isChanged && (
    <Button
      size="small"
      tone="quiet"
      icon="undo"
      onPress={() => {
        times.takeBack(key);
        focusTimes();
      }}
    >
      {say('backTo', { time: sayMeetingTime(wanted, language) })}
    </Button>
  );
  if (!stands(checked))
    return (
      <div className="meetings-time">
        {isSeries ? (
          <Checkbox isSelected={isIncluded} onChange={(included) => times.include(key, included)}>
            {say(isIncluded ? 'include' : 'left', { time })}
          </Checkbox>
        ) : (
          <span>{time}</span>
        )}
        {back}
      </div>
    );
  return (
    <div className="meetings-time">
      <StatusMark icon="warning" tone="danger">
        {say('doesNotDo', { time })}
      </StatusMark>
      <ul className="meetings-why">
        {whyNot(checked, language).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className="meetings-instead">
        {instead.length === 0 ? say('noneInstead') : <span>{say('insteadOf')}</span>}
        {instead.map((free) => {
          const text = sayMeetingTime(free, language);
          return (
            <Button
              key={text}
              size="small"
              aria-label={say('chooseInstead', { time: text })}
              onPress={() => {
                times.replace(key, free);
                focusTimes();
              }}
            >
              {text}
            </Button>
          );
        })}
        {back}
      </div>
    </div>
  );
}
