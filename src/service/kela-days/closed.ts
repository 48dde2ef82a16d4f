import type { KelaClosedWhy } from '#domain/kela-days/hours.ts';

/** Why a day is closed, as the contract says it: a code, and the holiday's id, the closure's name or the reason. */
export function closedView(why: KelaClosedWhy): { why: KelaClosedWhy['kind']; name: string | null } {
  switch (why.kind) {
    case 'holiday':
      return { why: 'holiday', name: why.holiday };
    case 'own':
      return { why: 'own', name: why.name };
    case 'exception':
      return { why: 'exception', name: why.reason };
    case 'no-template':
      return { why: 'no-template', name: null };
  }
}
