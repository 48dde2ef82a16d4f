import { sql } from 'kysely';
import type { MatterItem, MatterItemKind } from '#domain/matters/matter.ts';
import type { OpenPart } from '#domain/matters/open-part.ts';
import type { ReadDb } from '#store/database.ts';
import { itemColumns } from './item-columns.ts';

/** The matter that a thing belongs to, or undefined. */
export async function matterOfItem(db: ReadDb, { kind, id }: MatterItem): Promise<string | undefined> {
  const row = await db
    .selectFrom('matter_item')
    .select('matter_id')
    .where(itemColumns[kind], '=', id)
    .executeTakeFirst();
  return row?.matter_id;
}

/** Ids of the matter's things of one kind. */
export function itemIds(db: ReadDb, matterId: string, kind: MatterItemKind) {
  return db
    .selectFrom('matter_item')
    .select(`matter_item.${itemColumns[kind]} as item_id`)
    .where('matter_id', '=', matterId)
    .where(itemColumns[kind], 'is not', null);
}

/** Promises of the matter: linked themselves, or made in one of its calls. */
export function promisesOf(db: ReadDb, matterId: string) {
  const ofCalls = db
    .selectFrom('promise')
    .select('promise.id as item_id')
    .where('promise.call_id', 'in', itemIds(db, matterId, 'call'));
  return db
    .selectFrom('promise')
    .innerJoin('staff_member as maker', 'maker.id', 'promise.made_by_id')
    .where('promise.id', 'in', itemIds(db, matterId, 'promise').union(ofCalls));
}

/** What of the matter somebody still waits for, the earliest due first. */
export async function openPartsOf(db: ReadDb, matterId: string): Promise<OpenPart[]> {
  const promises = await promisesOf(db, matterId)
    .select(['promise.id', 'promise.due_on as dueOn', 'maker.name as staffName'])
    .where(sql<boolean>`promise.state = 'open'`)
    .execute();
  const handovers = await db
    .selectFrom('handover')
    .innerJoin('staff_member as sender', 'sender.id', 'handover.from_staff_id')
    .innerJoin('staff_member as receiver', 'receiver.id', 'handover.to_staff_id')
    .select([
      'handover.id',
      'handover.due_on as dueOn',
      sql<string>`case when handover.state = 'returned' then sender.name else receiver.name end`.as(
        'staffName',
      ),
    ])
    .where('handover.matter_id', '=', matterId)
    .where('handover.state', '!=', 'done')
    .execute();
  const referrals = await db
    .selectFrom('matter_referral')
    .innerJoin('staff_member as referrer', 'referrer.id', 'matter_referral.referred_by_id')
    .select(['matter_referral.id', 'referrer.name as staffName'])
    .where('matter_referral.matter_id', '=', matterId)
    .where('matter_referral.state', '=', 'open')
    .execute();
  return [
    ...promises.map((promise) => ({ kind: 'promise' as const, ...promise })),
    ...handovers.map((handover) => ({ kind: 'handover' as const, ...handover })),
    ...referrals.map((referral) => ({ kind: 'referral' as const, dueOn: null, ...referral })),
  ];
}
