import type { OldFiguresImported } from '#contract/old-figures.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { checkMapping, type Mapping } from '#domain/old-figures/mapping.ts';
import { findOffice } from '#store/offices/offices.ts';
import { insertBatch } from '#store/old-figures/batches.ts';
import { insertOldDays } from '#store/old-figures/figures.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write, type WriteCall } from '#service/write.ts';
import { outcomeOfPlan, planOldFile } from './plan-old-file.ts';
import { readOldFile, type OldFile } from './read-old-file.ts';

interface ImportInput {
  readonly requestId: string;
  readonly officeId: string;
  readonly file: string;
  readonly fileName: string;
  readonly mapping: Mapping;
}

/**
 * Brings an old table in: every day that can be taken, as one batch. Whether the person may is asked first, then the file
 * is read, and only what it says is carried out as one write, held against what is stored at that moment.
 */
export function importOldFile(
  parts: ServiceParts,
): (request: { input: ImportInput; context: WireContext }) => Promise<OldFiguresImported> {
  const reading = read(parts, 'oldFigures.import', async (_, input: ImportInput) => {
    const [problem] = checkMapping(input.mapping);
    if (problem) return refuse('INVALID_INPUT', { problems: [{ field: 'mapping', code: problem }] });
    if (containsPersonalIdentityCode(input.fileName))
      return refuse('IDENTITY_CODE_IN_TEXT', { field: 'fileName' });
    return readOldFile(input.file, input.fileName);
  });
  return async ({ input, context }) => {
    const file = await reading({ input, context });
    const saving = write(parts, 'oldFigures.import', (call, asked: ImportInput) =>
      carryOut(call, asked, file),
    );
    return saving({ input, context });
  };
}

async function carryOut(call: WriteCall, input: ImportInput, file: OldFile): Promise<OldFiguresImported> {
  const { db, actor, now, newId, audit, announce } = call;
  const { officeId, fileName, mapping } = input;
  found(await findOffice(db, officeId), 'office');
  const plan = await planOldFile(db, officeId, file, mapping, now);
  const outcome = outcomeOfPlan(plan);
  const days = plan.days.map(({ day }) => day);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) {
    audit('old-figures', officeId);
    return { ...outcome, batchId: null };
  }
  const id = newId();
  const batch = {
    id,
    officeId,
    fileName,
    sha256: file.sha256,
    mapping: withoutUnread(mapping),
    days: days.length,
    calls: outcome.calls,
    firstOn: first.on,
    lastOn: last.on,
  };
  await insertBatch(db, batch, { staffId: actor.id, at: now });
  await insertOldDays(db, id, days);
  audit('old-figure-batch', id);
  announce(officeId, 'old-figures');
  return { ...outcome, batchId: id };
}

/** A heading may be a name, so only those that were read are kept. */
function withoutUnread(mapping: Mapping): Mapping {
  return { ...mapping, columns: mapping.columns.filter(({ target }) => target !== null) };
}
