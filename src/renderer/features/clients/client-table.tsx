import type { RegisteredClient } from '#contract/clients.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { clientWords } from '#i18n/clients.ts';
import { ClientMarks } from '#renderer/app/clients/client-marks.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';

export interface ClientTableProps {
  clients: readonly RegisteredClient[];
  onOpen: (id: string) => void;
}

/** Who was found. Of a client with a turvakielto the number and municipality are not there. */
export function ClientTable({ clients, onOpen }: ClientTableProps) {
  const say = useWords(clientWords);
  const language = useLanguage();
  const withheld = <span className="ui-description">{say('withheld')}</span>;
  const columns: Column<RegisteredClient>[] = [
    { key: 'name', header: say('name'), isRowHeader: true, render: ({ name }) => name },
    {
      key: 'phone',
      header: say('phone'),
      render: (client) => (client.safetyNonDisclosure ? withheld : client.phone),
    },
    {
      key: 'municipality',
      header: say('municipality'),
      render: ({ municipality, safetyNonDisclosure }) =>
        safetyNonDisclosure ? withheld : municipality && municipalityNames[municipality][language],
    },
    { key: 'ownWorker', header: say('ownWorker'), render: ({ ownWorkerName }) => ownWorkerName },
    { key: 'marks', header: say('marks'), render: (client) => <ClientMarks client={client} /> },
    {
      key: 'open',
      header: say('openShort'),
      kind: 'action',
      render: ({ id, name }) => (
        <Button size="small" aria-label={say('open', { name })} onPress={() => onOpen(id)}>
          {say('openShort')}
        </Button>
      ),
    },
  ];
  return <Table caption={say('found')} columns={columns} rows={clients} rowKey={({ id }) => id} />;
}
