import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { areaNames } from '#i18n/area-names.ts';
import { directoryWords } from '#i18n/directory.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { QuestionList } from './question-list.tsx';
import { useExportTable } from './use-export-table.ts';
import '#renderer/app/directory/directory.css';

interface Search {
  readonly new?: boolean;
  readonly id?: string;
  /** Shows only what nobody has checked for a year. */
  readonly unchecked?: boolean;
}

/** The directory: its entries, and what to ask callers. */
export default function DirectoryScreen() {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const may = useMay();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [tab, setTab] = useState<'services' | 'questions'>('services');
  const [isImporting, setImporting] = useState(false);
  const exporting = useExportTable();
  const query = useQuery(useService().directory.list.queryOptions());
  const mayCreate = may('directory.create');
  useCommands(
    useMemo(
      () =>
        mayCreate
          ? [
              {
                id: 'new-entry-here',
                title: say('add'),
                shortcut: 'n',
                onAction: () => void navigate({ to: '/directory', search: { new: true }, replace: true }),
              },
            ]
          : [],
      [mayCreate, say, navigate],
    ),
  );
  const show = (next: Search) => void navigate({ to: '/directory', search: next, replace: true });
  const edited = query.data?.find(({ id }) => id === search.id);
  return (
    <>
      <ScreenHeading
        detail={say('about')}
        actions={
          <>
            <Button icon="download" isPending={exporting.isPending} onPress={exporting.run}>
              {say('export')}
            </Button>
            {may('directory.import') && <Button onPress={() => setImporting(true)}>{say('import')}</Button>}
            {mayCreate && (
              <Button tone="primary" icon="plus" shortcut="n" onPress={() => show({ new: true })}>
                {say('add')}
              </Button>
            )}
          </>
        }
      >
        {areaNames.directory[language]}
      </ScreenHeading>
      <Tabs
        label={areaNames.directory[language]}
        selected={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'services',
            label: say('services'),
            content: (
              <Loaded query={query}>
                {(entries) => (
                  <EntryList
                    entries={entries}
                    startsUnchecked={search.unchecked === true}
                    onEdit={(id) => show({ id })}
                  />
                )}
              </Loaded>
            ),
          },
          { id: 'questions', label: say('questions'), content: <QuestionList /> },
        ]}
      />
      {search.new === true && mayCreate && <EntryForm entry={undefined} onClose={() => show({})} />}
      {edited && may('directory.update') && (
        <EntryForm key={edited.id} entry={edited} onClose={() => show({})} />
      )}
      {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
    </>
  );
}
