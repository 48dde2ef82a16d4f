import { monthReport, type MonthReport } from '#domain/statistics/month-report.ts';
import type { MonthFacts } from '#domain/statistics/facts.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { daysOfMonth, monthRange, type Month } from '#domain/time/month.ts';
import type { ReadDb } from '#store/database.ts';
import { findOffice } from '#store/offices/offices.ts';
import { inOneSnapshot } from '#store/snapshot.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { found } from '#service/refuse.ts';
import { callBackFacts } from './call-back-facts.ts';
import { deskFacts } from './desk-facts.ts';
import { fingerprintOf } from './fingerprint.ts';
import { kelaFacts } from './kela-facts.ts';
import { lineFacts } from './line-facts.ts';
import { matterFacts } from './matter-facts.ts';
import { topicCategories } from './topic-categories.ts';
import { requestFacts } from './request-facts.ts';

export interface MadeReport {
  readonly officeName: string;
  readonly municipalityCode: string;
  readonly report: MonthReport;
  readonly madeAt: Instant;
  readonly fingerprint: string;
}

/** The office's month, counted now: one snapshot of the database, one value for the screen and every file. */
export async function makeReport(
  db: ReadDb,
  { officeId, month }: { readonly officeId: string; readonly month: Month },
  now: Instant,
): Promise<MadeReport> {
  refuseUnknownDay('month', monthRange(month).from);
  return inOneSnapshot(db, async (snapshot) => {
    const office = found(await findOffice(snapshot, officeId), 'office');
    const facts = await monthFacts(snapshot, officeId, month, now);
    return {
      officeName: office.name,
      municipalityCode: office.municipalityCode,
      report: monthReport(facts, await topicCategories(snapshot, officeId, month)),
      madeAt: now,
      fingerprint: fingerprintOf(facts),
    };
  });
}

async function monthFacts(db: ReadDb, officeId: string, month: Month, now: Instant): Promise<MonthFacts> {
  const { from, to } = monthRange(month);
  const today = localOf(now).on;
  const line = await lineFacts(db, officeId, from, to);
  const kela = await kelaFacts(db, officeId, from, to);
  const desk = await deskFacts(db, officeId, from, to);
  return {
    month,
    throughOn: today < to ? today : to,
    days: daysOfMonth(month).map((on) => ({ on, ...line(on), kela: kela(on), desk: desk(on) })),
    requests: await requestFacts(db, officeId, { from, to, today }),
    callBacks: await callBackFacts(db, officeId, from, to),
    matters: await matterFacts(db, officeId, from, to),
  };
}
