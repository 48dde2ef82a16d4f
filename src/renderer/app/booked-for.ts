import { create } from 'zustand';

/** The matter for which the next Kela time is booked, with what it is called and whom it concerns. */
export interface BookedFor {
  readonly matterId: string;
  readonly name: string;
  readonly clientLabel: string;
}

const useStore = create<{ matter: BookedFor | undefined }>(() => ({ matter: undefined }));

/** Starts or ends booking for a matter; whoever books next links the time to it. */
export function bookFor(matter: BookedFor | undefined): void {
  useStore.setState({ matter });
}

/** The matter that is booked for, while there is one. */
export function useBookedFor(): BookedFor | undefined {
  return useStore(({ matter }) => matter);
}
