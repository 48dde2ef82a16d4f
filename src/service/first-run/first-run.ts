import type { FirstRunInput } from '#contract/first-run.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkTemplate } from '#domain/kela-days/check-template.ts';
import { checkServiceHours } from '#domain/service-hours/check-service-hours.ts';
import { appendAudit } from '#store/audit/append.ts';
import { setSecret } from '#store/credentials/credentials.ts';
import { answerTo, keepAnswer } from '#store/requests/requests.ts';
import { insertTemplate } from '#store/kela-days/templates.ts';
import { insertOffice, listOffices } from '#store/offices/offices.ts';
import { insertServiceHours } from '#store/service-hours/service-hours.ts';
import { enterSession } from '#store/sessions/sessions.ts';
import { insertStaffMember } from '#store/staff/staff.ts';
import { administratorsSecret } from './administrators-secret.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { refuse } from '#service/refuse.ts';
import { restoreBackup } from './restore-backup.ts';
import { describeSession } from '#service/session/describe-session.ts';

function problemsOf({ kelaDay, serviceHours, people }: FirstRunInput, password: Problem[]): Problem[] {
  const template = {
    ...kelaDay,
    officeId: '',
    adviserId: '',
    bufferMinutes: 0,
    everyWeeks: 1,
    validToOn: null,
  };
  const problems: Problem[] = [
    ...checkTemplate(template).map(({ field, code }) => ({ field: `kelaDay.${field}`, code })),
    ...checkServiceHours({ ...serviceHours, officeId: '', validToOn: null }).map(({ field, code }) => ({
      field: `serviceHours.${field}`,
      code,
    })),
  ];
  // Without an administrator nobody could ever change the settings again.
  if (!people.some(({ roles }) => roles.includes('administrator')))
    problems.push({ field: 'people', code: 'administratorMissing' });
  return [...problems, ...password];
}

const OPERATION = 'firstRun.complete';

/** The wizard's single save: the office, its people and its two services, or nothing. */
export const firstRun = (parts: ServiceParts) => ({
  complete: os.firstRun.complete.handler(async ({ input, context }) => {
    const first = input.people.find(({ roles }) => roles.includes('administrator'));
    const secret = await administratorsSecret(parts, input, first);
    const answer = await parts.store.write(async (db) => {
      // The window repeats what it got no answer to: its own office is no surprise to it.
      const before = await answerTo(db, input.requestId);
      if (before?.operation === OPERATION) return describeSession(db, parts, context);
      if ((await listOffices(db)).length > 0) return refuse('ALREADY_SET_UP');
      const problems = problemsOf(input, secret.problems);
      if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
      const now = parts.clock();
      const officeId = parts.newId();
      await insertOffice(db, {
        id: officeId,
        ...input.office,
        identityMode: input.identityMode,
        createdAt: now,
      });
      const people = input.people.map((person) => ({ ...person, id: parts.newId() }));
      const adviserId = parts.newId();
      const adviser = {
        id: adviserId,
        name: input.adviser.name,
        title: 'Kelan asiakasneuvoja',
        roles: ['kelaAdviser' as const],
      };
      for (const member of [...people, adviser]) await insertStaffMember(db, { ...member, createdAt: now });
      await insertTemplate(
        db,
        {
          id: parts.newId(),
          officeId,
          adviserId,
          bufferMinutes: 0,
          everyWeeks: 1,
          validToOn: null,
          ...input.kelaDay,
        },
        now,
      );
      await insertServiceHours(
        db,
        { id: parts.newId(), officeId, validToOn: null, ...input.serviceHours },
        now,
      );
      const firstId = people.find(({ roles }) => roles.includes('administrator'))?.id ?? null;
      if (firstId !== null) {
        if (secret.hash !== null) await setSecret(db, firstId, { kind: 'password', hash: secret.hash }, now);
        await enterSession(db, context.sessionId, firstId, now, secret.hash === null ? 'open' : 'locks');
      }
      await appendAudit(db, [
        {
          at: now,
          staffId: firstId,
          operation: OPERATION,
          entity: 'office',
          entityId: officeId,
        },
      ]);
      await keepAnswer(db, { id: input.requestId, operation: OPERATION, answer: null, at: now });
      return describeSession(db, parts, context);
    });
    parts.announcer.publish('change', {
      areas: ['session', 'offices', 'staff'],
      officeId: null,
      byName: null,
    });
    return answer;
  }),
  ...restoreBackup(parts),
  recoveryKey: os.firstRun.recoveryKey.handler(async () => {
    const setUp = (await listOffices(parts.store.read)).length > 0;
    return { recoveryKey: setUp ? null : parts.recoveryKey() };
  }),
});
