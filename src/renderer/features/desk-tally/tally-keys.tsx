import { useState } from 'react';
import { tallyKeysOn } from '#domain/desk-tally/tally-keys.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { topicsOn } from '#domain/topics/kela-topics.ts';
import { deskTallyWords } from '#i18n/desk-tally.ts';
import { formWords } from '#i18n/form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { TallyKey } from './tally-key.tsx';
import { topicName } from './topic-name.ts';

export interface TallyKeysProps {
  on: LocalDate;
  counts: readonly { readonly topicCode: string; readonly count: number }[];
  onCount: (topicCode: string) => void;
}

/** The ten topics with their keys, and a way to any other. */
export function TallyKeys({ on, counts, onCount }: TallyKeysProps) {
  const say = useWords(deskTallyWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const [other, setOther] = useState<string[]>([]);
  const keys = tallyKeysOn(on);
  const others = topicsOn(on).filter(({ code }) => !keys.some(({ topicCode }) => topicCode === code));
  const [picked] = other;
  return (
    <Panel title={say('topics')}>
      <div className="tally-keys">
        {keys.map(({ key, topicCode }) => (
          <TallyKey
            key={key}
            shortcut={key}
            topic={topicName(topicCode, language)}
            count={counts.find((one) => one.topicCode === topicCode)?.count ?? 0}
            onCount={() => onCount(topicCode)}
          />
        ))}
      </div>
      <div className="tally-other">
        <MultiPick
          mode="single"
          label={say('other')}
          value={other}
          onChange={setOther}
          placeholder={say('otherHint')}
          listLabel={say('otherFound')}
          pickedLabel={say('otherPicked')}
          removeLabel={sayForm('remove')}
          noMatches={say('otherNone')}
          options={others.map(({ code }) => ({ id: code as string, label: topicName(code, language) }))}
        />
        {picked !== undefined && <Button onPress={() => onCount(picked)}>{say('otherCount')}</Button>}
      </div>
    </Panel>
  );
}
