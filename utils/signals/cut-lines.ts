import { LIMITS, type Snapshot } from '../page/snapshot';

/** Whether the page may hold more texts than were taken: those at its end, such as footers and comments, are missing. */
export const areLinesCut = ({ page }: Snapshot): boolean => page.lines.length >= LIMITS.lines;
