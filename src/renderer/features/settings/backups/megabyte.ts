/** Bytes in a megabyte as disks are sold. */
export const megabyte = 1_000_000;
