import { ChooseProduct } from './ChooseProduct.tsx';
import { ListsPanel } from './ListsPanel.tsx';
import { ListsPending } from './ListsPending.tsx';
import type { PreviewSearch } from './previewSearch.ts';
import type { PreviewTools } from './previewTools.ts';
import { useExclude } from './useExclude.ts';
import type { usePreview } from './usePreview.ts';
import type { SettingsInForce } from './useSettingsInForce.ts';

type PreviewListsProps = {
  readonly tools: PreviewTools;
  readonly settings: SettingsInForce;
  readonly search: PreviewSearch;
  readonly preview: ReturnType<typeof usePreview>;
  /** Whose lists they are is being found out. */
  readonly waiting: boolean;
  readonly change: (patch: Partial<PreviewSearch>) => void;
};

/** The lists, or what stands in their place. */
export function PreviewLists({
  tools,
  settings,
  search,
  preview,
  waiting,
  change,
}: PreviewListsProps) {
  const { shown, job, needsProduct } = preview;
  const exclude = useExclude(settings, search.placement);
  if (needsProduct && search.placement !== 'home') {
    return <ChooseProduct placement={search.placement} />;
  }
  if (!shown)
    return (
      <ListsPending
        placement={search.placement}
        job={job}
        waiting={waiting}
        nobody={!preview.ready && !waiting}
      />
    );
  return (
    <ListsPanel
      tools={tools}
      settings={settings}
      placement={shown.placement}
      result={shown.result}
      job={job}
      why={search.why}
      onWhy={(why) => {
        change({ why });
      }}
      onExclude={(item, customer) => void exclude(item, customer)}
    />
  );
}
