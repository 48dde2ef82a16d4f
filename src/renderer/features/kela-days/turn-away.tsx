import { kelaDayWords } from '#i18n/kela-days.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { useOffer } from './offer-line.tsx';
import { useTellRefusal } from './use-tell-refusal.ts';

/** Counts by one press somebody who came when nobody is taken any more: on a closed day, or after closing. */
export function TurnAway({ adviserId }: { adviserId: string }) {
  const say = useWords(walkInWords);
  const sayDays = useWords(kelaDayWords);
  const { id: officeId } = useOffice();
  const mayCount = useMay()('walkIns.turnAway');
  const offer = useOffer(adviserId);
  const { walkIns } = useService();
  const onRefused = useTellRefusal();
  const back = useWrite(walkIns.takeBack, { onRefused });
  const count = useWrite(walkIns.turnAway, {
    onRefused,
    onSaved: ({ id, version }) =>
      offerUndo({ text: say('turnedAway'), undo: () => back.submit({ id, version }) }, sayDays('undo')),
  });
  if (!mayCount || offer?.kind !== 'closed' || offer.why === 'before-opening' || offer.why === 'no-template')
    return undefined;
  return (
    <ButtonRow>
      <Button size="small" onPress={() => count.submit({ officeId, adviserId })}>
        {say('turnAway')}
      </Button>
    </ButtonRow>
  );
}
