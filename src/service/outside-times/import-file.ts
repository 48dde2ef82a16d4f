import type { ImportResult } from '#contract/outside-times.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write, type WriteCall } from '#service/write.ts';
import { adviserFor } from './adviser-for.ts';
import { applyPlan } from './apply-plan.ts';
import { describePlan, planFile, readFile, type FileReading } from './plan-file.ts';

interface ImportInput {
  readonly requestId: string;
  readonly adviserId: string;
  readonly file: string;
  readonly releaseMissing: boolean;
}

/**
 * Brings a calendar in. Whether the person may is asked first, then the file is read, and only what it says is carried out
 * as one write: a hostile file takes up to a second to read, during which nobody else is kept from saving.
 */
export function importFile(
  parts: ServiceParts,
): (request: { input: ImportInput; context: WireContext }) => Promise<ImportResult> {
  const reading = read(parts, 'outsideTimes.import', async ({ db, actor, now }, input: ImportInput) => {
    await adviserFor(db, actor, 'outsideTimes.import', input.adviserId);
    return readFile(input.file, now);
  });
  return async ({ input, context }) => {
    const file = await reading({ input, context });
    const saving = write(parts, 'outsideTimes.import', (call, asked: ImportInput) =>
      carryOut(call, asked, file),
    );
    return saving({ input, context });
  };
}

async function carryOut(call: WriteCall, input: ImportInput, file: FileReading): Promise<ImportResult> {
  const { db, actor, now, audit, announce } = call;
  const { adviserId, releaseMissing } = input;
  await adviserFor(db, actor, 'outsideTimes.import', adviserId);
  const plan = await planFile(db, adviserId, file);
  const told = await describePlan(db, adviserId, plan, now);
  await applyPlan(call, adviserId, plan, releaseMissing);
  audit('outside-calendar', adviserId);
  announce(null, 'outside-times');
  return told;
}
