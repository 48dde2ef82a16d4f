import { useState } from 'react';
import { Badge } from '#renderer/ui/badge.tsx';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { ErrorBoundary } from '#renderer/ui/error-boundary.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

/** Fails on the wish of the test, and only once. */
function Fragile({ isBroken }: { isBroken: boolean }) {
  if (isBroken) throw new Error('Broken on purpose');
  return <Badge>3</Badge>;
}

/** Messages, marks and progress. */
export function FeedbackSamples() {
  const [isBroken, setBroken] = useState(false);
  return (
    <Panel title="Palaute">
      <Stack>
        <Banner title="Linja aukeaa klo 9.00">Päivystää: ensimmäinen vuoro.</Banner>
        <Banner tone="success">Varmuuskopio tehtiin klo 8.02.</Banner>
        <Banner tone="warning" actions={<Button size="small">Näytä</Button>}>
          Kaksi aikaa jäi eiliseltä ratkaisematta.
        </Banner>
        <Banner tone="danger" live="none" title="Tallennus ei onnistunut">
          Yhteys katkesi. Kirjaus on tallessa tällä koneella.
        </Banner>
        <ErrorBoundary
          title="Näkymä ei auennut"
          explanation="Tiedot ovat tallessa."
          retryLabel="Yritä uudelleen"
          onError={() => setBroken(false)}
        >
          <ButtonRow>
            <Fragile isBroken={isBroken} />
            <Badge tone="info">uusi</Badge>
            <Badge tone="success">valmis</Badge>
            <Badge tone="warning">myöhässä</Badge>
            <Badge tone="danger">kiireellinen</Badge>
          </ButtonRow>
        </ErrorBoundary>
        <Progress label="Luetaan rivejä" percent={62} />
        <Progress label="Avataan tietokantaa" />
        <Spinner label="Haetaan aikoja" />
        <Facts
          facts={[
            { term: 'Aika', value: '3.2.2021 klo 9.00–9.20' },
            { term: 'Tapa', value: 'Käynti toimistolla' },
          ]}
        />
        <ButtonRow>
          <Button tone="quiet" onPress={() => setBroken(true)}>
            Riko näkymä
          </Button>
          <Button
            onPress={() =>
              showToast({
                text: 'Merkitty saapumatta jääneeksi',
                action: { label: 'Kumoa', onAction: () => showToast({ text: 'Kumottu', tone: 'success' }) },
              })
            }
          >
            Näytä ilmoitus
          </Button>
        </ButtonRow>
      </Stack>
    </Panel>
  );
}
