CREATE TABLE absence ( id text primary key, staff_id text not null references staff_member (id), from_on text not null, to_on text not null, kind text not null check (kind in ('leave', 'training', 'other')), deputy_id text references staff_member (id), created_at integer not null, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, check (from_on <= to_on), check (deputy_id <> staff_id)) strict;

CREATE TABLE audit_check ( id integer primary key, at integer not null, staff_id text not null references staff_member (id), row_count integer not null, head text not null, broken_at integer, fault text check (fault in ('chain', 'cut', 'rewritten')), check ((broken_at is null) = (fault is null))) strict;

CREATE TABLE audit_entry ( seq integer primary key, at integer not null, staff_id text, operation text not null, entity text not null, entity_id text not null, previous_hash text not null, hash text not null unique, at_office text, shown_id integer references audit_shown (id)) strict;

CREATE TABLE audit_shown (id integer primary key, hash text not null unique) strict;

CREATE TABLE audit_shown_subject ( shown_id integer not null references audit_shown (id), kind text not null, subject_id text not null, primary key (shown_id, kind, subject_id)) strict, without rowid;

CREATE TABLE booking ( id text primary key, office_id text not null references office (id), adviser_id text not null references staff_member (id), on_date text not null, start_minute integer not null, end_minute integer not null, kind text not null, state text not null, channel text not null, client_label text not null default '', client_phone text not null default '', client_folded text not null default '', language text not null default 'fi', interpreter integer not null default 0 check (interpreter in (0, 1)), companion integer not null default 0 check (companion in (0, 1)), urgent_income integer not null default 0 check (urgent_income in (0, 1)), note_to_kela text not null default '', squeeze_in_reason text, late_entry integer not null default 0 check (late_entry in (0, 1)), booked_by_id text not null references staff_member (id), booked_at integer not null, moved_from_id text references booking (id), moved_to_id text references booking (id), cancelled_party text, cancelled_reason text, cancelled_late integer check (cancelled_late in (0, 1)), cancelled_at integer, cancelled_by_id text references staff_member (id), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, check (start_minute < end_minute)) strict;

CREATE TABLE booking_draft ( id text primary key, office_id text not null references office (id), staff_id text not null references staff_member (id), content text not null check (json_valid(content)), changed_at integer not null) strict;

CREATE TABLE booking_state ( id integer primary key, booking_id text not null references booking (id), state text not null, at integer not null, staff_id text not null references staff_member (id)) strict;

CREATE TABLE booking_topic ( booking_id text not null references booking (id), topic_code text not null, primary key (booking_id, topic_code)) strict, without rowid;

CREATE TABLE call ( id text primary key, office_id text not null references office (id), state text not null check (state in ('draft', 'recorded', 'missed')), on_date text not null, start_minute integer not null, started_at integer not null, ended_at integer, time text not null, minutes_after_hours integer not null default 0, outcome text, worry text not null default '', caller_kind text, municipality_code text, age_band text, service_task text, urgency text, existing_client text, advice text not null default '', directed_to text not null default '', client_label text not null default '', phone text not null default '', big_case integer not null default 0 check (big_case in (0, 1)), wrap_up_minutes integer, answered_by_id text references staff_member (id), entered_by_id text not null references staff_member (id), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, ending text check (ending is null or json_valid(ending)), other_concern text not null default '', number_source text, late_entry integer not null default 0 check (late_entry in (0, 1)), time_unsure integer not null default 0 check (time_unsure in (0, 1)), earlier_call_id text references call (id), thread_id text references call (id), phone_digits text not null default '') strict;

CREATE TABLE call_change ( id integer primary key, call_id text not null references call (id), at integer not null, staff_id text not null references staff_member (id), changes text not null check (json_valid(changes))) strict;

CREATE TABLE call_topic ( call_id text not null references call (id), topic_code text not null, primary key (call_id, topic_code)) strict, without rowid;

CREATE TABLE "cancelled_day_client" ( id text primary key, booking_id text unique references booking (id), meeting_id text unique references joint_meeting (id), office_id text not null references office (id), on_date text not null, start_minute integer not null, end_minute integer not null, state text not null default 'open' check (state in ('open', 'reached', 'toldByOther')), added_at integer not null, added_by_id text not null references staff_member (id), version integer not null default 1, check ((booking_id is null) <> (meeting_id is null)), check (start_minute < end_minute)) strict;

CREATE TABLE "cancelled_day_mark" ( id integer primary key, client_id text not null references "cancelled_day_client" (id) on delete cascade, mark text not null check (mark in ('reached', 'notReached', 'toldByOther')), at integer not null, staff_id text not null references staff_member (id)) strict;

