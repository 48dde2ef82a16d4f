import { useState } from 'react';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { CancelDayDialog } from '#renderer/app/cancelled-days/cancel-day-dialog.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useMay, useOffice, useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Button } from '#renderer/ui/button.tsx';

/** The way to cancel a day from the list; open at once when the address asks for it. */
export function CancelDay({ isAsked }: { isAsked: boolean }) {
  const say = useWords(cancelledDayWords);
  const go = useGo();
  const mayCancel = useMay()('cancelledDays.cancel');
  const { id: officeId } = useOffice();
  const { today, people } = useSession();
  const [isOpen, setOpen] = useState(false);
  const adviserIds = people.filter(({ roles }) => roles.includes('kelaAdviser')).map(({ id }) => id);
  if (!mayCancel) return undefined;

  function close(): void {
    setOpen(false);
    if (isAsked) go('/cancelled-days');
  }

  return (
    <>
      <Button icon="cross" onPress={() => setOpen(true)}>
        {say('cancelDay')}
      </Button>
      {(isOpen || isAsked) && (
        <CancelDayDialog officeId={officeId} on={today} adviserIds={adviserIds} onClose={close} />
      )}
    </>
  );
}
