import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { SlotGrid } from '#renderer/ui/slot-grid.tsx';
import type { SlotCell, SlotPlace } from '#renderer/ui/slot-cells.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

const times = ['9.00', '9.20', '9.40', '10.00', '10.20', '10.40', '11.00', '11.20', '12.00', '12.20'];
const days = ['ma 1.2.', 'ti 2.2.', 'ke 3.2.', 'to 4.2.', 'pe 5.2.'];

type Entries = Readonly<Record<string, SlotCell>>;

const keyOf = (place: SlotPlace) => `${place.column} ${place.row}`;
const nameOf = (place: SlotPlace) => `${place.column} klo ${place.row}`;

const start: Entries = {
  'ma 1.2. 9.00': { content: 'Aurinko', tone: 'taken', canMove: true },
  'ma 1.2. 9.40': { content: 'Yhteinen tapaaminen', tone: 'taken', span: 3, canMove: true },
  'ke 3.2. 9.00': {
    content: <StatusMark icon="success">Tuuli</StatusMark>,
    tone: 'done',
  },
  'ke 3.2. 9.20': { content: 'Kallio', tone: 'taken', canMove: true },
  'ke 3.2. 10.00': {
    content: (
      <StatusMark icon="warning" tone="warning">
        Ratkaisematta
      </StatusMark>
    ),
    tone: 'attention',
  },
  'to 4.2. 9.00': { content: 'Suljettu', tone: 'closed', span: 10 },
};

/** The slot grid with something to move. */
export function SlotSample() {
  const [entries, setEntries] = useState(start);
  const [week, setWeek] = useState(5);
  const [opened, setOpened] = useState<SlotPlace>();

  function move(from: SlotPlace, to: SlotPlace) {
    const { [keyOf(from)]: carried, ...rest } = entries;
    if (carried === undefined) return;
    setEntries({ ...rest, [keyOf(to)]: carried });
    showToast({
      text: `Siirretty: ${nameOf(to)}`,
      tone: 'success',
      action: { label: 'Kumoa', onAction: () => setEntries(entries) },
    });
  }

  return (
    <Panel title={`Ajat, viikko ${week}`}>
      <SlotGrid
        label="Ajat"
        cornerLabel="Aika"
        help="Nuolet liikkuvat, Enter avaa, M siirtää, Esc palaa. PageUp ja PageDown vaihtavat viikkoa."
        columns={days.map((day) => ({ key: day, header: day, isCurrent: day === 'ke 3.2.' }))}
        rows={times.map((time) => ({ key: time, header: time }))}
        cell={(place) => entries[keyOf(place)] ?? { content: 'vapaa', tone: 'free' }}
        onActivate={setOpened}
        onPage={(direction) => setWeek(week + direction)}
        initial={{ column: 'ke 3.2.', row: '9.40' }}
        move={{
          canDrop: (_, to) => entries[keyOf(to)] === undefined,
          onMove: move,
          words: {
            pickedUp: (from) =>
              `Siirretään aikaa ${nameOf(from)}. Valitse uusi paikka nuolilla ja paina Enter. Esc peruu.`,
            over: (at, canDrop) => `${nameOf(at)}: ${canDrop ? 'vapaa, Enter siirtää tähän' : 'varattu'}`,
            dropped: (from, to) => `Siirretty: ${nameOf(from)} → ${nameOf(to)}`,
            refused: (at) => `${nameOf(at)} on varattu. Valitse vapaa paikka.`,
            cancelled: (from) => `Siirto peruttu, aika pysyy: ${nameOf(from)}`,
          },
        }}
      />
      <Dialog
        isOpen={opened !== undefined}
        onOpenChange={() => setOpened(undefined)}
        title={opened === undefined ? '' : nameOf(opened)}
        closeLabel="Sulje"
        footer={<Button onPress={() => setOpened(undefined)}>Valmis</Button>}
      >
        Ajan tiedot
      </Dialog>
    </Panel>
  );
}