CREATE TABLE client ( row_no integer primary key, id text not null unique, office_id text not null references office (id), name text not null check (name <> ''), phone text not null default '', municipality_code text, own_worker_id text references staff_member (id), disclosure_prohibition integer not null default 0 check (disclosure_prohibition in (0, 1)), safety_non_disclosure integer not null default 0 check (safety_non_disclosure in (0, 1)), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1) strict;

CREATE VIRTUAL TABLE client_inside using fts5(folded, tokenize = 'trigram');

CREATE TABLE client_start ( office_id text not null references office (id), start text not null, row_no integer not null references client (row_no), primary key (office_id, start, row_no)) strict, without rowid;

CREATE TABLE closure ( id text primary key, office_id text not null references office (id), from_on text not null, to_on text not null, name text not null, created_at integer not null, check (from_on <= to_on)) strict;

CREATE TABLE computer_account ( computer text not null, account text not null, staff_id text not null references staff_member (id), primary key (computer, account)) strict, without rowid;

CREATE TABLE consultation ( id text primary key, series_id text not null references consultation_series (id), planned_on text not null, state text not null check (state in ('held', 'moved', 'cancelled')), on_date text not null, start_minute integer not null, end_minute integer not null, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, unique (series_id, planned_on), check (start_minute < end_minute)) strict;

CREATE TABLE consultation_participant ( series_id text not null references consultation_series (id), staff_id text not null references staff_member (id), primary key (series_id, staff_id)) strict, without rowid;

CREATE TABLE consultation_question ( id text primary key, office_id text not null references office (id), municipality_code text, topic_code text not null, text text not null, asked_at integer not null, asked_by_id text references staff_member (id), answer text not null default '', answer_source text not null default '', answered_on text, answered_by_id text references staff_member (id), version integer not null default 1) strict;

CREATE TABLE consultation_series ( id text primary key, office_id text not null references office (id), adviser_id text references staff_member (id), name text not null, weekday integer not null check (weekday between 1 and 7), start_minute integer not null, end_minute integer not null, every_weeks integer not null default 1 check (every_weeks >= 1), valid_from_on text not null, valid_to_on text not null, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, check (start_minute < end_minute), check (valid_from_on <= valid_to_on)) strict;

CREATE TABLE contact_request ( id text primary key, office_id text not null references office (id), state text not null check (state in ('open', 'answered', 'closed', 'withdrawn')), from_kind text not null, client_label text not null default '', client_phone text not null default '', permission integer not null check (permission in (0, 1)), topic_code text not null, question text not null, contact_way text not null, sent_by_id text not null references staff_member (id), sent_at integer not null, sent_on text not null, due_on text not null, answer text not null default '', answered_on text, answered_by_id text references staff_member (id), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1) strict;

CREATE TABLE contact_request_step ( id integer primary key, contact_request_id text not null references contact_request (id), state text not null, at integer not null, staff_id text not null references staff_member (id)) strict;

CREATE TABLE credential ( staff_id text primary key references staff_member (id), kind text not null check (kind in ('password', 'pin')), hash text not null check (hash glob '$argon2id$*'), set_at integer not null) strict, without rowid;

CREATE TABLE desk_question ( id text primary key, office_id text not null references office (id), on_date text not null, topic_code text not null, counted_at integer not null, counted_by_id text not null references staff_member (id), taken_back_at integer, taken_back_by_id text references staff_member (id)) strict;

CREATE TABLE directory_entry ( id text primary key, source text not null check (source in ('own', 'csv', 'ptv')), register_key text unique, name text not null, provider text not null default '', kind text not null, whole_area integer not null check (whole_area in (0, 1)), phone text not null default '', email text not null default '', web text not null default '', address text not null default '', opening text not null default '', description text not null default '', owner_id text references staff_member (id), checked_on text, removed_at integer, created_at integer not null, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1) strict;

CREATE TABLE directory_municipality ( entry_id text not null references directory_entry (id), code text not null, primary key (entry_id, code)) strict, without rowid;

CREATE TABLE directory_topic ( entry_id text not null references directory_entry (id), code text not null, primary key (entry_id, code)) strict, without rowid;

CREATE TABLE duty_gap ( office_id text not null references office (id), on_date text not null, place text not null check (place in ('person', 'deputy')), staff_id text not null references staff_member (id), deputy_id text references staff_member (id), absence_id text not null references absence (id), opened_at integer not null, primary key (office_id, on_date, place)) strict, without rowid;

