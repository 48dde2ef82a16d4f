import type { OfficeGuide } from '#contract/guides.ts';
import { checkGuide } from '#domain/guides/check-guide.ts';
import type { Guide } from '#domain/guides/guide.ts';
import type { Language } from '#i18n/language.ts';
import { usualGuide } from '#i18n/usual-guides.ts';
import type { ReadDb } from '#store/database.ts';
import { findGuide, saveGuide } from '#store/guides/guides.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { refuse } from '#service/refuse.ts';
import { write, type WriteCall } from '#service/write.ts';

/** The decision guide: the office's own, or the program's until somebody changes it. */
export const guides = (parts: ServiceParts) => ({
  show: os.guides.show.handler(read(parts, 'guides.show', ({ db }, { language }) => shown(db, language))),
  save: os.guides.save.handler(
    write(parts, 'guides.save', (call, { requestId: _, language, version, ...guide }) =>
      saved(call, language, version, guide),
    ),
  ),
});

async function shown(db: ReadDb, language: Language): Promise<OfficeGuide> {
  const own = await findGuide(db, language);
  const { steps, elsewhere } = own?.guide ?? usualGuide(language);
  return {
    steps: steps.map((step) => ({ ...step, answers: [...step.answers] })),
    elsewhere: [...elsewhere],
    version: own?.version ?? 0,
    changedAt: own?.changedAt ?? null,
    changedByName: own?.changedByName ?? null,
  };
}

async function saved(
  { db, actor, now, audit, announce }: WriteCall,
  language: Language,
  version: number,
  guide: Guide,
): Promise<OfficeGuide> {
  noIdentityCodes(textsOf(guide));
  const problems = checkGuide(guide);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const before = await findGuide(db, language);
  const by = { byName: before?.changedByName ?? null, at: before?.changedAt ?? now };
  changed('guide', { version: before?.version ?? 0 }, version, by);
  await saveGuide(db, language, guide, { staffId: actor.id, at: now });
  audit('guide', language);
  announce(null, 'guides');
  return shown(db, language);
}

/** Every text of the guide by its field. */
function textsOf({ steps, elsewhere }: Guide): Record<string, string> {
  return Object.fromEntries([
    ...steps.flatMap(({ question, advice, answers }, at) => [
      [`steps.${at}.question`, question],
      [`steps.${at}.advice`, advice],
      ...answers.map(({ words }, index) => [`steps.${at}.answers.${index}.words`, words]),
    ]),
    ...elsewhere.flatMap(({ reason, receiver, words }, at) => [
      [`elsewhere.${at}.reason`, reason],
      [`elsewhere.${at}.receiver`, receiver],
      [`elsewhere.${at}.words`, words],
    ]),
  ]) as Record<string, string>;
}
