import { costOfNode, type Alternative, type Part, type Times } from './alternative.ts';
import type { Publication } from './publication.ts';
import type { Shift } from './shift.ts';

interface Found {
  readonly cost: number;
  readonly parts: readonly Part[];
}

interface Search {
  readonly made: Publication;
  readonly shift: Shift;
  readonly open: Times;
}

const none: Found = { cost: Number.POSITIVE_INFINITY, parts: [] };

/** The cheapest way to shift a node and what it is divided into: in every division one of the parts goes with it. */
function shiftDown(search: Search, part: Part, most: number): Found {
  let cost = costOfNode(search.made, part, search.shift, search.open);
  if (cost >= most) return none;
  let parts: readonly Part[] = [part];
  for (const division of search.made.nodes[part.node]?.divisions ?? []) {
    const best = cheapestOf(search, division, part.sign, most - cost);
    if (best.cost >= most - cost) return none;
    cost += best.cost;
    parts = [...parts, ...best.parts];
  }
  return { cost, parts };
}

function cheapestOf(
  search: Search,
  nodes: readonly number[],
  sign: Part['sign'],
  most: number,
  except?: number,
): Found {
  let best = none;
  for (const node of nodes) {
    if (node === except) continue;
    const found = shiftDown(search, { node, sign }, Math.min(most, best.cost));
    if (found.cost < best.cost && found.cost < most) best = found;
    if (best.cost === 0) break;
  }
  return best;
}

/**
 * The cheapest way to keep everything above a shifted node as it is seen: another part of the same whole goes the other way,
 * or the whole is shifted too, with a part of each of its other divisions.
 */
function shiftUp(search: Search, { node, sign }: Part, most: number): Found {
  const own = search.made.nodes[node];
  if (own?.parent === undefined) return { cost: 0, parts: [] };
  const opposite = sign === 1 ? -1 : 1;
  const beside = cheapestOf(search, own.siblings, opposite, most, node);
  if (beside.cost === 0) return beside;
  const limit = Math.min(most, beside.cost);
  const above = shiftWhole(search, { node: own.parent, sign }, own.siblings, limit);
  return above.cost < beside.cost ? above : beside;
}

function shiftWhole(search: Search, whole: Part, taken: readonly number[], most: number): Found {
  let cost = costOfNode(search.made, whole, search.shift, search.open);
  if (cost >= most) return none;
  let parts: readonly Part[] = [whole];
  for (const division of search.made.nodes[whole.node]?.divisions ?? []) {
    if (division === taken) continue;
    const best = cheapestOf(search, division, whole.sign, most - cost);
    if (best.cost >= most - cost) return none;
    cost += best.cost;
    parts = [...parts, ...best.parts];
  }
  const above = shiftUp(search, whole, most - cost);
  return { cost: cost + above.cost, parts: [...parts, ...above.parts] };
}

/**
 * The cheapest other table in which the node's count differs by one at the place that the shifts change; undefined when
 * there is none. Of equally cheap ones the first.
 */
export function findAlternative(
  made: Publication,
  node: number,
  shifts: readonly Shift[],
  open: Times,
): Alternative | undefined {
  let best = none;
  let bestShift: Shift | undefined;
  for (const shift of shifts)
    for (const sign of [1, -1] as const) {
      const search = { made, shift, open };
      const down = shiftDown(search, { node, sign }, best.cost);
      if (down.cost >= best.cost) continue;
      const up = shiftUp(search, { node, sign }, best.cost - down.cost);
      if (down.cost + up.cost >= best.cost) continue;
      best = { cost: down.cost + up.cost, parts: [...down.parts, ...up.parts] };
      bestShift = shift;
      if (best.cost === 0) return { shift, parts: best.parts };
    }
  return bestShift && { shift: bestShift, parts: best.parts };
}