CREATE TABLE duty_pattern ( id text primary key, office_id text not null references office (id), weekday integer not null check (weekday between 1 and 7), staff_id text not null references staff_member (id), deputy_id text references staff_member (id), every_weeks integer not null default 1 check (every_weeks >= 1), valid_from_on text not null, valid_to_on text not null, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, check (valid_from_on <= valid_to_on), check (deputy_id <> staff_id)) strict;

CREATE TABLE duty_shift ( id text primary key, office_id text not null references office (id), on_date text not null, staff_id text not null references staff_member (id), deputy_id text references staff_member (id), start_minute integer not null, end_minute integer not null, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, pattern_id text references duty_pattern (id), unique (office_id, on_date)) strict;

CREATE TABLE entry_tries ( subject text primary key, failures integer not null check (failures > 0), last_at integer not null) strict, without rowid;

CREATE TABLE event ( id text primary key, office_id text not null references office (id), name text not null, place text not null, on_date text not null, start_minute integer not null, end_minute integer not null, kind text not null check (kind in ('own', 'joined', 'healthCentre', 'shop')), state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')), target_group text not null default '', visitors integer check (visitors >= 0), new_visitors integer check (new_visitors >= 0), led_to_step integer check (led_to_step >= 0), lesson text not null default '', reported_at integer, reported_by_id text references staff_member (id), cancelled_reason text, cancelled_at integer, cancelled_by_id text references staff_member (id), created_at integer not null, created_by_id text not null references staff_member (id), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, check (start_minute < end_minute), check ((state = 'held') = (visitors is not null)), check ((state = 'cancelled') = (cancelled_reason is not null)), check (new_visitors <= visitors), check (led_to_step <= visitors)) strict;

CREATE TABLE event_channel ( event_id text not null references event (id), channel_code text not null, done_on text, primary key (event_id, channel_code)) strict, without rowid;

CREATE TABLE event_partner ( event_id text not null references event (id), name text not null, primary key (event_id, name)) strict, without rowid;

CREATE TABLE event_staff ( event_id text not null references event (id), staff_id text not null references staff_member (id), primary key (event_id, staff_id)) strict, without rowid;

CREATE TABLE guide ( language text primary key, content text not null check (json_valid(content)), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1) strict, without rowid;

CREATE TABLE handover ( id text primary key, office_id text not null references office (id), call_id text references call (id), from_staff_id text not null references staff_member (id), to_staff_id text not null references staff_member (id), state text not null, reason text not null, summary text not null, client_label text not null default '', contact_way text not null default '', promised_to_client text not null default '', sent_at integer not null, due_on text not null, version integer not null default 1, matter_id text references matter (id)) strict;

CREATE TABLE handover_step ( id integer primary key, handover_id text not null references handover (id), state text not null, at integer not null, staff_id text not null references staff_member (id), note text not null default '', to_staff_id text references staff_member (id)) strict;

CREATE TABLE joint_meeting ( id text primary key, office_id text not null references office (id), adviser_id text not null references staff_member (id), series_no integer not null default 1, series_of integer not null default 1, on_date text not null, start_minute integer not null, end_minute integer not null, state text not null check (state in ('planned', 'held', 'noShow', 'cancelled')), way text not null check (way in ('office', 'video', 'phone', 'elsewhere')), place text not null default '', client_label text not null default '', client_phone text not null default '', language text not null default 'fi', interpreter integer not null default 0 check (interpreter in (0, 1)), note_to_kela text not null default '', permission_scope text not null check (permission_scope <> ''), permission_given_on text not null, permission_recorded_by_id text not null references staff_member (id), permission_recorded_at integer not null, permission_withdrawn_by_id text references staff_member (id), permission_withdrawn_at integer, cancelled_party text, cancelled_reason text, cancelled_late integer check (cancelled_late in (0, 1)), cancelled_at integer, cancelled_by_id text references staff_member (id), understanding text not null default '', goal text not null default '', follow_up_on text, follow_up_done_at integer, follow_up_done_by_id text references staff_member (id), closed_at integer, closed_by_id text references staff_member (id), created_at integer not null, created_by_id text not null references staff_member (id), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, series_id text references joint_meeting (id), check (start_minute < end_minute)) strict;

CREATE TABLE joint_meeting_event ( id integer primary key, meeting_id text not null references joint_meeting (id), kind text not null, at integer not null, staff_id text not null references staff_member (id), participant_id text references joint_meeting_participant (id), on_date text, start_minute integer, end_minute integer) strict;

CREATE TABLE joint_meeting_participant ( id text primary key, meeting_id text not null references joint_meeting (id), role text not null check (role in ('keyWorker', 'kelaAdviser', 'staff', 'outside')), staff_id text references staff_member (id), name text not null default '', organisation text not null default '', joined_at integer not null, left_at integer, check ((role = 'outside') = (staff_id is null))) strict;

CREATE TABLE joint_meeting_step ( id text primary key, meeting_id text not null references joint_meeting (id), place_no integer not null, what text not null, doer_id text references joint_meeting_participant (id), due_on text not null, done_at integer, done_by_id text references staff_member (id)) strict;

CREATE TABLE kela_exception ( id text primary key, office_id text not null references office (id), adviser_id text references staff_member (id), kind text not null check (kind in ('closed', 'other-hours', 'extra-day')), from_on text not null, to_on text not null, start_minute integer, end_minute integer, slot_minutes integer, reason text not null, opens_on_holiday integer not null default 0 check (opens_on_holiday in (0, 1)), created_at integer not null, check (from_on <= to_on)) strict;

CREATE TABLE kela_template ( id text primary key, office_id text not null references office (id), adviser_id text not null references staff_member (id), weekday integer not null check (weekday between 1 and 7), start_minute integer not null, end_minute integer not null, slot_minutes integer not null check (slot_minutes > 0 and slot_minutes % 5 = 0), buffer_minutes integer not null default 0, every_weeks integer not null default 1 check (every_weeks >= 1), valid_from_on text not null, valid_to_on text, created_at integer not null, version integer not null default 1, check (start_minute < end_minute), check (valid_to_on is null or valid_from_on <= valid_to_on)) strict;

CREATE TABLE kela_template_break ( template_id text not null references kela_template (id), start_minute integer not null, end_minute integer not null, primary key (template_id, start_minute), check (start_minute < end_minute)) strict, without rowid;

CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);

CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);

CREATE TABLE mail_batch ( id text primary key, office_id text not null references office (id), number integer not null, state text not null check (state in ('handedOver', 'takenBack')), handed_to text not null, handed_on text not null, handed_minute integer not null, handed_by_id text not null references staff_member (id), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, unique (office_id, number)) strict;

CREATE TABLE mail_emptying ( id text primary key, office_id text not null references office (id), batch_id text references mail_batch (id), state text not null check (state in ('counted', 'takenBack')), on_date text not null, minute integer not null check (minute between 0 and 1439), items integer not null check (items between 0 and 999), emptied_by_id text not null references staff_member (id), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1) strict;

CREATE TABLE mail_step ( id integer primary key, emptying_id text references mail_emptying (id), batch_id text references mail_batch (id), step text not null, at integer not null, staff_id text not null references staff_member (id), items integer not null, note text not null default '', check ((emptying_id is null) <> (batch_id is null))) strict;

CREATE TABLE matter ( id text primary key, office_id text not null references office (id), owner_id text not null references staff_member (id), state text not null check (state in ('open', 'closed')), name text not null default '', client_label text not null default '', opened_at integer not null, opened_by_id text not null references staff_member (id), closed_at integer, closed_on text, closed_by_id text references staff_member (id), need_met text check (need_met in ('yes', 'partly', 'no')), education_or_work integer not null default 0 check (education_or_work in (0, 1)), new_plans integer not null default 0 check (new_plans in (0, 1)), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, check ((state = 'closed') = (closed_at is not null)), check ((closed_at is null) = (closed_on is null))) strict;

CREATE TABLE matter_event ( id integer primary key, matter_id text not null references matter (id), event text not null, at integer not null, staff_id text not null references staff_member (id), to_staff_id text references staff_member (id)) strict;

CREATE TABLE matter_follow_up ( matter_id text not null references matter (id), months integer not null check (months in (1, 3)), due_on text not null, result text check (result in ('well', 'needsHelp', 'notReached')), done_at integer, done_by_id text references staff_member (id), primary key (matter_id, months), check ((result is null) = (done_at is null))) strict, without rowid;

CREATE TABLE matter_item ( id integer primary key, matter_id text not null references matter (id), call_id text unique references call (id), booking_id text unique references booking (id), walk_in_id text unique references walk_in (id), contact_request_id text unique references contact_request (id), meeting_request_id text unique references meeting_request (id), joint_meeting_id text unique references joint_meeting (id), promise_id text unique references promise (id), added_at integer not null, added_by_id text not null references staff_member (id), check ((call_id is not null) + (booking_id is not null) + (walk_in_id is not null) + (contact_request_id is not null) + (meeting_request_id is not null) + (joint_meeting_id is not null) + (promise_id is not null) = 1)) strict;

CREATE TABLE matter_referral ( id text primary key, matter_id text not null references matter (id), service text not null check (service <> ''), state text not null check (state in ('open', 'arrived', 'ended')), referred_at integer not null, referred_by_id text not null references staff_member (id), ended_at integer, ended_by_id text references staff_member (id), note text not null default '', check ((state = 'open') = (ended_at is null))) strict;

