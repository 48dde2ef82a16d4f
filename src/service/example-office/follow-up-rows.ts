import type { RowOf } from '#store/insert-all.ts';

/** Rows of handovers, their matters, and promises. */
export interface FollowUps {
  readonly handovers: RowOf<'handover'>[];
  readonly handoverSteps: RowOf<'handover_step'>[];
  readonly matters: RowOf<'matter'>[];
  readonly matterItems: RowOf<'matter_item'>[];
  readonly matterEvents: RowOf<'matter_event'>[];
  readonly followUps: RowOf<'matter_follow_up'>[];
  readonly promises: RowOf<'promise'>[];
  readonly promiseSteps: RowOf<'promise_step'>[];
}
