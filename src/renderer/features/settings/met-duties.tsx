import type { PersonClash } from '#contract/refusals.ts';
import type { MetDuty } from '#contract/service-hours.ts';
import { eventWords } from '#i18n/events.ts';
import { formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import { lineExceptionWords } from '#i18n/line-exceptions.ts';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';

export interface MetDutiesProps extends Bound<boolean> {
  met: { readonly duties: readonly MetDuty[]; readonly clashes: readonly PersonClash[] };
}

/** The duties that other hours meet, to be marked as seen; what stands in their way has to be cleared first. */
export function MetDuties({ met: { duties, clashes }, id, value, onChange, error }: MetDutiesProps) {
  const say = useWords(lineExceptionWords);
  const sayEvent = useWords(eventWords);
  const language = useLanguage();
  if (clashes.length > 0)
    return (
      <Banner tone="danger" title={say('clashes')}>
        <ul className="settings-met">
          {clashes.map((clash) => (
            <li key={`${clash.on} ${clash.startMinute}`}>
              {formatWeekdayAndDate(clash.on, language)}{' '}
              {sayEvent('clash', {
                range: formatMinuteRange(clash, language),
                name: clash.staffName,
                what: clash.takenBy.replace('-', '_'),
              })}
            </li>
          ))}
        </ul>
      </Banner>
    );
  if (duties.length === 0) return undefined;
  return (
    <Banner tone="warning" title={say('duties')}>
      <ul className="settings-met">
        {duties.map(({ on, staffName, becomes }) => (
          <li key={on}>
            {say(becomes === 'free' ? 'becomesFree' : 'becomesMoved', {
              day: formatWeekdayAndDate(on, language),
              name: staffName,
            })}
          </li>
        ))}
      </ul>
      <Checkbox id={id} isSelected={value} onChange={onChange}>
        {say('seen')}
      </Checkbox>
      {error !== undefined && <span className="settings-error">{error}</span>}
    </Banner>
  );
}
