import type { AbsenceView } from '#contract/absences.ts';
import type { Person } from '#contract/session.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { StoredAbsence } from '#store/absences/absences.ts';
import type { ReadDb } from '#store/database.ts';
import { gapsOfAbsence } from '#store/duty-shifts/gaps.ts';
import { agreedMeanwhile } from './meanwhile.ts';
import { isOwnOrEntered } from './own-absence.ts';

/** The absence as one person sees it: the kind is shown to the person away and to those who enter absences. */
export async function absenceView(
  { db, actor, now }: { readonly db: ReadDb; readonly actor: Person; readonly now: Instant },
  { changedAt: _at, changedByName: _by, ...absence }: StoredAbsence,
): Promise<AbsenceView> {
  const today = localOf(now).on;
  const gaps = absence.toOn < today ? [] : await gapsOfAbsence(db, absence.id);
  return {
    ...absence,
    kind: isOwnOrEntered(actor, absence.staffId) ? absence.kind : null,
    duties: gaps
      .filter(({ on }) => on >= today)
      .map(({ officeId, on, place, deputyName }) => ({ officeId, on, place, deputyName })),
    agreed: absence.toOn < today ? [] : await agreedMeanwhile(db, absence, now),
  };
}
