import { entryDetailsSchema, type Entry } from '#contract/directory.ts';
import type { Problem } from '#contract/refusals.ts';
import type { z } from 'zod';
import { checkEntry } from '#domain/directory/check-entry.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** The form of an entry. */
export type EntryDraft = z.input<typeof entryDetailsSchema>;

/** A new entry as its form opens: it serves the whole area, and who writes it looks after it. */
export function newEntry(ownerId: string): EntryDraft {
  return {
    name: '',
    provider: '',
    kind: '1',
    wholeArea: true,
    municipalities: [],
    topics: [],
    phone: '',
    email: '',
    web: '',
    address: '',
    opening: '',
    description: '',
    ownerId,
  };
}

/** What an entry that is there opens with. */
export function entryDraft(entry: Entry): EntryDraft {
  const { municipalities, topics, ...rest } = entryDetailsSchema.parse(entry);
  return { ...rest, municipalities: [...municipalities], topics: [...topics] };
}

/** What is wrong with the form, by its fields. */
export function checkEntryDraft(draft: EntryDraft): readonly Problem[] {
  const problems = schemaProblems(entryDetailsSchema, draft);
  return problems.length > 0 ? problems : checkEntry(entryDetailsSchema.parse(draft));
}
