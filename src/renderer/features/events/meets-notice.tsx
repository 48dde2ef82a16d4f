import type { EventMeets } from '#contract/events.ts';
import { eventWords } from '#i18n/events.ts';
import { formatMinuteRange } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';

export interface MeetsNoticeProps {
  meets: EventMeets | undefined;
  isAccepted: boolean;
  onAccept: (isAccepted: boolean) => void;
  error: string | undefined;
}

/** What the event meets, by name, before it is saved; free Kela times go only with the person's own mark. */
export function MeetsNotice({ meets, isAccepted, onAccept, error }: MeetsNoticeProps) {
  const say = useWords(eventWords);
  const language = useLanguage();
  if (!meets) return undefined;
  const { clashes, freeSlots } = meets;
  if (clashes.length === 0 && freeSlots.length === 0) return <Banner tone="success">{say('noClash')}</Banner>;
  return (
    <>
      {clashes.length > 0 && (
        <Banner tone="danger" title={say('clashTitle')}>
          <ul className="event-meets">
            {clashes.map((clash, index) => {
              const words = {
                range: formatMinuteRange(clash, language),
                name: clash.staffName,
                what: clash.takenBy.replace('-', '_'),
              };
              return (
                <li key={index}>
                  {clash.byName === null
                    ? say('clash', words)
                    : say('clashBy', { ...words, by: clash.byName })}
                </li>
              );
            })}
          </ul>
          {say('clashWhat')}
        </Banner>
      )}
      {freeSlots.length > 0 && (
        <Banner tone="warning" title={say('freeTitle', { count: freeSlots.length })}>
          <ul className="event-meets">
            {freeSlots.map((slot) => (
              <li key={`${slot.staffId} ${slot.startMinute}`}>
                {say('freeSlot', { range: formatMinuteRange(slot, language), name: slot.staffName })}
              </li>
            ))}
          </ul>
          {clashes.length === 0 && (
            <Checkbox id="acceptedFreeSlots" isSelected={isAccepted} onChange={onAccept}>
              {say('freeAccept')}
            </Checkbox>
          )}
          {error !== undefined && <span className="event-error">{error}</span>}
        </Banner>
      )}
    </>
  );
}
