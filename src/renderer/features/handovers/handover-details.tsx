import { useEffect, useEffectEvent } from 'react';
import type { Handover } from '#contract/handovers.ts';
import { formWords } from '#i18n/form.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { PassesMark, PassesWarning } from '#renderer/app/handovers/passes-mark.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { actionsFor } from './actions-for.ts';
import type { Box } from './boxes.ts';
import { HandoverActions } from './handover-actions.tsx';
import { HandoverState } from './handover-state.tsx';
import { Due } from './handover-table.tsx';
import { nameOf } from './name-of.ts';
import { Steps } from './steps.tsx';

export interface HandoverDetailsProps {
  handover: Handover;
  box: Box;
  onClose: () => void;
}

/** One handover: its words for its two parties, where it has been, and what can be done with it. */
export function HandoverDetails({ handover, box, onClose }: HandoverDetailsProps) {
  const say = useWords(handoverWords);
  const sayForm = useWords(formWords);
  const { person } = useSession();
  const may = useMay();
  const go = useGo();
  const { id, version, state, toStaffId } = handover;
  const canAct = actionsFor(handover, person.id, person.roles).length > 0;
  // Somebody else may take it in the same moment: the list then tells the new state, and nothing is lost.
  const see = useWrite(useService().handovers.see);
  const isMineToSee = box === 'received' && state === 'sent' && toStaffId === person.id;
  const onSeen = useEffectEvent(() => see.submit({ id, version }));
  useEffect(() => {
    if (isMineToSee) onSeen();
  }, [isMineToSee]);

  const words = [
    [say('reason'), handover.reason],
    [say('summary'), handover.summary],
    [say('client'), handover.clientLabel],
    [say('contactWay'), handover.contactWay],
    [say('promised'), handover.promisedToClient],
  ] as const;
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={nameOf(handover, say('noWords'))}
      closeLabel={sayForm('close')}
      {...(canAct ? { footer: <HandoverActions handover={handover} /> } : {})}
    >
      <Stack>
        <div className="handover-head" aria-live="polite">
          <HandoverState state={state} />
          <span>
            {!handover.overdue && say('due')} <Due handover={handover} />
          </span>
          <span>{say('arrow', { from: handover.fromName, to: handover.toName })}</span>
          <PassesMark chain={handover} />
          {box !== 'all' && may('matters.get') && (
            <Button size="small" tone="quiet" onPress={() => go('/matters', { id: handover.matterId })}>
              {say('showMatter')}
            </Button>
          )}
        </div>
        {state !== 'done' && <PassesWarning chain={handover} />}
        {box === 'all' ? (
          <p className="ui-description">{say('wordsHidden')}</p>
        ) : (
          <Facts
            facts={words.map(([term, value]) => ({
              term,
              value:
                value === '' ? (
                  <span className="ui-label-note">{say('notSaid')}</span>
                ) : (
                  <span className="handover-words">{value}</span>
                ),
            }))}
          />
        )}
        <Steps handover={handover} />
      </Stack>
    </Drawer>
  );
}
