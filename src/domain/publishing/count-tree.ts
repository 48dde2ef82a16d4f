/** A count that reports show, and what it is divided into. */
export interface CountNode {
  /** Unique in its tree. */
  readonly key: string;
  /** Each list adds up to this count; a count may be divided in several ways (calls by municipality, and by age). */
  readonly divisions?: readonly (readonly CountNode[])[];
  /** In no report, but a difference of two counts that are: what is left of a whole when its part is taken away. */
  readonly unshown?: boolean;
  /** Tells the reader least ("kirjaamatta"), so it is hidden first. */
  readonly least?: boolean;
}

/** The same counts of one year for several offices and for its months from January on. */
export interface CountTable {
  readonly tree: CountNode;
  /** 1 or more; all of them together are one more row. */
  readonly offices: number;
  /** Months to publish, 1–12. */
  readonly months: number;
  /** A whole number, 0 or more. `office` is 0 to offices − 1, `month` is 0 (January) to months − 1. */
  readonly count: (key: string, office: number, month: number) => number;
  /**
   * Least and most that anybody knows the count to be from counts of other trees, both included: of a call's topics each is
   * said once, so no topic has more than there are calls. Without it: 0 and no upper end.
   */
  readonly bounds?: (
    key: string,
    office: number,
    month: number,
  ) => { readonly least: number; readonly most: number };
}

/** A node by its number, with its neighbours; parents come before their children. */
export interface FlatNode {
  readonly key: string;
  readonly parent: number | undefined;
  /** The division of the parent that it is in, as numbers, itself included. */
  readonly siblings: readonly number[];
  readonly divisions: readonly (readonly number[])[];
  readonly unshown: boolean;
  /** What hiding it costs, against other nodes. */
  readonly worth: number;
}

const WORTH = { least: 1, leaf: 2, trunk: 12 } as const;

/** The tree as a list. @throws RangeError when a key is there twice. */
export function flatten(tree: CountNode): FlatNode[] {
  const flat: FlatNode[] = [];
  const keys = new Set<string>();
  const add = (node: CountNode, parent: number | undefined, siblings: readonly number[]): number => {
    if (keys.has(node.key)) throw new RangeError(`Twice in one tree: ${node.key}`);
    keys.add(node.key);
    const own = flat.length;
    const divisions: number[][] = [];
    const isLeaf = (node.divisions ?? []).length === 0;
    flat.push({
      key: node.key,
      parent,
      siblings,
      divisions,
      unshown: node.unshown === true,
      worth: node.least ? WORTH.least : isLeaf ? WORTH.leaf : WORTH.trunk,
    });
    for (const division of node.divisions ?? []) {
      const numbers: number[] = [];
      divisions.push(numbers);
      for (const child of division) numbers.push(add(child, own, numbers));
    }
    return own;
  };
  add(tree, undefined, []);
  return flat;
}
