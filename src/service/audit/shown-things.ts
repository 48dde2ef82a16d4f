import { outputOf } from '#contract/output-of.ts';
import { subjectsIn } from '#contract/subjects.ts';
import { loggedAs } from '#domain/audit/logged-as.ts';
import { inOneOrder, isSubjectKind, type Subject } from '#domain/audit/subject.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import type { AuditEntry } from '#store/audit/append.ts';

/** What a row of the log is about: a thing, or a list by its name and whose it is. */
export interface Named {
  readonly entity: string;
  readonly entityId: string;
}

export type Row = Named & Required<Pick<AuditEntry, 'officeId' | 'subjects'>>;

/** The answer of an operation together with what was asked. */
export interface Answered {
  readonly operation: Operation;
  readonly input: unknown;
  readonly answer: unknown;
}

/** Whose data an answer holds, each once; nobody's when the operation shows no client data. */
export function shownIn({ operation, answer }: Pick<Answered, 'operation' | 'answer'>): Subject[] {
  const schema = loggedAs[operation].showsClients ? outputOf(operation) : undefined;
  return schema ? inOneOrder(subjectsIn(schema, answer)) : [];
}

/** The office that was asked about, or that the answer is of; null when it is no single office's. */
export function officeOf({ input, answer }: Pick<Answered, 'input' | 'answer'>): string | null {
  const of = (value: unknown): string | null => {
    const { officeId } = (value ?? {}) as { officeId?: unknown };
    return typeof officeId === 'string' ? officeId : null;
  };
  const inList = () => {
    const offices = new Set((answer as readonly unknown[]).map(of));
    return offices.size === 1 ? ([...offices][0] ?? null) : null;
  };
  return of(input) ?? (Array.isArray(answer) ? inList() : of(answer));
}

const without = (subjects: readonly Subject[], { entity, entityId }: Named): Subject[] =>
  subjects.filter(({ kind, id }) => kind !== entity || id !== entityId);

/**
 * The one row of a look, or undefined when nothing of a client was shown and nothing was named. A list names itself; several things
 * that no list holds together are `several`, and the row's set says which.
 */
export function rowOfLook(answered: Answered, named: readonly Named[]): Row | undefined {
  const own = named.flatMap(({ entity, entityId }): Subject[] =>
    isSubjectKind(entity) ? [{ kind: entity, id: entityId }] : [],
  );
  const subjects = inOneOrder([...shownIn(answered), ...own]);
  const lists = named.filter(({ entity }) => !isSubjectKind(entity));
  const things = subjects.map(({ kind, id }) => ({ entity: kind, entityId: id }));
  const [only] = named.length === 1 ? named : lists.length === 1 ? lists : things.length === 1 ? things : [];
  if (!only && things.length === 0 && named.length === 0) return undefined;
  const about = only ?? { entity: 'several', entityId: `${things.length}` };
  return { ...about, officeId: officeOf(answered), subjects: without(subjects, about) };
}

/** The rows of a change: those the operation named, the first with everything else that its answer showed. */
export function rowsOfChange(answered: Answered, named: readonly Named[]): Row[] {
  const officeId = officeOf(answered);
  const others = named.reduce(without, shownIn(answered));
  return named.map((about, index) => ({ ...about, officeId, subjects: index === 0 ? others : [] }));
}
