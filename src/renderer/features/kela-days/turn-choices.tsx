import { useQuery } from '@tanstack/react-query';
import { formatClock } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { localOf } from '#domain/time/instant.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { useDesk } from './desk.ts';

/** Today's choices against the order of the list: who was taken, past whom, and by whose choice. */
export function TurnChoices() {
  const say = useWords(walkInWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const { now } = useDesk();
  const { id: officeId } = useOffice();
  const { data: choices = [] } = useQuery(
    useService().walkIns.turns.queryOptions({
      input: { officeId, on: now.on },
      enabled: useMay()('walkIns.turns'),
    }),
  );
  if (choices.length === 0) return undefined;
  return (
    <details className="kela-ended">
      <summary>{say('turns', { count: choices.length })}</summary>
      <ul className="kela-turns">
        {choices.map(({ at, byName, taken, passed }) => (
          <li key={`${at} ${taken}`}>
            {say('turn', {
              clock: formatClock(localOf(at).minute, language),
              name: byName,
              taken: taken || sayDays('noName'),
              passed: passed.map((who) => who || sayDays('noName')).join(', '),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
