import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { areaNames } from '#i18n/area-names.ts';
import { mailDropWords } from '#i18n/mail-drop.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { BatchTable } from './batch-table.tsx';
import { EmptyingForm } from './emptying-form.tsx';
import { LooseTable } from './loose-table.tsx';
import { Receipt } from './receipt.tsx';
import './mail-drop.css';

interface Search {
  readonly new?: boolean;
  /** The envelope whose receipt is shown. */
  readonly receipt?: string;
}

/** What has been taken from the drop, and the envelopes that were handed over. */
export default function MailDropScreen() {
  const say = useWords(mailDropWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const mayEmpty = useMay()('mailDrop.empty');
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const query = useQuery(useService().mailDrop.view.queryOptions({ input: { officeId } }));
  const show = (next: Search) => void navigate({ to: '/mail-drop', search: next, replace: true });
  const batch = query.data?.batches.find(({ id }) => id === search.receipt);
  useCommands(
    useMemo(
      () =>
        mayEmpty
          ? [
              {
                id: 'record-emptying',
                title: say('empty'),
                shortcut: 'n',
                onAction: () => void navigate({ to: '/mail-drop', search: { new: true }, replace: true }),
              },
            ]
          : [],
      [say, navigate, mayEmpty],
    ),
  );
  if (batch) return <Receipt batch={batch} onBack={() => show({})} />;
  return (
    <>
      <ScreenHeading
        detail={say('about')}
        actions={
          mayEmpty && (
            <Button tone="primary" icon="plus" shortcut="n" onPress={() => show({ new: true })}>
              {say('empty')}
            </Button>
          )
        }
      >
        {areaNames['mail-drop'][language]}
      </ScreenHeading>
      <Loaded query={query}>
        {({ loose, batches }) => (
          <Stack>
            <LooseTable
              loose={loose}
              lastTo={batches[0]?.handedTo ?? ''}
              onHanded={(receipt) => show({ receipt })}
            />
            <BatchTable batches={batches} onReceipt={(receipt) => show({ receipt })} />
          </Stack>
        )}
      </Loaded>
      {search.new === true && mayEmpty && <EmptyingForm onClose={() => show({})} />}
    </>
  );
}
