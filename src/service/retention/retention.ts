import { isShorter } from '#domain/retention/areas.ts';
import { automaticFromOn } from '#domain/retention/schedule.ts';
import { localOf } from '#domain/time/instant.ts';
import { findOffice } from '#store/offices/offices.ts';
import { retentionOf, saveRetention } from '#store/retention/settings.ts';
import { changed } from '#service/changed.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { write, type WriteCall } from '#service/write.ts';
import { beginRun } from './begin.ts';
import { previewRetention, runView } from './preview.ts';
import { doRun } from './run.ts';

/** The office's times, as the person saw them. @throws NOT_FOUND, CHANGED_MEANWHILE */
async function seenTimes({ db }: WriteCall, officeId: string, version: number) {
  found(await findOffice(db, officeId), 'office');
  const before = await retentionOf(db, officeId);
  changed('retention', before, version, { byName: before.changedByName, at: before.changedAt });
  return before;
}

/** How long words about clients are kept, and their removal. */
export function retention(parts: ServiceParts) {
  const begin = write(
    parts,
    'retention.run',
    async (call, { officeId, version }: { requestId: string; officeId: string; version: number }) => {
      await seenTimes(call, officeId, version);
      const id = call.newId();
      await beginRun(call.db, { id, officeId, now: call.now, staffId: call.actor.id });
      call.audit('retention-run', id);
      return { id };
    },
  );
  return {
    preview: os.retention.preview.handler(
      read(parts, 'retention.preview', async ({ db, now }, { officeId }) => {
        found(await findOffice(db, officeId), 'office');
        return previewRetention(parts, db, officeId, now);
      }),
    ),
    save: os.retention.save.handler(
      write(parts, 'retention.save', async (call, { officeId, version, months, isAutomatic }) => {
        const before = await seenTimes(call, officeId, version);
        const { db, now, actor, audit, announce } = call;
        const isNew = before.automaticFromOn === null || isShorter(before.months, months);
        const from = isNew ? automaticFromOn(localOf(now).on) : before.automaticFromOn;
        const after = { months, automaticFromOn: isAutomatic ? from : null, version: version + 1 };
        await saveRetention(db, officeId, after, { at: now, staffId: actor.id });
        audit('retention', officeId);
        announce(officeId, 'retention');
        return { version: after.version, automaticFromOn: after.automaticFromOn };
      }),
    ),
    /** The removal takes many transactions, so that nobody waits; a repeated request goes on with the same run. */
    run: os.retention.run.handler(async (request) => {
      const { id } = await begin(request);
      const run = found(await doRun(parts, id), 'retention-run');
      parts.announcer.publish('change', {
        officeId: run.officeId,
        areas: ['retention'],
        byName: run.staffName,
      });
      return runView(run);
    }),
  };
}
