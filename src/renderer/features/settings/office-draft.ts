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
}

export const officeDraft = ({
  name,
  identityMode,
  recordingMinutes,
  handoverDueDays,
}: Office): OfficeDraft => ({ name, identityMode, recordingMinutes, handoverDueDays });

export const checkOffice = (draft: OfficeDraft): Problem[] => schemaProblems(officeDetailsSchema, draft);
