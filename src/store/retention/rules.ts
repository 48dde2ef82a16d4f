import type { RetentionArea } from '#domain/retention/areas.ts';
import { appointmentRules } from './appointment-rules.ts';
import { contactRules } from './contact-rules.ts';
import type { RetentionRule } from './rule.ts';

const labelsSince = (table: string) =>
  `select client_label from ${table} where office_id = :office and on_date > :last`;

/** What every area holds of clients. A test puts words into every such column there is and looks for them afterwards. */
export const retentionRules: Readonly<Record<RetentionArea, RetentionRule>> = {
  ...appointmentRules,
  ...contactRules,
  matters: {
    table: 'matter',
    since: { day: 'matter.closed_on' },
    isOpen: `matter.state = 'open'`,
    holds: [
      { table: 'matter', marks: ['client_label'], words: ['name'] },
      { table: 'matter_referral', of: 'matter_id', words: ['service', 'note'] },
    ],
  },
  'consultation-questions': {
    table: 'consultation_question',
    since: { day: 'consultation_question.answered_on' },
    isOpen: 'consultation_question.answered_on is null',
    holds: [{ table: 'consultation_question', words: ['text', 'answer', 'answer_source'] }],
  },
  clients: {
    table: 'client',
    since: { moment: 'client.changed_at' },
    // A client who has been here since is one of today's, whenever the card was last changed.
    isOpen: `client.name in (${['booking', 'walk_in', 'joint_meeting', 'call'].map(labelsSince).join(' union all ')})`,
    holds: [],
  },
};
