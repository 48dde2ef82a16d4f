import { targetsOf, type ColumnMapping, type Layout, type Mapping, type Target } from './mapping.ts';

type Changed = Mapping & { readonly columns: ColumnMapping[] };

/** Another kind of table: what its columns cannot become is left unread. */
export function withLayout(mapping: Mapping, layout: Layout): Changed {
  const fits = (target: Target | null) => target === null || targetsOf[layout].includes(target);
  return {
    ...mapping,
    layout,
    columns: mapping.columns.map((column) => (fits(column.target) ? column : { ...column, target: null })),
  };
}

/** One column changed. */
export function withColumn(mapping: Mapping, heading: string, change: Partial<ColumnMapping>): Changed {
  const columns = mapping.columns.map((column) =>
    column.heading === heading ? { ...column, ...change } : column,
  );
  return { ...mapping, columns };
}
