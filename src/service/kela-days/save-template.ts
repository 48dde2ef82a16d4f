import { checkTemplate } from '#domain/kela-days/check-template.ts';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import { changesPast, lastDayOf } from '#domain/kela-days/template-versions.ts';
import { localOf } from '#domain/time/instant.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import {
  endTemplateBefore,
  insertTemplate,
  listTemplates,
  removeSameDayTemplate,
  type StoredTemplate,
} from '#store/kela-days/templates.ts';
import { findOffice } from '#store/offices/offices.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { refuseUnknownDay } from './calendar.ts';

/** Begins a new version of an adviser's weekday on its first day; days before it keep the old one. */
export async function saveTemplate(
  { db, now, newId, audit, announce }: WriteCall,
  wanted: Omit<KelaTemplate, 'id' | 'validToOn'>,
): Promise<StoredTemplate> {
  found(await findOffice(db, wanted.officeId), 'office');
  if (!(await isKelaAdviser(db, wanted.adviserId))) return refuse('NOT_FOUND', { entity: 'adviser' });
  refuseUnknownDay('validFromOn', wanted.validFromOn);
  const versions = await listTemplates(db, wanted.officeId);
  const template = { id: newId(), ...wanted, validToOn: lastDayOf(wanted, versions) };
  const problems: { field: string; code: string }[] = checkTemplate(template);
  if (changesPast(template, versions, localOf(now).on))
    problems.push({ field: 'validFromOn', code: 'changesPast' });
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await removeSameDayTemplate(db, template);
  await endTemplateBefore(db, template);
  await insertTemplate(db, template, now);
  audit('kela-template', template.id);
  announce(template.officeId, 'kela-days');
  return found(
    (await listTemplates(db, template.officeId)).find(({ id }) => id === template.id),
    'kela-template',
  );
}
