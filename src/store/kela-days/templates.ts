import type { KelaTemplate } from '#domain/kela-days/template.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A template as it is stored: with its adviser's name and its version. */
export interface StoredTemplate extends KelaTemplate {
  readonly adviserName: string;
  readonly version: number;
}

const columns = [
  'kela_template.id',
  'office_id as officeId',
  'adviser_id as adviserId',
  'staff_member.name as adviserName',
  'weekday',
  'start_minute as startMinute',
  'end_minute as endMinute',
  'slot_minutes as slotMinutes',
  'buffer_minutes as bufferMinutes',
  'every_weeks as everyWeeks',
  'valid_from_on as validFromOn',
  'valid_to_on as validToOn',
  'kela_template.version',
] as const;

/** Every version of every template of the office, earliest first. */
export async function listTemplates(db: ReadDb, officeId: string): Promise<StoredTemplate[]> {
  const templates = await db
    .selectFrom('kela_template')
    .innerJoin('staff_member', 'staff_member.id', 'kela_template.adviser_id')
    .select(columns)
    .where('office_id', '=', officeId)
    .orderBy('valid_from_on')
    .orderBy('weekday')
    .execute();
  if (templates.length === 0) return [];
  const breaks = await db
    .selectFrom('kela_template_break')
    .select(['template_id as templateId', 'start_minute as startMinute', 'end_minute as endMinute'])
    .where(
      'template_id',
      'in',
      templates.map(({ id }) => id),
    )
    .orderBy('start_minute')
    .execute();
  return templates.map((template) => ({
    ...template,
    breaks: breaks
      .filter(({ templateId }) => templateId === template.id)
      .map(({ startMinute, endMinute }) => ({ startMinute, endMinute })),
  }));
}

/** Adds one version with its breaks. */
export async function insertTemplate(db: WriteDb, template: KelaTemplate, now: Instant): Promise<void> {
  await db
    .insertInto('kela_template')
    .values({
      id: template.id,
      office_id: template.officeId,
      adviser_id: template.adviserId,
      weekday: template.weekday,
      start_minute: template.startMinute,
      end_minute: template.endMinute,
      slot_minutes: template.slotMinutes,
      buffer_minutes: template.bufferMinutes,
      every_weeks: template.everyWeeks,
      valid_from_on: template.validFromOn,
      valid_to_on: template.validToOn,
      created_at: now,
    })
    .execute();
  if (template.breaks.length === 0) return;
  await db
    .insertInto('kela_template_break')
    .values(
      template.breaks.map(({ startMinute, endMinute }) => ({
        template_id: template.id,
        start_minute: startMinute,
        end_minute: endMinute,
      })),
    )
    .execute();
}

/** Gives a version its last day (included); earlier days keep it, so old reports do not move. */
export async function endTemplate(db: WriteDb, id: string, validToOn: LocalDate): Promise<void> {
  await db
    .updateTable('kela_template')
    .set((row) => ({ valid_to_on: validToOn, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Removes a version whose place a new one takes. */
export async function removeTemplate(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom('kela_template_break').where('template_id', '=', id).execute();
  await db.deleteFrom('kela_template').where('id', '=', id).execute();
}
