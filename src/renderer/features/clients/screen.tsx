import { useMemo, useRef, useState } from 'react';
import { areaNames } from '#i18n/area-names.ts';
import { clientWords } from '#i18n/clients.ts';
import { useClientSearch } from '#renderer/app/clients/use-client-search.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { ClientForm } from './client-form.tsx';
import { ClientTable } from './client-table.tsx';
import { OpenClient } from './open-client.tsx';

/** The register is looked into by searching: nobody leafs through everybody. */
export default function ClientsScreen() {
  const say = useWords(clientWords);
  const language = useLanguage();
  const [text, setText] = useState('');
  const [openId, setOpenId] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const found = useClientSearch(text);
  useCommands(
    useMemo(
      () => [
        { id: 'add-client', title: say('add'), shortcut: 'n', onAction: () => setAdding(true) },
        { id: 'search', title: say('search'), shortcut: '/', onAction: () => input.current?.focus() },
      ],
      [say],
    ),
  );
  return (
    <>
      <ScreenHeading
        detail={say('about')}
        actions={
          <Button tone="primary" icon="plus" shortcut="n" onPress={() => setAdding(true)}>
            {say('add')}
          </Button>
        }
      >
        {areaNames.clients[language]}
      </ScreenHeading>
      <Stack>
        <search>
          <SearchField label={say('search')} value={text} onChange={setText} inputRef={input} />
        </search>
        <output className="ui-description">
          {found === undefined ? say('searchHow') : say('foundCount', { count: found.length })}
        </output>
        {found && found.length > 0 && <ClientTable clients={found} onOpen={setOpenId} />}
        {found?.length === 0 && <EmptyState title={say('none')}>{say('noneWhat')}</EmptyState>}
      </Stack>
      {isAdding && <ClientForm client={undefined} onClose={() => setAdding(false)} />}
      {openId !== undefined && <OpenClient id={openId} onClose={() => setOpenId(undefined)} />}
    </>
  );
}
