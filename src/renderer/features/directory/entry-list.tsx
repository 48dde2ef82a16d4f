import { useState } from 'react';
import type { Entry } from '#contract/directory.ts';
import { findEntries, type EntryFilter } from '#domain/directory/find-entries.ts';
import { directoryWords } from '#i18n/directory.ts';
import { serviceKindNames } from '#i18n/service-kind-names.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay, useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { EntryFilters } from './entry-filters.tsx';
import { EntryTable } from './entry-table.tsx';

/** How many entries are shown at once, and how many more each time. */
const PAGE = 100;

export interface EntryListProps {
  entries: readonly Entry[];
  startsUnchecked: boolean;
  onEdit: (id: string) => void;
}

/** The entries as they are narrowed. */
export function EntryList({ entries, startsUnchecked, onEdit }: EntryListProps) {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const { today } = useSession();
  const mayCreate = useMay()('directory.create');
  const [filter, setFilter] = useState<EntryFilter>({
    text: '',
    municipality: null,
    kind: null,
    uncheckedOnly: startsUnchecked,
  });
  const [shown, setShown] = useState(PAGE);
  if (entries.length === 0)
    return <EmptyState title={say('none')}>{say(mayCreate ? 'noneWhat' : 'noneToRead')}</EmptyState>;
  const found = findEntries(entries, filter, today, (kind) => serviceKindNames[kind][language]);
  return (
    <Stack>
      <EntryFilters
        entries={entries}
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setShown(PAGE);
        }}
      />
      <p className="directory-quiet" aria-live="polite">
        {say('found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <p>{say('noMatch')}</p>
      ) : (
        <EntryTable entries={found.slice(0, shown)} onEdit={onEdit} />
      )}
      {found.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + PAGE)}>
            {say('showMore', { count: found.length - shown })}
          </Button>
        </div>
      )}
    </Stack>
  );
}
