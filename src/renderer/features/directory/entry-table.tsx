import { useRef } from 'react';
import type { Entry } from '#contract/directory.ts';
import { directoryWords } from '#i18n/directory.ts';
import { serviceKindNames } from '#i18n/service-kind-names.ts';
import { CheckedMark } from '#renderer/app/directory/checked-mark.tsx';
import { sayArea } from '#renderer/app/directory/say-area.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { useChangeEntry } from './use-change-entry.ts';

export interface EntryTableProps {
  entries: readonly Entry[];
  onEdit: (id: string) => void;
}

/** The entries in rows. One key, T, marks the row with the focus as checked today. */
export function EntryTable({ entries, onEdit }: EntryTableProps) {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const may = useMay();
  const frame = useRef<HTMLDivElement>(null);
  const { check, remove } = useChangeEntry();
  const mayCheck = may('directory.check');
  useShortcut(
    't',
    () => {
      // The row with the focus, by the mark that its buttons carry.
      const row = document.activeElement?.closest('tr');
      const id = row?.querySelector('[data-entry]')?.getAttribute('data-entry');
      const entry = entries.find((one) => one.id === id);
      if (entry && frame.current?.contains(row ?? null)) check(entry);
    },
    { isEnabled: mayCheck },
  );
  const columns: Column<Entry>[] = [
    {
      key: 'name',
      header: say('name'),
      isRowHeader: true,
      render: ({ id, name, provider }) => (
        <span className="directory-contact" data-entry={id}>
          {may('directory.update') ? (
            <Button
              size="small"
              tone="quiet"
              aria-label={say('editNamed', { name })}
              onPress={() => onEdit(id)}
            >
              {name}
            </Button>
          ) : (
            name
          )}
          <span className="directory-quiet">{provider}</span>
        </span>
      ),
    },
    { key: 'kind', header: say('kind'), render: ({ kind }) => serviceKindNames[kind][language] },
    { key: 'area', header: say('area'), render: (entry) => sayArea(entry, language) },
    {
      key: 'contact',
      header: say('contact'),
      render: ({ phone, email, web, opening }) => (
        <span className="directory-contact">
          {[phone, email, web, opening]
            .filter((line) => line !== '')
            .map((line) => (
              <span key={line}>{line}</span>
            ))}
        </span>
      ),
    },
    { key: 'owner', header: say('owner'), render: ({ ownerName }) => ownerName ?? '' },
    {
      key: 'checked',
      header: say('checked'),
      render: ({ checkedOn }) => <CheckedMark checkedOn={checkedOn} />,
    },
  ];
  const actions: Column<Entry> = {
    key: 'actions',
    header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
    kind: 'action',
    render: (entry) => (
      <ButtonRow>
        <Button
          size="small"
          shortcut="t"
          aria-label={say('checkedTodayNamed', { name: entry.name })}
          onPress={() => check(entry)}
        >
          {say('checkedToday')}
        </Button>
        <Menu
          isIconOnly
          size="small"
          label={say('more', { name: entry.name })}
          actions={[{ id: 'remove', label: say('remove'), tone: 'danger', onAction: () => remove(entry) }]}
        />
      </ButtonRow>
    ),
  };
  return (
    <div ref={frame}>
      <Table
        caption={say('services')}
        isCaptionHidden
        rows={entries}
        rowKey={({ id }) => id}
        columns={mayCheck ? [...columns, actions] : columns}
      />
    </div>
  );
}
