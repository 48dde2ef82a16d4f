import type { MatterItem } from '#domain/matters/matter.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Button } from '#renderer/ui/button.tsx';

/** Begins a handover from something that came up elsewhere: a booking, a walk-in. */
export function HandOverButton({ item, clientLabel }: { item: MatterItem; clientLabel: string }) {
  const say = useWords(handoverWords);
  const go = useGo();
  if (!useMay()('handovers.send')) return undefined;
  return (
    <Button
      size="small"
      tone="quiet"
      onPress={() => go('/handovers', { new: true, kind: item.kind, item: item.id, client: clientLabel })}
    >
      {say('handOverThis')}
    </Button>
  );
}
