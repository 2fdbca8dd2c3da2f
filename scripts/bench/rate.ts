/** Pages a second, from how many they were and the milliseconds they took. */
export const rateOf = (pages: number, spent: number): number => (pages * 1_000) / spent;
