import { randomOf } from '#domain/example-office/random.ts';
import { followUpMonths, followUpOn } from '#domain/matters/follow-up.ts';
import type { MatterResult } from '#domain/matters/matter.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Filling } from './filling.ts';
import type { FollowUps } from './follow-up-rows.ts';

interface By {
  readonly staffId: string;
  readonly at: Instant;
}

interface ExampleMatter {
  readonly id: string;
  readonly name: string;
  readonly clientLabel: string;
  readonly callId: string;
  readonly opener: By;
  /** Who has taken it, and when; nobody yet. */
  readonly taker: By | undefined;
  readonly closedOn: LocalDate | undefined;
}

/** The matter of a handed-over call: its sender's, then its taker's, and closed with a result when it is over. */
export function addMatter(
  { officeId, today }: Pick<Filling, 'officeId' | 'today'>,
  rows: FollowUps,
  { id, name, clientLabel, callId, opener, taker, closedOn }: ExampleMatter,
): void {
  const owner = taker ?? opener;
  const closedAt = closedOn === undefined ? null : instantOf(closedOn, at(13, 10));
  const result = closedOn === undefined ? undefined : resultOf(id);
  rows.matters.push({
    id,
    office_id: officeId,
    owner_id: owner.staffId,
    state: closedOn === undefined ? 'open' : 'closed',
    name,
    client_label: clientLabel,
    opened_at: opener.at,
    opened_by_id: opener.staffId,
    closed_at: closedAt,
    closed_on: closedOn ?? null,
    closed_by_id: closedOn === undefined ? null : owner.staffId,
    need_met: result?.needMet ?? null,
    education_or_work: result?.educationOrWork ? 1 : 0,
    new_plans: result?.newPlans ? 1 : 0,
    changed_at: closedAt ?? owner.at,
    changed_by_id: owner.staffId,
  });
  rows.matterItems.push({
    matter_id: id,
    call_id: callId,
    booking_id: null,
    walk_in_id: null,
    contact_request_id: null,
    meeting_request_id: null,
    joint_meeting_id: null,
    promise_id: null,
    added_at: opener.at,
    added_by_id: opener.staffId,
  });
  const event = (what: 'opened' | 'taken' | 'closed', by: By, to: string | null) =>
    rows.matterEvents.push({ matter_id: id, event: what, at: by.at, staff_id: by.staffId, to_staff_id: to });
  event('opened', opener, opener.staffId);
  if (taker) event('taken', taker, taker.staffId);
  if (closedAt === null || closedOn === undefined) return;
  event('closed', { staffId: owner.staffId, at: closedAt }, null);
  for (const months of followUpMonths) {
    const dueOn = followUpOn(closedOn, months);
    // The example's workers ask, but for those of the last weeks.
    const asked = followUpOn(dueOn, 1) < today;
    rows.followUps.push({
      matter_id: id,
      months,
      due_on: dueOn,
      result: asked ? 'well' : null,
      done_at: asked ? instantOf(dueOn, at(9)) : null,
      done_by_id: asked ? owner.staffId : null,
    });
  }
}

function resultOf(id: string): MatterResult {
  const random = randomOf(`result ${id}`);
  const chance = random();
  return {
    needMet: chance < 0.6 ? 'yes' : chance < 0.82 ? 'partly' : chance < 0.9 ? 'no' : null,
    educationOrWork: random() < 0.12,
    newPlans: random() < 0.35,
  };
}
