import { useEffect, useState } from 'react';

interface Versioned {
  readonly version: number;
}

/** The row a form was opened with, and the one that is stored now. */
export interface Stored<Row extends Versioned> {
  /** The version the next save names. */
  readonly version: number;
  /** A newer row than the form was opened with, to be shown beside what is being written. */
  readonly newer: Row | undefined;
  /** The person has seen the newer row: the next save goes on top of it. */
  readonly accept: () => void;
  /** The form holds this row now. */
  readonly settle: (row: Row) => void;
}

/**
 * Keeps what a form was opened with apart from what is stored now, so that no save overwrites in silence what somebody
 * else saved meanwhile: the newer row is shown first.
 */
export function useStored<Row extends Versioned>(stored: Row): Stored<Row> {
  const [opened, setOpened] = useState(stored.version);
  const [seen, setSeen] = useState(stored.version);
  return {
    version: Math.max(opened, seen),
    newer: stored.version > opened ? stored : undefined,
    accept: () => setSeen(stored.version),
    settle: ({ version }) => {
      setOpened(version);
      setSeen(version);
    },
  };
}

/** Brings a newer row into a form in which nothing has been written yet; what has been written stays. */
export function useUntouched<Row extends Versioned>(
  { newer, settle }: Stored<Row>,
  isDirty: boolean,
  bring: (row: Row) => void,
): void {
  useEffect(() => {
    if (!newer || isDirty) return;
    bring(newer);
    settle(newer);
  }, [newer, isDirty, bring, settle]);
}
