import { array, assert, constantFrom, nat, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  handoverMayBecome,
  handoverStates,
  nextHandoverStates,
  type HandoverState,
} from '#domain/handovers/state.ts';
import { keepsOpen, openPartKinds } from '#domain/matters/open-part.ts';
import { chainOf, type MatterMove } from '#domain/matters/passes.ts';

/** A handover as its people can play it: each state follows from the one before, beginning with a sending. */
const aHistory = array(nat(10), { maxLength: 12 }).map((choices) =>
  choices.reduce<HandoverState[]>(
    (states, choice) => {
      const next = nextHandoverStates(states.at(-1) ?? 'sent');
      return [...states, next[choice % next.length] ?? 'sent'];
    },
    ['sent'],
  ),
);
const moves = (states: readonly HandoverState[]): MatterMove[] =>
  states.map((state) => ({ state, toStaffId: state === 'sent' ? 'tiina' : null }));

describe('H1 the chain of a matter', () => {
  test('each way that a handover can go: a return comes before each sending on, so they are never more than one apart', () => {
    assert(
      property(aHistory, (states) => {
        const sent = states.filter((state) => state === 'sent').length;
        const returned = states.filter((state) => state === 'returned').length;
        expect(chainOf(moves(states)).passes).toBe(sent + returned);
        expect(returned).toBeGreaterThanOrEqual(sent - 1);
        const before = states.flatMap((state, index) =>
          index > 0 && state === 'sent' ? [states[index - 1]] : [],
        );
        expect(before.filter((state) => state !== 'returned')).toEqual([]);
      }),
    );
  });

  test('a handover is never stuck, and nothing leads out of its states but a step', () => {
    for (const from of handoverStates) {
      expect(nextHandoverStates(from)).not.toHaveLength(0);
      expect(handoverMayBecome(from, from)).toBe(false);
    }
    // Done from each state in at most two more steps: nobody's matter hangs on a state without a way out.
    const toDone = (from: HandoverState, steps: number): boolean =>
      from === 'done' || (steps > 0 && nextHandoverStates(from).some((next) => toDone(next, steps - 1)));
    expect(handoverStates.filter((state) => !toDone(state, 2))).toEqual([]);
  });
});

describe('H5 what is still open', () => {
  const parts = uniqueArray(
    record({ kind: constantFrom(...openPartKinds), id: constantFrom('a', 'b', 'c') }),
    {
      selector: ({ kind, id }) => `${kind} ${id}`,
    },
  ).map((all) => all.map((part) => ({ ...part, dueOn: null, staffName: 'Outi' })));

  test('closing with one’s own handover lets go of that one and of nothing else', () => {
    assert(
      property(parts, constantFrom('a', 'b', 'c', null), (all, own) => {
        const left = keepsOpen(all, own);
        const gone = all.filter((part) => !left.includes(part));
        expect(gone.every(({ kind, id }) => kind === 'handover' && id === own)).toBe(true);
        expect(left.some(({ kind, id }) => kind === 'handover' && id === own)).toBe(false);
        expect(keepsOpen(left, own)).toEqual(left);
      }),
    );
  });
});
