import { writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import type { ServiceParts } from '#service/parts.ts';
import { newService } from '#service/service.ts';
import { sessionsOf } from '#service/session/sessions.ts';
import type { CommandOptions } from './options.ts';
import { comparedPeriod, wantedPeriod } from './wanted-period.ts';

/** What a command says at its end, and its exit code. */
export interface CommandResult {
  readonly code: number;
  readonly says: Record<string, unknown>;
}

/** Runs one command through the same service as the windows: same permissions, same audit log. */
export async function runCommand(parts: ServiceParts, options: CommandOptions): Promise<CommandResult> {
  const sessionId = `command ${randomUUID()}`;
  await sessionsOf(parts).open(sessionId);
  const client = createRouterClient(newService(parts), { context: { sessionId } });
  const session = await client.session.current();
  const person = session.people.find(({ name }) => name === options.person);
  if (!person)
    return { code: 2, says: { error: 'PERSON_UNKNOWN', people: session.people.map(({ name }) => name) } };
  await client.session.enter({ staffId: person.id });
  switch (options.command) {
    case 'verify': {
      const answer = await client.audit.verify();
      return { code: answer.brokenAt === null ? 0 : 1, says: answer };
    }
    case 'backup':
      return { code: 0, says: await client.backups.make({ requestId: randomUUID() }) };
    case 'report': {
      const ofAll = options.office === 'all';
      const office =
        options.office === undefined
          ? session.offices[0]
          : session.offices.find(({ name }) => name.toLowerCase() === options.office?.toLowerCase());
      // Another office's figures under the asked name would be worse than no report.
      if (!office && !ofAll)
        return {
          code: 2,
          says: { error: 'OFFICE_UNKNOWN', offices: session.offices.map(({ name }) => name) },
        };
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
