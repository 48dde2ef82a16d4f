import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { walkInWords } from '#i18n/walk-ins.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { AdviserOffer } from './adviser-offer.tsx';
import { ArrivalList } from './arrival-list.tsx';
import { arrivalsOf } from './arrivals.ts';
import { useDesk } from './desk.ts';
import { NewWalkIn } from './new-walk-in.tsx';
import { TurnAway } from './turn-away.tsx';
import { TurnChoices } from './turn-choices.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import './walk-ins.css';

/** Today's arrivals: what can be offered now, who waits, and who is with the adviser. */
export function WalkIns() {
  const say = useWords(walkInWords);
  const { now } = useDesk();
  const { id: officeId } = useOffice();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const { data: days = [] } = useQuery(
    useService().kelaDays.day.queryOptions({ input: { officeId, on: now.on } }),
  );
  const open = days.filter(({ state }) => state === 'open');
  const mayAdd = may('walkIns.arrive') && open.length > 0;
  useCommands(
    useMemo(
      () =>
        mayAdd ? [{ id: 'walk-in', title: say('add'), shortcut: 'l', onAction: () => setAdding(true) }] : [],
      [mayAdd, say],
    ),
  );
  // The work goes on at the new client's own buttons, as soon as the list has them.
  const isListed = days.some(({ walkIns }) => walkIns.some(({ id }) => id === added));
  useEffect(() => {
    if (isListed) list.current?.querySelector<HTMLElement>(`[data-arrival="${added}"] button`)?.focus();
  }, [isListed, added]);
  // A client who goes on to the next part of the list takes the focus along.
  useKeptFocus(list, (button) => {
    const id = button.closest<HTMLElement>('[data-arrival]')?.dataset['arrival'];
    return list.current?.querySelector<HTMLElement>(`[data-arrival="${id}"] button`) ?? list.current;
  });
  const { waiting, inService, ended } = arrivalsOf(
    days.flatMap(({ bookings }) => bookings),
    days.flatMap(({ walkIns }) => walkIns),
    now.minute,
  );

  return (
    <Panel
      title={say('title')}
      actions={
        mayAdd && !isAdding ? (
          <Button size="small" icon="plus" shortcut="l" onPress={() => setAdding(true)}>
            {say('add')}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="small">
        <div aria-live="polite" className="kela-offers">
          {days.map(({ adviserId, adviserName }) => (
            <AdviserOffer
              key={adviserId}
              adviserId={adviserId}
              adviserName={days.length > 1 ? adviserName : undefined}
            />
          ))}
        </div>
        {days[0] && <TurnAway adviserId={days[0].adviserId} />}
        {isAdding && (
          <NewWalkIn
            days={open}
            onClose={() => setAdding(false)}
            onAdded={(id) => {
              setAdding(false);
              setAdded(id);
            }}
          />
        )}
        <div ref={list} tabIndex={-1}>
          <ArrivalList
            title={say('waiting')}
            arrivals={waiting}
            waiting={waiting}
            days={days}
            empty={say('empty')}
          />
          <ArrivalList title={say('inService')} arrivals={inService} waiting={waiting} days={days} />
          <ArrivalList
            title={say('ended', { count: ended.length })}
            arrivals={ended}
            waiting={waiting}
            days={days}
            isFolded
          />
          <TurnChoices />
        </div>
      </Stack>
    </Panel>
  );
}
