import { mirrored } from '../../utils/platform/mirror';
import { writeNumbersAs } from '../../utils/settings/locale';

/** Has this page write numbers and dates as the user wants them. At its start, before anything is drawn. */
export const writeAsKept = (): void => writeNumbersAs(mirrored()?.numbers, navigator.language);
