import { LoadingRows } from '../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';

/** Stands for a page until its first answer is there. */
export function Waiting() {
  return (
    <Panel busy>
      <LoadingRows rows={10} />
    </Panel>
  );
}
