import type { NetworkWords } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import type { Notice } from '../popup/view';
import { AskFirst } from './ask-first';
import { NoticeRow } from './notice-row';
import type { SharedRowProps } from './shared-row';

interface AfterProps extends Omit<SharedRowProps, 'notice'> {
  notice: Notice | undefined;
  /** The network whose card would be empty, and what is to become of the press. */
  asked:
    | {
        network: NetworkWords;
        report: Report;
        onSeeCard(): void;
        onSeeFix(rule: string): void;
        onShare(): void;
        onClose(): void;
      }
    | undefined;
}

/** The row above the share bar: what the last press did, or would do. */
export function After({ asked, notice, ...rest }: AfterProps) {
  if (asked) return <AskFirst {...asked} />;
  return notice ? <NoticeRow notice={notice} {...rest} /> : null;
}
