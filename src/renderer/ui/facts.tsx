import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** Names and values of one thing, in two columns. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="ui-facts">
      {facts.map(({ term, value }) => [<dt key={`${term} term`}>{term}</dt>, <dd key={term}>{value}</dd>])}
    </dl>
  );
}
