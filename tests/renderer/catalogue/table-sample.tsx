import { Badge } from '#renderer/ui/badge.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';

interface Sample {
  readonly time: string;
  readonly name: string;
  readonly state: 'done' | 'waiting' | 'absent';
  readonly minutes: number;
}

const rows: Sample[] = [
  { time: '9.00', name: 'Aurinko', state: 'done', minutes: 20 },
  { time: '9.20', name: 'Kallio', state: 'waiting', minutes: 115 },
  { time: '10.40', name: 'Tuuli', state: 'absent', minutes: 5 },
];

const states = {
  done: (
    <StatusMark icon="success" tone="success">
      Toteutunut
    </StatusMark>
  ),
  waiting: (
    <StatusMark icon="clock" tone="info">
      Odottaa
    </StatusMark>
  ),
  absent: (
    <StatusMark icon="cross" tone="danger">
      Saapumatta
    </StatusMark>
  ),
};

const columns: Column<Sample>[] = [
  { key: 'time', header: 'Aika', kind: 'time', render: (row) => row.time },
  { key: 'name', header: 'Nimi', isRowHeader: true, render: (row) => row.name },
  { key: 'state', header: 'Tila', render: (row) => states[row.state] },
  {
    key: 'mark',
    header: 'Merkintä',
    render: (row) => (row.minutes > 60 ? <Badge tone="warning">pitkä</Badge> : ''),
  },
  { key: 'minutes', header: 'Kesto, min', kind: 'number', render: (row) => row.minutes },
  {
    key: 'action',
    header: 'Toiminnot',
    kind: 'action',
    render: (row) => (
      <Menu
        label={`Toiminnot: ${row.name}`}
        isIconOnly
        size="small"
        actions={[
          { id: 'move', label: 'Siirrä', icon: 'move', shortcut: 'm', onAction: () => undefined },
          { id: 'cancel', label: 'Peru', icon: 'cross', tone: 'danger', onAction: () => undefined },
        ]}
      />
    ),
  },
];

/** A table with rows, and one without. */
export function TableSample() {
  return (
    <Panel title="Taulukko" actions={<Button icon="print">Tulosta</Button>}>
      <Table
        caption="Päivän ajat"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.time}
        footer={['Yhteensä', '', '', '', 140, '']}
      />
      <br />
      <EmptyState title="Ei avoimia pyyntöjä" actions={<Button icon="plus">Kirjaa pyyntö</Button>}>
        Uusi pyyntö näkyy tässä, kunnes siihen on vastattu.
      </EmptyState>
    </Panel>
  );
}
