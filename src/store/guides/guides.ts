import type { Guide } from '#domain/guides/guide.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

type GuideLanguage = 'fi' | 'sv' | 'en';

/** The office's own guide in a language. */
export interface StoredGuide {
  readonly guide: Guide;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

/** The office's own guide, or undefined while it has written none. */
export async function findGuide(db: ReadDb, language: GuideLanguage): Promise<StoredGuide | undefined> {
  const row = await db
    .selectFrom('guide')
    .innerJoin('staff_member', 'staff_member.id', 'guide.changed_by_id')
    .select(['content', 'changed_at as changedAt', 'staff_member.name as changedByName', 'guide.version'])
    .where('language', '=', language)
    .executeTakeFirst();
  if (!row) return undefined;
  const { content, ...rest } = row;
  return { ...rest, guide: JSON.parse(content) as Guide };
}

/** Writes the office's own guide, and raises the version. */
export async function saveGuide(
  db: WriteDb,
  language: GuideLanguage,
  guide: Guide,
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  const change = { content: JSON.stringify(guide), changed_at: by.at, changed_by_id: by.staffId };
  await db
    .insertInto('guide')
    .values({ language, ...change })
    .onConflict((conflict) =>
      conflict
        .column('language')
        .doUpdateSet((row) => ({ ...change, version: row('guide.version', '+', 1) })),
    )
    .execute();
}
