import type { OfficeFacts } from '#domain/statistics/facts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { daysOfPeriod, type Period } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { callBackFacts } from './call-back-facts.ts';
import { deskFacts } from './desk-facts.ts';
import { handoverFacts } from './handover-facts.ts';
import { kelaFacts } from './kela-facts.ts';
import { lineFacts } from './line-facts.ts';
import { matterFacts } from './matter-facts.ts';
import { requestFacts } from './request-facts.ts';

/** Everything that is counted of an office in a period. */
export async function officeFacts(
  db: ReadDb,
  officeId: string,
  period: Period,
  today: LocalDate,
): Promise<OfficeFacts> {
  const { from, to } = period;
  const line = await lineFacts(db, officeId, from, to);
  const kela = await kelaFacts(db, officeId, from, to);
  const desk = await deskFacts(db, officeId, from, to);
  return {
    days: daysOfPeriod(period).map((on) => ({ on, ...line(on), kela: kela(on), desk: desk(on) })),
    requests: await requestFacts(db, officeId, { from, to, today }),
    callBacks: await callBackFacts(db, officeId, from, to),
    matters: await matterFacts(db, officeId, from, to),
    handovers: await handoverFacts(db, officeId, { from, to, today }),
  };
}
