import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Button } from '#renderer/ui/button.tsx';
import { CommandPalette } from '#renderer/ui/command-palette.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { ToastRegion } from '#renderer/ui/toast-region.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import { FeedbackSamples } from './feedback-samples.tsx';
import { FieldSamples } from './field-samples.tsx';
import { FormSample } from './form-sample.tsx';
import { OverlaySamples } from './overlay-samples.tsx';
import { SlotSample } from './slot-sample.tsx';
import { TableSample } from './table-sample.tsx';

/** Every part of the kit on one page, with invented words. */
export function Catalogue() {
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [page, setPage] = useState('osat');
  useShortcut('$mod+k', () => setPaletteOpen(true));
  useShortcut('n', () => showToast({ text: 'Uusi rivi aloitettu' }));

  const commands = [
    {
      id: 'new',
      title: 'Aloita uusi rivi',
      section: 'Toiminnot',
      shortcut: 'n',
      onAction: () => showToast({ text: 'Uusi rivi aloitettu' }),
    },
    {
      id: 'print',
      title: 'Tulosta päivän lista',
      section: 'Toiminnot',
      shortcut: '$mod+p',
      onAction: () => showToast({ text: 'Tulostus aloitettu' }),
    },
    {
      id: 'undo',
      title: 'Kumoa viimeisin',
      section: 'Toiminnot',
      shortcut: '$mod+z',
      onAction: () => showToast({ text: 'Kumottu' }),
    },
    {
      id: 'today',
      title: 'Siirry: Tänään',
      section: 'Näkymät',
      shortcut: 'g t',
      onAction: () => setPage('tänään'),
    },
    {
      id: 'parts',
      title: 'Siirry: Osat',
      section: 'Näkymät',
      shortcut: 'g o',
      keywords: 'luettelo',
      onAction: () => setPage('osat'),
    },
  ];

  return (
    <I18nProvider locale="fi-FI">
      <main className="catalogue">
        <PageHeading
          routeKey={page}
          detail="keskiviikko 3.2.2021"
          actions={
            <>
              <Button icon="search" shortcut="$mod+k" onPress={() => setPaletteOpen(true)}>
                Hae toimintoa
              </Button>
              <Button icon="plus" tone="primary" shortcut="n">
                Uusi rivi
              </Button>
            </>
          }
        >
          {page === 'osat' ? 'Käyttöliittymän osat' : 'Tänään'}
        </PageHeading>
        <SlotSample />
        <div className="catalogue-columns">
          <FormSample />
          <FieldSamples />
        </div>
        <TableSample />
        <div className="catalogue-columns">
          <FeedbackSamples />
          <OverlaySamples />
        </div>
      </main>
      <ToastRegion label="Ilmoitukset" closeLabel="Sulje ilmoitus" />
      <CommandPalette
        isOpen={isPaletteOpen}
        onOpenChange={setPaletteOpen}
        commands={commands}
        label="Hae toimintoa"
        listLabel="Toiminnot"
        noMatches="Ei osumia. Kokeile toista sanaa."
      />
    </I18nProvider>
  );
}