CREATE TABLE meeting_request ( id text primary key, office_id text not null references office (id), state text not null check (state in ('open', 'met', 'refused', 'withdrawn')), client_label text not null default '', client_phone text not null default '', social_assistance integer not null check (social_assistance in (0, 1)), joint_meeting integer not null check (joint_meeting in (0, 1)), channel text not null, asked_on text not null, passed_on text, last_on text not null, basis text not null check (json_valid(basis)), offered_on text, offered_minute integer, booking_id text references booking (id), ended_on text, reason text not null default '', changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, check ((offered_on is null) = (offered_minute is null)), check ((state = 'open') = (ended_on is null))) strict;

CREATE TABLE meeting_request_step ( id integer primary key, meeting_request_id text not null references meeting_request (id), step text not null, at integer not null, staff_id text not null references staff_member (id), day_on text, note text not null default '') strict;

CREATE TABLE occupancy ( resource_id text not null, on_date text not null, minute integer not null check (minute between 0 and 1435 and minute % 5 = 0), source_kind text not null, source_id text not null, primary key (resource_id, on_date, minute)) strict, without rowid;

CREATE TABLE office ( id text primary key, name text not null, municipality_code text not null, identity_mode text not null default 'none' check (identity_mode in ('none', 'contact', 'register')), recording_minutes integer not null default 60, handover_due_days integer not null default 2, created_at integer not null, version integer not null default 1, limit_saturdays integer not null default 0 check (limit_saturdays in (0, 1)), limit_skips_closures integer not null default 0 check (limit_skips_closures in (0, 1)), address text not null default '', booking_phone text not null default '', line_phone text not null default '') strict;

CREATE TABLE office_topic ( office_id text not null references office (id), id text not null, letters text not null, name text, support_need text not null, valid_from_on text, valid_to_on text, replaces text, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, primary key (office_id, id), check (valid_from_on is null or valid_to_on is null or valid_from_on <= valid_to_on)) strict, without rowid;

CREATE TABLE old_figure ( batch_id text not null references old_figure_batch (id), on_date text not null, start_minute integer, is_outside integer not null check (is_outside in (0, 1)), kind text not null check (kind in ('answered', 'missed')), outcome text, service_task text, topics text not null default '[]' check (json_valid(topics)), municipality_code text, caller_kind text, age_band text, duration_minutes integer check (duration_minutes >= 0), calls integer not null check (calls >= 0)) strict;

CREATE TABLE old_figure_batch ( id text primary key, sequence integer not null unique, office_id text not null references office (id), file_name text not null, sha256 text not null check (length(sha256) = 64), mapping text not null check (json_valid(mapping)), days integer not null check (days > 0), calls integer not null check (calls >= 0), first_on text not null, last_on text not null, imported_at integer not null, imported_by_id text not null references staff_member (id), undone_at integer, undone_by_id text references staff_member (id), version integer not null default 1, check ((undone_at is null) = (undone_by_id is null))) strict;

CREATE TABLE outside_time ( id text primary key, adviser_id text not null references staff_member (id), source text not null check (source in ('file', 'hand')), state text not null check (state in ('held', 'released', 'removed')), uid_digest text not null default '', occurrence text not null default '', sequence integer not null default 0, stamped_at integer, on_date text not null, start_minute integer not null, to_on text not null, end_minute integer not null, created_at integer not null, created_by_id text not null references staff_member (id), changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, check (on_date < to_on or (on_date = to_on and start_minute < end_minute))) strict;

CREATE TABLE promise ( id text primary key, office_id text not null references office (id), call_id text references call (id), state text not null, client_label text not null default '', phone text not null default '', note text not null default '', due_on text not null, due_minute integer not null, made_by_id text not null references staff_member (id), made_at integer not null, kept_at integer, version integer not null default 1, kind text not null default 'callBack' check (kind in ('callBack', 'letKnow')), keeper_id text references staff_member (id), broken_reason text check (broken_reason in ('unreachable', 'wrongNumber', 'noLongerNeeded', 'mistake', 'other'))) strict;

CREATE TABLE promise_step ( id integer primary key, promise_id text not null references promise (id), kind text not null check (kind in ('notReached', 'reached', 'changed', 'givenUp')), at integer not null, staff_id text not null references staff_member (id), note text not null default '', was_due_on text, was_due_minute integer, was_keeper_id text references staff_member (id), told integer check (told in (0, 1)), check ((kind = 'changed') = (was_due_on is not null and was_due_minute is not null and told is not null))) strict;

