import { localOf, type Instant } from '#domain/time/instant.ts';
import { deskTallyWords } from '#i18n/desk-tally.ts';
import { formatClock } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { topicName } from './topic-name.ts';

export interface LatestListProps {
  latest: readonly {
    readonly id: string;
    readonly topicCode: string;
    readonly at: Instant;
    readonly byName: string;
  }[];
  mayTakeBack: boolean;
  onTakeBack: (id: string) => void;
}

/** The day's last questions, each to be taken back. */
export function LatestList({ latest, mayTakeBack, onTakeBack }: LatestListProps) {
  const say = useWords(deskTallyWords);
  const language = useLanguage();
  return (
    <Panel title={say('latest')}>
      {latest.length === 0 && <p className="ui-description">{say('latestNone')}</p>}
      <ul className="tally-latest">
        {latest.map(({ id, topicCode, at, byName }) => {
          const topic = topicName(topicCode, language);
          const clock = formatClock(localOf(at).minute, language);
          return (
            <li key={id}>
              <span>{topic}</span>
              <span className="ui-label-note">{say('latestOf', { clock, name: byName })}</span>
              {mayTakeBack && (
                <Button
                  size="small"
                  tone="quiet"
                  icon="undo"
                  aria-label={say('takeBackOf', { topic, clock })}
                  onPress={() => onTakeBack(id)}
                >
                  {say('takeBack')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
