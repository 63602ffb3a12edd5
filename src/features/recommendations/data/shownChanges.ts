import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { SideMeasures } from '../domain/evaluation/measureSides.ts';
import type { PlacementDetails, ShownRow } from '../domain/rehearsal/rehearsalTypes.ts';
import { mostChanged, shownByGroup, shownOf, type Shown } from '../domain/rehearsal/shownRows.ts';
import type { Moment } from './moment.ts';
import { productWords } from '../../../shared/data/catalogue/productWords.ts';

const MOST_PRODUCTS = 10;
const MOST_CATEGORIES = 12;

/** Products and categories that the draft shows more or less often than what is live. */
export async function shownChanges(
  context: JobContext,
  { facts }: Moment,
  live: SideMeasures,
  draft: SideMeasures,
): Promise<Pick<PlacementDetails, 'productsShown' | 'categoriesShown'>> {
  const { items, tree } = facts;
  const words = await productWords(context);
  const shown = shownOf(live, draft, items.length);
  const product = ({ place, ...times }: Shown): ShownRow => {
    const { id, name } = words(items.productCode[place] ?? -1);
    return { id, name: name === '' ? id : name, ...times };
  };
  const category = ({ place, ...times }: Shown): ShownRow => {
    const path = tree.path[place] ?? '';
    return { id: path, name: path, ...times };
  };
  const groups = shownByGroup(shown, (place) => tree.nodeOfItem[place] ?? -1).filter(
    ({ place }) => place >= 0,
  );
  const half = MOST_CATEGORIES / 2;
  return {
    productsShown: {
      more: mostChanged(shown, 'more', MOST_PRODUCTS).map(product),
      less: mostChanged(shown, 'less', MOST_PRODUCTS).map(product),
    },
    categoriesShown: [
      ...mostChanged(groups, 'more', half).map(category),
      ...mostChanged(groups, 'less', half).reverse().map(category),
    ],
  };
}