CREATE TABLE published_month ( month text primary key check (month glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]'), counts text not null check (json_valid(counts)), marks text not null check (json_valid(marks)), published_at integer not null, published_by_id text not null references staff_member (id)) strict;

CREATE TABLE question_prompt ( topic_code text not null, language text not null, questions text not null, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1, primary key (topic_code, language)) strict, without rowid;

CREATE TABLE recovered_entry ( id text primary key, staff_id text not null references staff_member (id), at integer not null) strict;

CREATE TABLE recovered_entry_seen ( recovered_entry_id text not null references recovered_entry (id), staff_id text not null references staff_member (id), primary key (recovered_entry_id, staff_id)) strict, without rowid;

CREATE TABLE report_made ( id text primary key, made_at integer not null, made_by_id text not null references staff_member (id), office_id text references office (id), from_on text not null, to_on text not null, municipality_code text, compared_from_on text, compared_to_on text, way text not null check (way <> ''), language text not null check (language in ('fi', 'sv', 'en')), program_version text not null, fingerprint text not null, content text not null check (json_valid(content)), audit_anchor text, row_count integer check (row_count >= 0), check (from_on <= to_on), check ((compared_from_on is null) = (compared_to_on is null))) strict;

CREATE TABLE request_log ( id text primary key, operation text not null, answer text not null, at integer not null) strict;

CREATE TABLE retention ( office_id text primary key references office (id), months text not null check (json_valid(months)), automatic_from_on text, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null) strict;

CREATE TABLE retention_run ( id text primary key, office_id text not null references office (id), months text not null check (json_valid(months)), on_date text not null, started_at integer not null, staff_id text references staff_member (id), removed text not null default '{}' check (json_valid(removed)), copies_removed integer not null default 0, ended_at integer, cleared_at integer, check (cleared_at is null or ended_at is not null)) strict;

CREATE TABLE service_hours ( id text primary key, office_id text not null references office (id), weekdays text not null, start_minute integer not null, end_minute integer not null, valid_from_on text not null, valid_to_on text, created_at integer not null, check (start_minute < end_minute)) strict;

CREATE TABLE service_hours_exception ( id text primary key, office_id text not null references office (id), kind text not null check (kind in ('closed', 'other-hours')), from_on text not null, to_on text not null, start_minute integer, end_minute integer, reason text not null, opens_on_holiday integer not null default 0 check (opens_on_holiday in (0, 1)), created_at integer not null, check (from_on <= to_on), check ((kind = 'closed') = (start_minute is null)), check ((start_minute is null) = (end_minute is null)), check (start_minute < end_minute)) strict;

CREATE TABLE session ( id text primary key, staff_id text references staff_member (id), opened_at integer not null, last_seen_at integer not null, active_at integer, locked_at integer) strict;

CREATE TABLE setting (name text primary key, value text not null) strict;

CREATE TABLE staff_member ( id text primary key, name text not null, title text not null, active_to_on text, created_at integer not null, version integer not null default 1) strict;

CREATE TABLE staff_role ( staff_id text not null references staff_member (id), role text not null, primary key (staff_id, role)) strict, without rowid;

CREATE TABLE start_code ( staff_id text primary key references staff_member (id), hash text not null, expires_at integer not null, made_at integer not null, made_by_id text not null references staff_member (id)) strict, without rowid;

CREATE TABLE turn_choice ( id integer primary key, office_id text not null references office (id), on_date text not null, at integer not null, staff_id text not null references staff_member (id), taken_booking_id text references booking (id), taken_walk_in_id text references walk_in (id), passed_booking_id text references booking (id), passed_walk_in_id text references walk_in (id), check ((taken_booking_id is null) <> (taken_walk_in_id is null)), check ((passed_booking_id is null) <> (passed_walk_in_id is null))) strict;

CREATE TABLE walk_in ( id text primary key, office_id text not null references office (id), adviser_id text not null references staff_member (id), on_date text not null, state text not null, client_label text not null default '', urgent_income integer not null default 0 check (urgent_income in (0, 1)), arrived_at integer not null, arrived_minute integer not null, called_by_id text references staff_member (id), called_at integer, start_minute integer, end_minute integer, changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1) strict;

CREATE TABLE walk_in_state ( id integer primary key, walk_in_id text not null references walk_in (id), state text not null, at integer not null, staff_id text not null references staff_member (id), start_minute integer, end_minute integer, takes_back integer not null default 0 check (takes_back in (0, 1))) strict;

CREATE TABLE walk_in_topic ( walk_in_id text not null references walk_in (id), topic_code text not null, primary key (walk_in_id, topic_code)) strict, without rowid;

CREATE INDEX absence_by_day on absence (to_on, from_on);

CREATE INDEX absence_by_staff on absence (staff_id, to_on);

CREATE INDEX audit_entry_by_entity on audit_entry (entity, entity_id);

CREATE INDEX audit_entry_by_shown on audit_entry (shown_id) where shown_id is not null;

CREATE INDEX audit_entry_by_staff on audit_entry (staff_id, at, operation);

CREATE INDEX audit_entry_by_time on audit_entry (at, operation);

CREATE INDEX audit_shown_subject_by_subject on audit_shown_subject (kind, subject_id);

CREATE INDEX booking_by_day on booking (office_id, on_date, start_minute, client_folded);

CREATE INDEX booking_draft_by_office on booking_draft (office_id, staff_id, changed_at);

CREATE INDEX booking_state_by_booking on booking_state (booking_id, id);

CREATE INDEX booking_unresolved on booking (office_id, on_date) where state in ('booked', 'checkedIn', 'started');

CREATE INDEX call_by_day on call (office_id, on_date, started_at);

CREATE INDEX call_by_earlier on call (earlier_call_id) where earlier_call_id is not null;

CREATE INDEX call_by_phone on call (phone_digits, started_at) where phone_digits <> '';

CREATE INDEX call_by_thread on call (thread_id, started_at) where thread_id is not null;

CREATE INDEX call_change_by_call on call_change (call_id, id);

CREATE INDEX call_drafts on call (entered_by_id, started_at) where state = 'draft';

CREATE INDEX cancelled_day_client_by_day on cancelled_day_client (office_id, on_date);

CREATE INDEX cancelled_day_client_open on cancelled_day_client (office_id, on_date) where state = 'open';

CREATE INDEX cancelled_day_mark_by_client on cancelled_day_mark (client_id, id);

CREATE INDEX client_by_office on client (office_id);

CREATE INDEX client_by_own_worker on client (own_worker_id);

CREATE INDEX client_start_by_row on client_start (row_no);

CREATE INDEX closure_by_office on closure (office_id, from_on);

CREATE INDEX consultation_by_day on consultation (on_date, series_id);

CREATE INDEX consultation_question_by_office on consultation_question (office_id, asked_at);

CREATE INDEX consultation_series_by_office on consultation_series (office_id, valid_to_on);

CREATE INDEX contact_request_by_answer on contact_request (office_id, answered_on);

CREATE INDEX contact_request_by_sending on contact_request (office_id, sent_at);

CREATE INDEX contact_request_ended on contact_request (office_id, changed_at) where state in ('closed', 'withdrawn');

CREATE INDEX contact_request_open on contact_request (office_id, sent_at) where state = 'open';

CREATE INDEX contact_request_step_by_request on contact_request_step (contact_request_id, id);

CREATE INDEX contact_request_waiting on contact_request (sent_by_id, sent_at) where state = 'answered';

CREATE INDEX desk_question_by_day on desk_question (office_id, on_date, counted_at) where taken_back_at is null;

CREATE INDEX duty_gap_by_absence on duty_gap (absence_id);

CREATE INDEX duty_pattern_by_office on duty_pattern (office_id, valid_to_on);

CREATE INDEX duty_shift_by_deputy on duty_shift (deputy_id, on_date);

CREATE INDEX duty_shift_by_pattern on duty_shift (pattern_id, on_date) where pattern_id is not null;

CREATE INDEX duty_shift_by_person on duty_shift (staff_id, on_date);

CREATE INDEX event_by_day on event (office_id, on_date, start_minute);

CREATE INDEX handover_by_call on handover (call_id);

CREATE INDEX handover_by_matter on handover (matter_id);

CREATE INDEX handover_by_office on handover (office_id, sent_at);

CREATE INDEX handover_done on handover (sent_at) where state = 'done';

CREATE INDEX handover_open on handover (due_on) where state <> 'done';

CREATE INDEX handover_received on handover (to_staff_id, due_on) where state in ('sent', 'seen', 'taken');

CREATE INDEX handover_received_all on handover (to_staff_id, sent_at);

CREATE INDEX handover_sent on handover (from_staff_id, sent_at);

CREATE INDEX handover_sent_open on handover (from_staff_id, due_on) where state <> 'done';

CREATE INDEX handover_step_by_handover on handover_step (handover_id, id);

CREATE INDEX joint_meeting_by_day on joint_meeting (office_id, on_date, start_minute);

CREATE INDEX joint_meeting_by_series on joint_meeting (series_id, on_date) where series_id is not null;

CREATE INDEX joint_meeting_event_by_meeting on joint_meeting_event (meeting_id, id);

CREATE INDEX joint_meeting_event_by_participant on joint_meeting_event (participant_id);

CREATE INDEX joint_meeting_follow_up on joint_meeting (office_id, follow_up_on) where follow_up_on is not null and follow_up_done_at is null;

CREATE INDEX joint_meeting_participant_by_meeting on joint_meeting_participant (meeting_id);

CREATE INDEX joint_meeting_participant_by_staff on joint_meeting_participant (staff_id, meeting_id);

CREATE INDEX joint_meeting_planned on joint_meeting (office_id, on_date, start_minute) where state = 'planned';

CREATE INDEX joint_meeting_step_by_doer on joint_meeting_step (doer_id);

CREATE INDEX joint_meeting_step_by_meeting on joint_meeting_step (meeting_id, place_no);

CREATE INDEX joint_meeting_step_open on joint_meeting_step (due_on, meeting_id) where done_at is null;

CREATE INDEX kela_exception_by_office on kela_exception (office_id, to_on);

CREATE INDEX kela_template_by_office on kela_template (office_id, valid_from_on);

CREATE INDEX mail_batch_by_day on mail_batch (office_id, handed_on, number);

CREATE INDEX mail_emptying_by_batch on mail_emptying (batch_id) where batch_id is not null;

CREATE INDEX mail_emptying_open on mail_emptying (office_id, on_date, minute) where batch_id is null;

CREATE INDEX mail_step_by_batch on mail_step (batch_id, id);

CREATE INDEX mail_step_by_emptying on mail_step (emptying_id, id);

CREATE INDEX matter_closed on matter (office_id, closed_on) where state = 'closed';

CREATE INDEX matter_closed_owned on matter (owner_id, closed_at) where state = 'closed';

CREATE INDEX matter_event_by_matter on matter_event (matter_id, id);

CREATE INDEX matter_follow_up_open on matter_follow_up (due_on, matter_id) where result is null;

CREATE INDEX matter_item_by_matter on matter_item (matter_id);

CREATE INDEX matter_open on matter (office_id, opened_at) where state = 'open';

CREATE INDEX matter_opened_by on matter (opened_by_id, opened_at);

CREATE INDEX matter_owned on matter (owner_id, opened_at) where state = 'open';

CREATE INDEX matter_referral_by_matter on matter_referral (matter_id, referred_at);

CREATE INDEX meeting_request_by_booking on meeting_request (booking_id) where booking_id is not null;

CREATE INDEX meeting_request_by_day on meeting_request (office_id, asked_on);

CREATE INDEX meeting_request_by_last_day on meeting_request (office_id, last_on);

CREATE INDEX meeting_request_ended on meeting_request (office_id, ended_on) where state <> 'open';

CREATE INDEX meeting_request_open on meeting_request (office_id, last_on) where state = 'open';

CREATE INDEX meeting_request_step_by_request on meeting_request_step (meeting_request_id, id);

CREATE INDEX occupancy_by_source on occupancy (source_kind, source_id);

CREATE INDEX old_figure_batch_by_office on old_figure_batch (office_id, sequence);

CREATE UNIQUE INDEX old_figure_once on old_figure ( batch_id, on_date, ifnull(start_minute, -1), is_outside, kind, ifnull(outcome, ''), ifnull(service_task, ''), topics, ifnull(municipality_code, ''), ifnull(caller_kind, ''), ifnull(age_band, ''), ifnull(duration_minutes, -1));

CREATE INDEX outside_time_by_day on outside_time (adviser_id, to_on, on_date);

CREATE UNIQUE INDEX outside_time_by_event on outside_time (adviser_id, uid_digest, occurrence) where source = 'file';

CREATE INDEX promise_by_call on promise (call_id);

CREATE INDEX promise_by_making on promise (office_id, made_at);

CREATE INDEX promise_open on promise (office_id, due_on, due_minute) where state = 'open';

CREATE INDEX promise_step_by_promise on promise_step (promise_id, id);

CREATE INDEX report_made_by_scope on report_made (office_id, from_on, to_on, made_at);

CREATE INDEX report_made_by_time on report_made (made_at, id);

CREATE INDEX request_log_by_time on request_log (at);

CREATE INDEX retention_run_by_office on retention_run (office_id, started_at);

CREATE INDEX retention_run_open on retention_run (started_at) where cleared_at is null;

CREATE INDEX service_hours_by_office on service_hours (office_id, valid_from_on);

CREATE INDEX service_hours_exception_by_office on service_hours_exception (office_id, to_on);

CREATE INDEX turn_choice_by_day on turn_choice (office_id, on_date);

CREATE INDEX walk_in_by_day on walk_in (office_id, on_date, arrived_at);

CREATE INDEX walk_in_state_by_walk_in on walk_in_state (walk_in_id, id);
