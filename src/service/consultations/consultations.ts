import type { ConsultationSeries } from '#contract/consultations.ts';
import { localOf } from '#domain/time/instant.ts';
import { consultationsFrom } from '#store/consultations/consultations.ts';
import { seriesFrom, type StoredSeries } from '#store/consultations/series.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { cancelDate, consultationView, moveDate, restoreDate } from './change-date.ts';
import { checkWanted, createSeries } from './create-series.ts';
import { endWith } from './end-series.ts';
import { answer, ask, searchQuestions } from './questions.ts';

function seriesView({ changedAt: _at, changedByName: _by, ...series }: StoredSeries): ConsultationSeries {
  return { ...series, participants: [...series.participants] };
}

/** The weekly Teams consultation with Kela: when it is, who takes part, and what was asked and answered. */
export const consultations = (parts: ServiceParts) => ({
  list: os.consultations.list.handler(
    read(parts, 'consultations.list', async ({ db, now }, { officeId }) => {
      const today = localOf(now).on;
      return {
        series: (await seriesFrom(db, officeId, today)).map(seriesView),
        dates: (await consultationsFrom(db, officeId, today)).map(consultationView),
      };
    }),
  ),
  check: os.consultations.check.handler(
    read(parts, 'consultations.check', ({ db, now }, wanted) => checkWanted(db, wanted, now)),
  ),
  create: os.consultations.create.handler(
    write(parts, 'consultations.create', async (call, { requestId: _, leaveOut, ...wanted }) =>
      seriesView(await createSeries(call, wanted, leaveOut)),
    ),
  ),
  end: os.consultations.end.handler(
    write(parts, 'consultations.end', async (call, input) => seriesView(await endWith(call, input))),
  ),
  move: os.consultations.move.handler(
    write(parts, 'consultations.move', (call, { requestId: _, ...input }) => moveDate(call, input)),
  ),
  cancel: os.consultations.cancel.handler(
    write(parts, 'consultations.cancel', (call, input) => cancelDate(call, input)),
  ),
  restore: os.consultations.restore.handler(
    write(parts, 'consultations.restore', (call, input) => restoreDate(call, input)),
  ),
  questions: os.consultations.questions.handler(
    read(parts, 'consultations.questions', ({ db, actor }, input) => searchQuestions(db, actor, input)),
  ),
  ask: os.consultations.ask.handler(
    write(parts, 'consultations.ask', (call, { requestId: _, ...input }) => ask(call, input)),
  ),
  answer: os.consultations.answer.handler(
    write(parts, 'consultations.answer', (call, input) => answer(call, input)),
  ),
});
