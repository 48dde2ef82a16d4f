import type { RetentionRule } from './rule.ts';

/** Whether it belongs to a matter that is open: `column` is that of the thing in `matter_item`. */
export const inOpenMatter = (table: string, column: string): string =>
  `exists (select 1 from matter_item join matter on matter.id = matter_item.matter_id
    where matter_item.${column} = ${table}.id and matter.state = 'open')`;

const lastStep = (table: string, steps: string, column: string) =>
  `coalesce((select max(at) from ${steps} where ${column} = ${table}.id), 0)`;

/** The advice line, and what came of it. */
export const contactRules = {
  calls: {
    table: 'call',
    since: { day: 'call.on_date' },
    isOpen: `exists (select 1 from promise where promise.call_id = call.id and promise.state = 'open')
      or exists (select 1 from handover where handover.call_id = call.id and handover.state <> 'done')
      or ${inOpenMatter('call', 'call_id')}`,
    holds: [
      {
        table: 'call',
        marks: ['client_label', 'phone', 'phone_digits'],
        words: ['worry', 'advice', 'other_concern', 'directed_to'],
        other: { ending: 'null' },
      },
      { table: 'call_change', of: 'call_id', other: { changes: "'[]'" } },
    ],
  },
  handovers: {
    table: 'handover',
    since: { moment: `max(handover.sent_at, ${lastStep('handover', 'handover_step', 'handover_id')})` },
    isOpen: `handover.state <> 'done'
      or exists (select 1 from matter where matter.id = handover.matter_id and matter.state = 'open')`,
    holds: [
      {
        table: 'handover',
        marks: ['client_label', 'contact_way'],
        words: ['reason', 'summary', 'promised_to_client'],
      },
      { table: 'handover_step', of: 'handover_id', words: ['note'] },
    ],
  },
  promises: {
    table: 'promise',
    since: {
      moment: `max(promise.made_at, coalesce(promise.kept_at, 0), ${lastStep('promise', 'promise_step', 'promise_id')})`,
    },
    isOpen: `promise.state = 'open' or ${inOpenMatter('promise', 'promise_id')}`,
    holds: [
      { table: 'promise', marks: ['client_label', 'phone'], words: ['note'] },
      { table: 'promise_step', of: 'promise_id', words: ['note'] },
    ],
  },
  'contact-requests': {
    table: 'contact_request',
    since: { moment: 'contact_request.changed_at' },
    isOpen: `contact_request.state in ('open', 'answered') or ${inOpenMatter('contact_request', 'contact_request_id')}`,
    holds: [
      { table: 'contact_request', marks: ['client_label', 'client_phone'], words: ['question', 'answer'] },
    ],
  },
} satisfies Record<string, RetentionRule>;
