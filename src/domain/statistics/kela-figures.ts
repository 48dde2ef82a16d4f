import type { DayFact } from './facts.ts';
import type { KelaCounts } from './kela-counts.ts';
import { share, type Share } from './share.ts';
import { percentile, spread, type Spread } from './spread.ts';

/** Figures of Kela days; undefined is the empty case of each ("ei Kela-päiviä"). */
export interface KelaFigures {
  /** Minutes used ÷ minutes usable. */
  readonly use: Share | undefined;
  /** Slots used ÷ slots usable. */
  readonly slotUse: Share | undefined;
  /** noShow ÷ (fulfilled + noShow) */
  readonly noShowShare: Share | undefined;
  /** Minutes from arrival to service of those served. */
  readonly waiting: Spread | undefined;
  /** Nine of ten waited at most so many minutes. */
  readonly waitingNinetieth: number | undefined;
  /** Minutes booked clients waited, from the booked start or, when late, from arrival; of those whose times were marked. */
  readonly bookedWaiting: Spread | undefined;
  readonly bookedWaitingNinetieth: number | undefined;
}

/** The figures of the counted days, whose counts together are `totals`. */
export function kelaFigures(days: readonly DayFact[], totals: KelaCounts): KelaFigures {
  const waits = days
    .flatMap((day) => day.kela)
    .flatMap((day) => day.walkIns)
    .flatMap((walkIn) =>
      walkIn.state === 'done' && walkIn.waitedMinutes !== null ? [walkIn.waitedMinutes] : [],
    );
  const bookedWaits = days
    .flatMap((day) => day.kela)
    .flatMap((day) => day.bookings)
    .flatMap(({ state, waitedMinutes }) =>
      (state === 'fulfilled' || state === 'started') && waitedMinutes !== null ? [waitedMinutes] : [],
    );
  return {
    use: share(totals.usedMinutes, totals.usableMinutes),
    slotUse: share(totals.used, totals.usable),
    noShowShare: share(totals.noShow, totals.fulfilled + totals.noShow),
    waiting: spread(waits),
    waitingNinetieth: percentile(waits, 90),
    bookedWaiting: spread(bookedWaits),
    bookedWaitingNinetieth: percentile(bookedWaits, 90),
  };
}
