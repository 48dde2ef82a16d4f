import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Entry } from '#contract/directory.ts';
import { findEntries } from '#domain/directory/find-entries.ts';
import { forCaller, type Caller } from '#domain/directory/for-caller.ts';
import { isUnchecked } from '#domain/directory/freshness.ts';
import { directoryWords } from '#i18n/directory.ts';
import { serviceKindNames } from '#i18n/service-kind-names.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { CheckedMark } from './checked-mark.tsx';
import { sayArea } from './say-area.ts';
import './directory.css';

/** How many services stand beside a call at once; a word of the search brings the others. */
const SHOWN = 12;

export interface CallerServicesProps {
  caller: Caller;
  onChoose: (entry: Entry) => void;
}

/** The services that may help the caller, the likeliest first, to read out and to direct to. */
export function CallerServices({ caller, onChoose }: CallerServicesProps) {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const { today } = useSession();
  const [text, setText] = useState('');
  const query = useQuery(useService().directory.list.queryOptions());
  const filter = { text, municipality: null, kind: null, uncheckedOnly: false };
  return (
    <Stack gap="small">
      <SearchField label={say('search')} value={text} onChange={setText} />
      <Loaded query={query}>
        {(entries) => {
          const found = findEntries(
            forCaller(entries, caller),
            filter,
            today,
            (kind) => serviceKindNames[kind][language],
          );
          return (
            <>
              <p className="directory-quiet" aria-live="polite">
                {say('found', { count: found.length })}
              </p>
              <ul className="directory-choices" aria-label={say('forCaller')}>
                {found.slice(0, SHOWN).map((entry) => (
                  <Choice key={entry.id} entry={entry} onChoose={onChoose} />
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}

function Choice({ entry, onChoose }: { entry: Entry; onChoose: (entry: Entry) => void }) {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const { today } = useSession();
  const { name, provider, phone, email, web, address, opening, description } = entry;
  const lines = [phone, opening, address, email, web].filter((line) => line !== '');
  return (
    <li className="directory-choice">
      <strong>{name}</strong>
      <span className="directory-quiet">
        {[provider, sayArea(entry, language)].filter((part) => part !== '').join(' · ')}
      </span>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {description !== '' && <p className="directory-words directory-quiet">{description}</p>}
      {isUnchecked(entry.checkedOn, today) && <CheckedMark checkedOn={entry.checkedOn} />}
      <Button size="small" aria-label={say('choose', { name })} onPress={() => onChoose(entry)}>
        {say('chooseShort')}
      </Button>
    </li>
  );
}
