import { useEffect, useRef } from 'react';
import type { Entry } from '#contract/directory.ts';
import { serviceKindCodes, type ServiceKindCode } from '#domain/classifications/service-kind.ts';
import { areaMunicipalities, type AreaMunicipality } from '#domain/directory/entry.ts';
import type { EntryFilter } from '#domain/directory/find-entries.ts';
import { isUnchecked } from '#domain/directory/freshness.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { directoryWords } from '#i18n/directory.ts';
import { serviceKindNames } from '#i18n/service-kind-names.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

export interface EntryFiltersProps {
  entries: readonly Entry[];
  filter: EntryFilter;
  onChange: (filter: EntryFilter) => void;
}

/** What narrows the list; the search has the focus by `/`. Kinds that no entry has are left out. */
export function EntryFilters({ entries, filter, onChange }: EntryFiltersProps) {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const { today } = useSession();
  const search = useRef<HTMLInputElement>(null);
  useShortcut('/', () => search.current?.focus());
  useEffect(() => {
    search.current?.setAttribute('aria-keyshortcuts', '/');
  }, []);
  const kinds = serviceKindCodes.filter((code) => entries.some(({ kind }) => kind === code));
  const old = entries.filter(({ checkedOn }) => isUnchecked(checkedOn, today)).length;
  return (
    <search className="directory-filters">
      <SearchField
        label={say('search')}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
        inputRef={search}
      />
      <Select<AreaMunicipality | 'all'>
        label={say('municipality')}
        placeholder={say('allMunicipalities')}
        options={[
          { id: 'all', label: say('allMunicipalities') },
          ...areaMunicipalities.map((id) => ({ id, label: municipalityNames[id][language] })),
        ]}
        value={filter.municipality ?? 'all'}
        onChange={(id) => onChange({ ...filter, municipality: id === 'all' ? null : id })}
      />
      <Select<ServiceKindCode | 'all'>
        label={say('kind')}
        placeholder={say('allKinds')}
        options={[
          { id: 'all', label: say('allKinds') },
          ...kinds.map((id) => ({ id, label: serviceKindNames[id][language] })),
        ]}
        value={filter.kind ?? 'all'}
        onChange={(id) => onChange({ ...filter, kind: id === 'all' ? null : id })}
      />
      <Checkbox
        isSelected={filter.uncheckedOnly}
        onChange={(uncheckedOnly) => onChange({ ...filter, uncheckedOnly })}
      >
        {say('uncheckedOnly', { count: old })}
      </Checkbox>
    </search>
  );
}
