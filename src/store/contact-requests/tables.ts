import type { Generated } from 'kysely';
import type { ContactRequestSender, ContactWay } from '#domain/contact-requests/contact-request.ts';
import type { ContactRequestState } from '#domain/contact-requests/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface ContactRequestTables {
  contact_request: {
    id: string;
    office_id: string;
    state: ContactRequestState;
    from_kind: ContactRequestSender;
    client_label: Generated<string>;
    client_phone: Generated<string>;
    permission: number;
    topic_code: string;
    question: string;
    contact_way: ContactWay;
    sent_by_id: string;
    sent_at: Instant;
    sent_on: LocalDate;
    due_on: LocalDate;
    answer: Generated<string>;
    answered_on: LocalDate | null;
    answered_by_id: string | null;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  contact_request_step: {
    id: Generated<number>;
    contact_request_id: string;
    state: ContactRequestState;
    at: Instant;
    staff_id: string;
  };
}
