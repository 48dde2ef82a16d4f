import { callsOfDay, draftsOf } from '#store/calls/calls.ts';
import { changesOfCall } from '#store/calls/changes.ts';
import { os } from '#service/implementer.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { beginCall } from './begin-call.ts';
import { callEntry } from './call-entry.ts';
import { callView } from './call-view.ts';
import { callerNumber } from './caller-number.ts';
import { earlierCalls } from './earlier-calls.ts';
import { correctCall } from './correct-call.ts';
import { discardCall } from './discard-call.ts';
import { finishCall } from './finish-call.ts';
import { lineSummary } from './line-summary.ts';
import { visibleCall } from './own-draft.ts';
import { saveDraft } from './save-draft.ts';

/** The calls of the advice line, from the first ring to what came of them. */
export const calls = (parts: ServiceParts) => ({
  day: os.calls.day.handler(
    read(parts, 'calls.day', async ({ db, showed }, { officeId, on }) => {
      refuseUnknownDay('on', on);
      const list = await callsOfDay(db, officeId, on);
      showed('call-day', `${officeId}/${on}`);
      return {
        on,
        ...(await lineSummary(db, officeId, on)),
        calls: list.map(callView),
        missed: list.filter(({ state }) => state === 'missed').length,
      };
    }),
  ),
  start: os.calls.start.handler(
    write(parts, 'calls.start', (call, { officeId }) => beginCall(call, officeId, 'draft')),
  ),
  saveDraft: os.calls.saveDraft.handler(
    write(parts, 'calls.saveDraft', (call, input) => saveDraft(call, input)),
  ),
  drafts: os.calls.drafts.handler(
    read(parts, 'calls.drafts', async ({ db, actor, showed }) => {
      showed('call-drafts', actor.id);
      return (await draftsOf(db, actor.id)).map(callView);
    }),
  ),
  finish: os.calls.finish.handler(write(parts, 'calls.finish', (call, input) => finishCall(call, input))),
  discard: os.calls.discard.handler(write(parts, 'calls.discard', (call, input) => discardCall(call, input))),
  missed: os.calls.missed.handler(
    write(parts, 'calls.missed', (call, { officeId, phone }) => beginCall(call, officeId, 'missed', phone)),
  ),
  callerNumber: os.calls.callerNumber.handler(
    read(parts, 'calls.callerNumber', async (_call, { number }) => callerNumber(number)),
  ),
  correct: os.calls.correct.handler(write(parts, 'calls.correct', (call, input) => correctCall(call, input))),
  history: os.calls.history.handler(
    read(parts, 'calls.history', async ({ db, actor, showed }, { id }) => {
      const call = await visibleCall(db, actor, id);
      showed('call', id);
      return (await changesOfCall(db, call.id)).map((change) => ({
        ...change,
        changes: [...change.changes],
      }));
    }),
  ),
  earlier: os.calls.earlier.handler(read(parts, 'calls.earlier', (call, input) => earlierCalls(call, input))),
  get: os.calls.get.handler(
    read(parts, 'calls.get', async ({ db, actor, showed }, { id }) => {
      const call = await visibleCall(db, actor, id);
      showed('call', id);
      return callView(call);
    }),
  ),
  entry: os.calls.entry.handler(
    read(parts, 'calls.entry', async ({ db, actor, showed }, { id }) => {
      const entry = await callEntry(db, actor, id);
      showed('call', id);
      return entry;
    }),
  ),
});
