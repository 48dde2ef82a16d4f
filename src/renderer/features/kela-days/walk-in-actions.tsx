import type { KelaDay } from '#contract/kela-days.ts';
import type { WalkIn } from '#contract/walk-ins.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formatClock } from '#i18n/formats.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { HandOverButton } from '#renderer/app/handovers/hand-over-button.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { aheadOf, type Arrival } from './arrivals.ts';
import { useDesk } from './desk.ts';
import { useOffer } from './offer-line.tsx';
import { outOfTurnEnds } from './out-of-turn-ends.ts';
import { serviceEnds } from './service-ends.ts';
import { useWalkInSteps, type WalkInSteps } from './use-walk-in-steps.ts';

export interface WalkInActionsProps {
  walkIn: WalkIn;
  slots: KelaDay['slots'];
  /** Everybody who waits, in order. */
  waiting: readonly Arrival[];
}

/** What is done with a walk-in next: what fits the turn as buttons, what passes others only by choice from a menu. */
export function WalkInActions(props: WalkInActionsProps) {
  const say = useWords(walkInWords);
  const may = useMay();
  const { walkIn } = props;
  const steps = useWalkInSteps(walkIn);
  switch (walkIn.state) {
    case 'waiting':
    case 'called':
      return <WaitingActions {...props} steps={steps} />;
    case 'inService':
      return may('walkIns.finish') ? (
        <ButtonRow>
          <Button size="small" tone="primary" icon="check" onPress={steps.finish}>
            {say('finish')}
          </Button>
          <HandOver walkIn={walkIn} />
        </ButtonRow>
      ) : undefined;
    case 'done':
    case 'left':
    case 'notServed':
      return may('walkIns.takeBack') ? (
        <ButtonRow>
          <Button size="small" tone="quiet" icon="undo" onPress={steps.takeBack}>
            {say(backWord(walkIn))}
          </Button>
          <HandOver walkIn={walkIn} />
        </ButtonRow>
      ) : undefined;
  }
}

/** What came up in the visit goes to somebody who can take it on; so does one who left or could not be served. */
function HandOver({ walkIn: { id, clientLabel } }: { walkIn: WalkIn }) {
  return <HandOverButton item={{ kind: 'walkIn', id }} clientLabel={clientLabel} />;
}

/** What taking the last step back comes to: one who was only counted has had no other step. */
function backWord({ state, version }: WalkIn): 'notDone' | 'uncount' | 'backToLine' {
  if (state === 'done') return 'notDone';
  return state === 'notServed' && version === 1 ? 'uncount' : 'backToLine';
}

function WaitingActions({ walkIn, slots, waiting, steps }: WalkInActionsProps & { steps: WalkInSteps }) {
  const say = useWords(walkInWords);
  const language = useLanguage();
  const may = useMay();
  const { now } = useDesk();
  const offer = useOffer(walkIn.adviserId);
  const until = (minute: MinuteOfDay) => formatClock(minute, language);
  const isCalled = walkIn.state === 'called';
  const passed = aheadOf(walkIn, waiting, 'serve');
  const isFirst = passed.length === 0;
  const freeEnds = offer?.kind === 'free' ? serviceEnds(slots, now.minute, offer.untilMinute) : [];
  const ends = isFirst || freeEnds.length > 0 ? freeEnds : outOfTurnEnds(passed, now.minute);
  const [first, ...others] = may('walkIns.start') ? ends : [];
  const mayCall = !isCalled && may('walkIns.call');
  const callsInTurn = aheadOf(walkIn, waiting, 'call').length === 0;
  const begin = (end: MinuteOfDay) => ({
    id: String(end),
    label: say(isFirst ? 'until' : 'startUntil', { until: until(end) }),
    onAction: () => steps.start(end, !isFirst),
  });
  const early = [
    ...(mayCall && !callsInTurn
      ? [{ id: 'call', label: say('call'), onAction: () => steps.call(true) }]
      : []),
    ...(isFirst || first === undefined ? [] : [first, ...others].map(begin)),
  ];
  return (
    <ButtonRow>
      {isFirst && first !== undefined && (
        <Button size="small" tone="primary" onPress={() => steps.start(first, false)}>
          {say('startUntil', { until: until(first) })}
        </Button>
      )}
      {isFirst && others.length > 0 && (
        <Menu size="small" label={say('startUntilOther')} actions={others.map(begin)} />
      )}
      {mayCall && callsInTurn && (
        <Button size="small" onPress={() => steps.call(false)}>
          {say('call')}
        </Button>
      )}
      {early.length > 0 && <Menu size="small" tone="quiet" label={say('outOfTurn')} actions={early} />}
      {may('walkIns.leave') && (
        <Button size="small" tone="quiet" onPress={steps.leave}>
          {say('leave')}
        </Button>
      )}
      {may('walkIns.notServed') && (
        <Button size="small" tone="quiet" onPress={steps.notServed}>
          {say('couldNotServe')}
        </Button>
      )}
    </ButtonRow>
  );
}
