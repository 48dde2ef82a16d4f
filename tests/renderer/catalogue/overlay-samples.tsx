import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Buttons and what opens over the page. */
export function OverlaySamples() {
  const [opened, setOpened] = useState<'dialog' | 'drawer' | 'alert'>();
  const [tab, setTab] = useState<'day' | 'week'>('day');
  const close = () => setOpened(undefined);
  return (
    <Panel title="Painikkeet ja ikkunat">
      <Stack>
        <ButtonRow>
          <Button tone="primary">Tallenna</Button>
          <Button>Jatka myöhemmin</Button>
          <Button tone="quiet">Peru</Button>
          <Button tone="danger">Poista</Button>
          <Button isDisabled>Ei käytössä</Button>
        </ButtonRow>
        <ButtonRow>
          <Button size="small">Pieni</Button>
          <IconButton icon="print" label="Tulosta" shortcut="$mod+p" />
          <IconButton icon="calendar" label="Kalenteri" tone="secondary" />
          <Menu
            label="Lisää"
            actions={[
              { id: 'copy', label: 'Kopioi kirjaus', shortcut: '$mod+c', onAction: () => undefined },
              { id: 'undo', label: 'Kumoa', icon: 'undo', isDisabled: true, onAction: () => undefined },
            ]}
          />
        </ButtonRow>
        <ButtonRow>
          <Button onPress={() => setOpened('dialog')}>Avaa ikkuna</Button>
          <Button onPress={() => setOpened('drawer')}>Avaa sivupaneeli</Button>
          <Button onPress={() => setOpened('alert')}>Avaa varmistus</Button>
        </ButtonRow>
        <Tabs
          label="Jakso"
          selected={tab}
          onChange={setTab}
          tabs={[
            { id: 'day', label: 'Päivä', content: 'Päivän näkymä' },
            { id: 'week', label: 'Viikko', content: 'Viikon näkymä' },
          ]}
        />
      </Stack>
      <Dialog
        isOpen={opened === 'dialog'}
        onOpenChange={close}
        title="Siirrä aika"
        closeLabel="Sulje"
        footer={
          <>
            <Button tone="primary" onPress={close}>
              Siirrä
            </Button>
            <Button onPress={close}>Peru</Button>
          </>
        }
      >
        <TextField label="Syy" description="Näkyy historiassa" />
      </Dialog>
      <Drawer isOpen={opened === 'drawer'} onOpenChange={close} title="Hakemisto" closeLabel="Sulje">
        Palvelut kunnittain
      </Drawer>
      <Dialog
        isOpen={opened === 'alert'}
        onOpenChange={close}
        role="alertdialog"
        size="small"
        title="Poistetaanko pysyvästi?"
        closeLabel="Sulje"
        footer={
          <>
            <Button tone="danger" onPress={close}>
              Poista
            </Button>
            <Button onPress={close}>Säilytä</Button>
          </>
        }
      >
        Tätä ei voi kumota.
      </Dialog>
    </Panel>
  );
}
