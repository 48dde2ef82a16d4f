import { constantFrom, nat, record } from 'fast-check';

export type Name = 'Outi' | 'Tiina' | 'Olli';
export const names: readonly Name[] = ['Outi', 'Tiina', 'Olli'];
export const presses = [
  'link',
  'unlink',
  'keep',
  'handOver',
  'take',
  'return',
  'sendOn',
  'complete',
  'refer',
  'endReferral',
  'close',
  'reopen',
  'assign',
] as const;
export type PressKind = (typeof presses)[number];

/** One press; of two in three by whose turn it is. `to` is whom it concerns, `isStale` that it names another version. */
export const aPress = record({
  kind: constantFrom(
    ...presses,
    'take' as const,
    'return' as const,
    'close' as const,
    'keep' as const,
    'handOver' as const,
    'sendOn' as const,
    'complete' as const,
  ),
  by: constantFrom(...names),
  to: constantFrom(...names),
  isTurn: constantFrom(true, true, false),
  isStale: nat(9).map((one) => one === 0),
});
export const ofHandovers: readonly PressKind[] = ['take', 'return', 'complete', 'sendOn'];
export type Press = ReturnType<typeof aPress.generate>['value'];

/** What the matter is to be, told by the presses that were accepted. */
export interface Expected {
  owner: Name;
  state: 'open' | 'closed';
  passes: number;
  had: Set<Name>;
  isLinked: boolean;
  isPromiseOpen: boolean;
  handover: { state: 'sent' | 'taken' | 'returned' | 'done'; from: Name; to: Name } | null;
  referrals: number;
}

export const holder = ({ handover }: Expected): Name | undefined =>
  handover?.state === 'returned' ? handover.from : handover?.to;
export const isOver = ({ handover }: Expected) => handover === null || handover.state === 'done';
const opened = (expected: Expected) => Object.assign(expected, { state: 'open' });

/** What is to come of a press: a refusal's code, or nothing, and `expected` is then as it is to be. */
export function play(expected: Expected, { kind, by, to, isStale }: Press): string | undefined {
  const { handover, owner, state } = expected;
  const receive = (name: Name) => expected.had.add(name);
  const whyNotOnMatter = () =>
    expected.had.has(by) ? (isStale ? 'CHANGED_MEANWHILE' : undefined) : 'NOT_ALLOWED';
  const whyNotOwn = () =>
    whyNotOnMatter() ?? (owner !== by ? 'NOT_ALLOWED' : state === 'open' ? undefined : 'NOT_POSSIBLE_NOW');
  const whyNotHolder = () =>
    holder(expected) !== by ? 'NOT_ALLOWED' : isStale ? 'CHANGED_MEANWHILE' : undefined;
  switch (kind) {
    case 'keep':
      if (isStale) return 'CHANGED_MEANWHILE';
      if (!expected.isPromiseOpen) return 'NOT_POSSIBLE_NOW';
      expected.isPromiseOpen = false;
      return undefined;
    case 'link': {
      const isOpenInClosed = expected.state === 'closed' && expected.isPromiseOpen;
      const why =
        whyNotOnMatter() ??
        (expected.isLinked ? 'INVALID_INPUT' : undefined) ??
        (isOpenInClosed ? 'NOT_POSSIBLE_NOW' : undefined);
      if (!why) expected.isLinked = true;
      return why;
    }
    case 'unlink': {
      const why = whyNotOnMatter() ?? (expected.isLinked ? undefined : 'NOT_FOUND');
      if (!why) expected.isLinked = false;
      return why;
    }
    case 'handOver': {
      if (to === by) return 'INVALID_INPUT';
      if (owner !== by) return 'NOT_ALLOWED';
      if (!isOver(expected) && !(handover?.state === 'taken' && handover.to === by))
        return 'NOT_POSSIBLE_NOW';
      expected.handover = { state: 'sent', from: by, to };
      expected.passes += 1;
      receive(to);
      opened(expected);
      return undefined;
    }
    case 'take':
    case 'return':
    case 'complete':
    case 'sendOn': {
      if (!handover) return 'NOT_FOUND';
      const why = whyNotHolder();
      if (why) return why;
      const from = {
        take: ['sent', 'returned', 'done'],
        return: ['sent', 'taken'],
        complete: ['taken'],
        sendOn: ['returned'],
      };
      if (!from[kind].includes(handover.state)) return 'NOT_POSSIBLE_NOW';
      if (kind === 'return' && handover.from === handover.to) return 'NOT_POSSIBLE_NOW';
      if (kind === 'sendOn' && to === by) return 'INVALID_INPUT';
      if (kind === 'take') {
        Object.assign(expected, { owner: by, handover: { ...handover, state: 'taken', to: by } });
        opened(expected);
        receive(by);
      } else if (kind === 'complete') handover.state = 'done';
      else {
        expected.passes += 1;
        handover.state = kind === 'return' ? 'returned' : 'sent';
        if (kind === 'sendOn') handover.to = to;
        if (kind === 'sendOn') receive(to);
      }
      return undefined;
    }
    case 'refer':
    case 'endReferral': {
      const why = whyNotOwn();
      if (why) return why;
      if (kind === 'endReferral' && expected.referrals === 0) return 'NOT_FOUND';
      expected.referrals += kind === 'refer' ? 1 : -1;
      return undefined;
    }
    case 'close': {
      const why = whyNotOwn();
      if (why) return why;
      const ownTaken = handover?.state === 'taken' && handover.to === by;
      const waits = (expected.isLinked && expected.isPromiseOpen) || expected.referrals > 0;
      if (waits || !(isOver(expected) || ownTaken)) return 'MATTER_HAS_OPEN';
      if (handover) handover.state = 'done';
      expected.state = 'closed';
      return undefined;
    }
    case 'reopen': {
      const why = whyNotOnMatter() ?? (owner === by ? undefined : 'NOT_ALLOWED');
      if (why) return why;
      if (state === 'open') return 'NOT_POSSIBLE_NOW';
      opened(expected);
      return undefined;
    }
    case 'assign':
      if (isStale) return 'CHANGED_MEANWHILE';
      if (state === 'closed') return 'NOT_POSSIBLE_NOW';
      expected.owner = to;
      receive(to);
      return undefined;
  }
}
