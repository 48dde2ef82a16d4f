import type { Decision } from '#contract/decisions.ts';
import { checkTemplate } from '#domain/kela-days/check-template.ts';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import {
  changesPast,
  lastDayOf,
  makeRoom,
  withRoom,
  type Room,
} from '#domain/kela-days/template-versions.ts';
import { localOf } from '#domain/time/instant.ts';
import type { WriteDb } from '#store/database.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import {
  endTemplate,
  insertTemplate,
  listTemplates,
  removeTemplate,
  type StoredTemplate,
} from '#store/kela-days/templates.ts';
import { findOffice } from '#store/offices/offices.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { lastKnownDay, refuseUnknownDay } from './calendar.ts';
import { saveDeciding } from './met-bookings.ts';
import { loadPlan } from './plan.ts';

/**
 * Begins a new version of an adviser's weekday on its first day; days before it keep the old one. The version it follows
 * ends too when its weekday is another. Bookings that it meets are decided about in the same save.
 */
export async function saveTemplate(
  call: WriteCall,
  wanted: Omit<KelaTemplate, 'id'>,
  followsId: string | null,
  decisions: readonly Decision[],
): Promise<StoredTemplate> {
  const { db, now, newId, audit, announce } = call;
  found(await findOffice(db, wanted.officeId), 'office');
  if (!(await isKelaAdviser(db, wanted.adviserId))) return refuse('NOT_FOUND', { entity: 'adviser' });
  refuseUnknownDay('validFromOn', wanted.validFromOn);
  if (wanted.validToOn !== null) refuseUnknownDay('validToOn', wanted.validToOn);
  const today = localOf(now).on;
  const plan = await loadPlan(db, wanted.officeId, today, lastKnownDay);
  const versions = plan.templates;
  const template = { id: newId(), ...wanted, validToOn: lastDay(wanted, versions) };
  const problems: { field: string; code: string }[] = checkTemplate(template);
  if (changesPast(template, versions, today, followsId))
    problems.push({ field: 'validFromOn', code: 'changesPast' });
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const room = makeRoom(template, versions, followsId);
  const stored = { ...template, adviserName: '', version: 1 };
  const after = { ...plan, templates: [...withRoom(versions, room), stored] };
  const change = { before: plan, after, from: template.validFromOn, to: lastKnownDay };
  await saveDeciding(call, [change], decisions, async () => {
    await clear(db, room);
    await insertTemplate(db, template, now);
  });
  audit('kela-template', template.id);
  announce(template.officeId, 'kela-days');
  return found(
    (await listTemplates(db, template.officeId)).find(({ id }) => id === template.id),
    'kela-template',
  );
}

/** The last day as entered, unless the version after it begins earlier. */
function lastDay(wanted: Omit<KelaTemplate, 'id'>, versions: readonly KelaTemplate[]) {
  const eve = lastDayOf(wanted, versions);
  const { validToOn } = wanted;
  if (validToOn === null || eve === null) return validToOn ?? eve;
  return validToOn < eve ? validToOn : eve;
}

async function clear(db: WriteDb, { ended, removed }: Room): Promise<void> {
  for (const { id, validToOn } of ended) await endTemplate(db, id, validToOn);
  for (const id of removed) await removeTemplate(db, id);
}
