import { useQuery } from '@tanstack/react-query';
import { followUpResults } from '#domain/matters/follow-up.ts';
import { formatDayAndMonth } from '#i18n/formats.ts';
import { followUpResultNames, matterWords } from '#i18n/matters.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';

/** Closed matters at which it is time to ask how the client is; nothing is there while nobody's day has come. */
export function FollowUps({ onOpen }: { onOpen: (id: string) => void }) {
  const say = useWords(matterWords);
  const language = useLanguage();
  const { matters } = useService();
  const due = useQuery(matters.followUps.queryOptions()).data ?? [];
  const mark = useWrite(matters.markFollowUp);
  if (due.length === 0) return undefined;
  return (
    <section aria-label={say('followUps')}>
      <h2>{say('followUps')}</h2>
      <p className="ui-description">{say('followUpsWhat')}</p>
      <SaveNotice refusal={mark.refusal} hasFault={mark.hasFault} />
      <ul className="matter-list matter-follow-ups">
        {due.map(({ matterId, months, dueOn, name, clientLabel, version }) => (
          <li key={`${matterId} ${months}`}>
            <span>
              <Button
                size="small"
                tone="quiet"
                aria-label={say('openNamed', { what: name || say('noName') })}
                onPress={() => onOpen(matterId)}
              >
                {name || say('noName')}
              </Button>{' '}
              {clientLabel} {say('followUp', { months })}, {formatDayAndMonth(dueOn, language)}
            </span>
            <ButtonRow>
              {followUpResults.map((result) => (
                <Button
                  key={result}
                  size="small"
                  onPress={() => mark.submit({ id: matterId, version, months, result })}
                >
                  {followUpResultNames[result][language]}
                </Button>
              ))}
            </ButtonRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
