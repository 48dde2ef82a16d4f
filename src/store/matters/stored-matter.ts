import type { FollowUpMonths, FollowUpResult } from '#domain/matters/follow-up.ts';
import type { ReferralState } from '#domain/matters/referral.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** Matters with the names of their people, to be narrowed by the caller. */
export function selectMatters(db: ReadDb) {
  return db
    .selectFrom('matter')
    .innerJoin('staff_member as owner', 'owner.id', 'matter.owner_id')
    .innerJoin('staff_member as changer', 'changer.id', 'matter.changed_by_id')
    .leftJoin('staff_member as closer', 'closer.id', 'matter.closed_by_id')
    .select([
      'matter.id',
      'matter.office_id as officeId',
      'matter.state',
      'matter.name',
      'matter.client_label as clientLabel',
      'matter.owner_id as ownerId',
      'owner.name as ownerName',
      'owner.active_to_on as ownerLastOn',
      'matter.opened_at as openedAt',
      'matter.opened_by_id as openedById',
      'matter.closed_at as closedAt',
      'matter.closed_on as closedOn',
      'closer.name as closedByName',
      'matter.need_met as needMet',
      'matter.education_or_work as educationOrWork',
      'matter.new_plans as newPlans',
      'changer.name as changedByName',
      'matter.changed_at as changedAt',
      'matter.version',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMatters>['execute']>>[number];

/** A matter as it is stored, with the names of its people. */
export type StoredMatter = Omit<Row, 'educationOrWork' | 'newPlans'> & {
  readonly educationOrWork: boolean;
  readonly newPlans: boolean;
};

/** The row as a value of the domain. */
export function storedMatter(row: Row): StoredMatter {
  return { ...row, educationOrWork: row.educationOrWork === 1, newPlans: row.newPlans === 1 };
}

/** One referral of a matter to a service. */
export interface StoredReferral {
  readonly id: string;
  readonly matterId: string;
  readonly service: string;
  readonly state: ReferralState;
  readonly referredAt: Instant;
  readonly referredByName: string;
  readonly endedAt: Instant | null;
  readonly note: string;
}

/** One look back at a closed matter; `result` is null until somebody has asked. */
export interface StoredFollowUp {
  readonly matterId: string;
  readonly months: FollowUpMonths;
  readonly dueOn: LocalDate;
  readonly result: FollowUpResult | null;
  readonly doneByName: string | null;
}
