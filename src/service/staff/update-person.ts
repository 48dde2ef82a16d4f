import type { Decision } from '#contract/decisions.ts';
import type { StaffMember } from '#contract/staff.ts';
import { mayGoOnWith, openThingKinds, type HandOn } from '#domain/matters/open-thing.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { listTemplates } from '#store/kela-days/templates.ts';
import { listOffices } from '#store/offices/offices.ts';
import { findSecret } from '#store/credentials/credentials.ts';
import { sessionsOfPerson } from '#store/sessions/sessions.ts';
import { findStaffMember, listStaff, updateStaffMember } from '#store/staff/staff.ts';
import { changed } from '#service/changed.ts';
import { lastKnownDay } from '#service/kela-days/calendar.ts';
import { saveDeciding, type PlanChange } from '#service/kela-days/met-bookings.ts';
import { loadPlan } from '#service/kela-days/plan.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { handOnOpen } from './hand-on.ts';

/** Changes a person; a Kela adviser leaves once each later booking, in every office, has been decided about. */
export async function updatePerson(
  call: WriteCall,
  { version, ...details }: StaffMember,
  { decisions, handOn }: { readonly decisions: readonly Decision[]; readonly handOn: readonly HandOn[] },
): Promise<StaffMember> {
  const { db, now, audit, announce } = call;
  const before = found(await findStaffMember(db, details.id), 'staff');
  changed('staff', before, version, { byName: null, at: now });
  const others = (await listStaff(db)).filter(
    ({ id, activeToOn }) => id !== details.id && activeToOn === null,
  );
  const stays = details.activeToOn === null && details.roles.includes('administrator');
  if (!stays && !others.some(({ roles }) => roles.includes('administrator')))
    return refuse('INVALID_INPUT', { problems: [{ field: 'roles', code: 'administratorMissing' }] });
  const secret = await findSecret(db, details.id);
  if (secret?.kind === 'pin' && details.roles.includes('administrator'))
    return refuse('INVALID_INPUT', { problems: [{ field: 'roles', code: 'pinNotForAdministrator' }] });
  const { activeToOn } = details;
  const endsAdvising = before.roles.includes('kelaAdviser') && !details.roles.includes('kelaAdviser');
  if (endsAdvising && activeToOn === null && (await hasDays(call, details.id)))
    return refuse('INVALID_INPUT', { problems: [{ field: 'roles', code: 'adviserHasDays' }] });
  const isLeaving = activeToOn !== null && activeToOn !== before.activeToOn;
  const laidDown = openThingKinds.filter(
    (kind) => isLeaving || (mayGoOnWith(before.roles, kind) && !mayGoOnWith(details.roles, kind)),
  );
  await handOnOpen(call, details.id, handOn, laidDown);
  const changes = isLeaving ? await leaving(call, details.id, activeToOn) : [];
  await saveDeciding(call, changes, decisions, () => updateStaffMember(db, details));
  audit('staff', details.id);
  // Their windows ask anew what they may, also when the news of it is lost.
  call.endStreams(await sessionsOfPerson(db, details.id));
  announce(null, 'staff', 'session', ...(changes.length > 0 ? (['kela-days'] as const) : []));
  return found(await findStaffMember(db, details.id), 'staff');
}

/** True when a Kela day of the person, in any office, is in force today or begins later. */
async function hasDays({ db, now }: WriteCall, staffId: string): Promise<boolean> {
  const today = localOf(now).on;
  for (const { id } of await listOffices(db)) {
    const templates = await listTemplates(db, id);
    if (
      templates.some(
        ({ adviserId, validToOn }) => adviserId === staffId && (validToOn === null || validToOn >= today),
      )
    )
      return true;
  }
  return false;
}

/** What the last day changes in each office. */
async function leaving({ db, now }: WriteCall, staffId: string, lastOn: LocalDate): Promise<PlanChange[]> {
  const today = localOf(now).on;
  const changes: PlanChange[] = [];
  for (const { id } of await listOffices(db)) {
    const before = await loadPlan(db, id, today, lastKnownDay);
    const lastDays = new Map([...before.lastDays, [staffId, lastOn] as const]);
    changes.push({ before, after: { ...before, lastDays }, from: today, to: lastKnownDay });
  }
  return changes;
}
