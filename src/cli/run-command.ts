import { writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import type { ServiceParts } from '#service/parts.ts';
import { newService } from '#service/service.ts';
import { sessionsOf } from '#service/session/sessions.ts';
import { cliWords } from '#i18n/cli.ts';
import { sayVerified } from '#i18n/audit-result.ts';
import { anchorOf } from './anchor-of.ts';
import type { CommandResult } from './command-result.ts';
import { importOldFigures } from './import-old-figures.ts';
import type { CommandOptions } from './options.ts';
import { comparedPeriod, wantedPeriod } from './wanted-period.ts';

/** Runs one command through the same service as the windows: same permissions, same audit log. */
export async function runCommand(parts: ServiceParts, options: CommandOptions): Promise<CommandResult> {
  const sessionId = `command ${randomUUID()}`;
  const client = createRouterClient(newService(parts), { context: { sessionId } });
  const session = await client.session.current();
  const person = session.people.find(({ name }) => name === options.person);
  if (!person)
    return { code: 2, says: { error: 'PERSON_UNKNOWN', people: session.people.map(({ name }) => name) } };
  await sessionsOf(parts).openFor(sessionId, person.id);
  switch (options.command) {
    case 'verify': {
      const anchor = options.anchor === undefined ? undefined : anchorOf(options.anchor);
      if (anchor === null) return { code: 2, says: { error: 'ANCHOR_UNKNOWN', result: cliWords.noAnchor } };
      const answer = await (anchor === undefined ? client.audit.verify() : client.audit.compare({ anchor }));
      const result = sayVerified(answer, anchor !== undefined);
      return { code: answer.brokenAt === null ? 0 : 1, says: { result, ...answer } };
    }
    case 'restore':
      return restore(client, options);
    case 'new-key':
      return newKey(client);
    case 'backup':
      return { code: 0, says: await client.backups.make({ requestId: randomUUID() }) };
    case 'import-old-figures': {
      const office = officeOf(session.offices, options.office);
      if (!office || !options.importing) return officeUnknown(session.offices);
      return importOldFigures(client, office, options.importing, options.dryRun);
    }
    case 'report': {
      const ofAll = options.office === 'all';
      const office = officeOf(session.offices, options.office);
      if (!office && !ofAll) return officeUnknown(session.offices);
      const period = wantedPeriod(options);
      if (!period)
        return { code: 2, says: { error: options.month === undefined ? 'DAYS_UNKNOWN' : 'MONTH_UNKNOWN' } };
      const comparedWith = comparedPeriod(period, options.compare);
      const { base64, fileName } = await client.statistics.export({
        officeId: ofAll ? null : (office?.id ?? null),
        period,
        comparedWith,
        format: options.format,
        language: 'fi',
      });
      const out = options.out ?? fileName;
      writeFileSync(out, Buffer.from(base64, 'base64'));
      return {
        code: 0,
        says: {
          out,
          office: ofAll ? 'all' : office?.name,
          ...(options.month === undefined ? period : { month: options.month }),
          ...(comparedWith ? { comparedWith } : {}),
        },
      };
    }
  }
}

type Client = RouterClient<ReturnType<typeof newService>>;

interface NamedOffice {
  readonly id: string;
  readonly name: string;
}

const officeOf = <Office extends NamedOffice>(offices: readonly Office[], asked: string | undefined) =>
  asked === undefined ? offices[0] : offices.find(({ name }) => name.toLowerCase() === asked.toLowerCase());

/** Another office's figures under the asked name would be worse than none. */
const officeUnknown = (offices: readonly NamedOffice[]): CommandResult => ({
  code: 2,
  says: { error: 'OFFICE_UNKNOWN', offices: offices.map(({ name }) => name) },
});

/** Looks at a copy, and unless it is only to be looked at, puts it in the place of the database. */
async function restore(client: Client, options: CommandOptions): Promise<CommandResult> {
  const path = resolve(options.backup ?? '');
  const preview = await client.backups.previewFile({ path });
  if (options.dryRun) return { code: 0, says: { dryRun: true, ...preview } };
  const restored = await client.backups.restoreFile({ requestId: randomUUID(), path });
  return { code: 0, says: { ...preview, ...restored } };
}

/** A new recovery key; what is printed here is all there is of it. */
async function newKey(client: Client): Promise<CommandResult> {
  const { recoveryKey } = await client.backups.startKey({ requestId: randomUUID() });
  const lastGroup = recoveryKey.split('-').at(-1) ?? '';
  const { changedAt } = await client.backups.changeKey({ requestId: randomUUID(), lastGroup });
  return { code: 0, says: { recoveryKey, changedAt } };
}
