import { targetsOf, type Layout, type Target } from '#domain/old-figures/mapping.ts';
import type { MappingChoice } from './use-mapped-preview.ts';

type Column = MappingChoice['columns'][number];

/** Another kind of table: what its columns cannot become is left unread. */
export function withLayout(mapping: MappingChoice, layout: Layout): MappingChoice {
  const fits = (target: Target | null) => target === null || targetsOf[layout].includes(target);
  return {
    ...mapping,
    layout,
    columns: mapping.columns.map((column) => (fits(column.target) ? column : { ...column, target: null })),
  };
}

/** One column changed. */
export function withColumn(mapping: MappingChoice, heading: string, change: Partial<Column>): MappingChoice {
  const columns = mapping.columns.map((column) =>
    column.heading === heading ? { ...column, ...change } : column,
  );
  return { ...mapping, columns };
}
