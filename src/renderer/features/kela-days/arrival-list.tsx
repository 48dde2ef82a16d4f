import type { KelaDay } from '#contract/kela-days.ts';
import type { Arrival } from './arrivals.ts';
import { ArrivedBooking } from './arrived-booking.tsx';
import { WalkInRow } from './walk-in-row.tsx';

export interface ArrivalListProps {
  title: string;
  arrivals: readonly Arrival[];
  /** Everybody who waits, in the order in which they are called. */
  waiting: readonly Arrival[];
  /** Today's days, for how long each adviser is free. */
  days: readonly KelaDay[];
  /** Said when there is nobody; without it the part is left out. */
  empty?: string;
  isFolded?: boolean;
}

/** One part of the arrival list. */
export function ArrivalList({ title, arrivals, waiting, days, empty, isFolded = false }: ArrivalListProps) {
  if (arrivals.length === 0) return empty === undefined ? undefined : <p className="kela-quiet">{empty}</p>;
  const rows = (
    <ul className="kela-arrivals" aria-label={title}>
      {arrivals.map((arrival) =>
        arrival.kind === 'booking' ? (
          <ArrivedBooking key={arrival.booking.id} booking={arrival.booking} />
        ) : (
          <WalkInRow
            key={arrival.walkIn.id}
            walkIn={arrival.walkIn}
            waiting={waiting}
            slots={days.find(({ adviserId }) => adviserId === arrival.walkIn.adviserId)?.slots ?? []}
          />
        ),
      )}
    </ul>
  );
  return isFolded ? (
    <details className="kela-ended">
      <summary>{title}</summary>
      {rows}
    </details>
  ) : (
    <>
      <h3 className="kela-part">{title}</h3>
      {rows}
    </>
  );
}
