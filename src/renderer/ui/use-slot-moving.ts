import { useState } from 'react';
import type { SlotPlace } from './slot-cells.ts';

/** What is said while something is moved; every sentence comes from the screen. */
export interface SlotMoveWords {
  readonly pickedUp: (from: SlotPlace) => string;
  readonly over: (at: SlotPlace, canDrop: boolean) => string;
  readonly dropped: (from: SlotPlace, to: SlotPlace) => string;
  readonly refused: (at: SlotPlace) => string;
  readonly cancelled: (from: SlotPlace) => string;
}

export interface SlotMoveProps {
  words: SlotMoveWords;
  canDrop: (from: SlotPlace, to: SlotPlace) => boolean;
  onMove: (from: SlotPlace, to: SlotPlace) => void;
  /** Give both to start a move from elsewhere, such as a button in a dialog. */
  moving?: SlotPlace | null;
  onMovingChange?: (moving: SlotPlace | null) => void;
}

export interface SlotMoving {
  readonly from: SlotPlace | null;
  /** What the live region says. */
  readonly message: string;
  readonly pickUp: (place: SlotPlace) => void;
  readonly passOver: (place: SlotPlace) => void;
  readonly drop: (place: SlotPlace) => void;
  readonly cancel: () => void;
}

function isSame(one: SlotPlace, other: SlotPlace): boolean {
  return one.column === other.column && one.row === other.row;
}

/** Picking up, carrying and dropping, with what is said at each step. */
export function useSlotMoving(move: SlotMoveProps | undefined): SlotMoving {
  const [own, setOwn] = useState<SlotPlace | null>(null);
  const [said, setSaid] = useState('');
  const from = move?.moving === undefined ? own : move.moving;

  function change(next: SlotPlace | null, sentence: string) {
    setOwn(next);
    setSaid(sentence);
    move?.onMovingChange?.(next);
  }

  function drop(to: SlotPlace) {
    if (move === undefined || from === null) return;
    if (isSame(from, to)) change(null, move.words.cancelled(from));
    else if (move.canDrop(from, to)) {
      change(null, move.words.dropped(from, to));
      move.onMove(from, to);
    } else setSaid(move.words.refused(to));
  }

  return {
    from,
    message: said === '' && from !== null && move !== undefined ? move.words.pickedUp(from) : said,
    pickUp: (place) => change(place, move?.words.pickedUp(place) ?? ''),
    passOver: (place) => {
      if (from !== null && move !== undefined) setSaid(move.words.over(place, move.canDrop(from, place)));
    },
    drop,
    cancel: () => from !== null && change(null, move?.words.cancelled(from) ?? ''),
  };
}
