import { officeDetailsSchema, type Office } from '#contract/offices.ts';
import type { Problem } from '#contract/refusals.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** The office's details while they are changed. */
export interface OfficeDraft {
  name: string;
  identityMode: IdentityMode;
  recordingMinutes: number | null;
  handoverDueDays: number | null;
  address: string;
  bookingPhone: string;
  linePhone: string;
  limitSaturdays: boolean;
  limitSkipsClosures: boolean;
}

export const officeDraft = ({
  name,
  identityMode,
  recordingMinutes,
  handoverDueDays,
  address,
  bookingPhone,
  linePhone,
  limitSaturdays,
  limitSkipsClosures,
}: Office): OfficeDraft => ({
  name,
  identityMode,
  recordingMinutes,
  handoverDueDays,
  address,
  bookingPhone,
  linePhone,
  limitSaturdays,
  limitSkipsClosures,
});

export const checkOffice = (draft: OfficeDraft): Problem[] => schemaProblems(officeDetailsSchema, draft);
