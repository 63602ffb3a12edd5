import type { AlgorithmId } from '../../../domain/settings/algorithmSettings.ts';
import { ListedChoice } from '../fields/ListedChoice.tsx';
import { NumberSetting } from '../fields/NumberSetting.tsx';
import { algorithmEdit } from './algorithmEdit.ts';
import type { PlacementEdit } from './placementEdit.ts';

type EditProps = { readonly edit: PlacementEdit };

/** What can be tuned of each algorithm; outside scores are as they are. */
export const ALGORITHM_PARAMETERS = {
  popularity: PopularityParameters,
  copurchase: CopurchaseParameters,
  itemKnn: ItemKnnParameters,
  rp3beta: Rp3betaParameters,
  ease: EaseParameters,
  ials: IalsParameters,
  autoencoder: AutoencoderParameters,
} as const satisfies Partial<Record<AlgorithmId, unknown>>;

function PopularityParameters({ edit }: EditProps) {
  const { now, live, field, set } = algorithmEdit(edit, 'popularity');
  return (
    <>
      <NumberSetting
        {...field}
        path="algorithms.popularity.halfLifeDays"
        value={now.halfLifeDays}
        live={live?.halfLifeDays}
        onChange={(halfLifeDays) => {
          set({ halfLifeDays });
        }}
      />
    </>
  );
}

function CopurchaseParameters({ edit }: EditProps) {
  const { now, live, field, set } = algorithmEdit(edit, 'copurchase');
  return (
    <>
      <ListedChoice
        path="algorithms.copurchase.similarity"
        value={now.similarity}
        live={live?.similarity}
        disabled={field.disabled}
        onChange={(similarity) => {
          set({ similarity });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.copurchase.halfLifeDays"
        value={now.halfLifeDays}
        live={live?.halfLifeDays}
        onChange={(halfLifeDays) => {
          set({ halfLifeDays });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.copurchase.threshold"
        value={now.threshold}
        live={live?.threshold}
        onChange={(threshold) => {
          set({ threshold });
        }}
      />
    </>
  );
}

function ItemKnnParameters({ edit }: EditProps) {
  const { now, live, field, set } = algorithmEdit(edit, 'itemKnn');
  return (
    <>
      <NumberSetting
        {...field}
        path="algorithms.itemKnn.neighbours"
        value={now.neighbours}
        live={live?.neighbours}
        onChange={(neighbours) => {
          set({ neighbours });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.itemKnn.shrink"
        value={now.shrink}
        live={live?.shrink}
        onChange={(shrink) => {
          set({ shrink });
        }}
      />
      <ListedChoice
        path="algorithms.itemKnn.weighting"
        value={now.weighting}
        live={live?.weighting}
        disabled={field.disabled}
        onChange={(weighting) => {
          set({ weighting });
        }}
      />
    </>
  );
}

function Rp3betaParameters({ edit }: EditProps) {
  const { now, live, field, set } = algorithmEdit(edit, 'rp3beta');
  return (
    <>
      <NumberSetting
        {...field}
        path="algorithms.rp3beta.beta"
        value={now.beta}
        live={live?.beta}
        onChange={(beta) => {
          set({ beta });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.rp3beta.alpha"
        value={now.alpha}
        live={live?.alpha}
        onChange={(alpha) => {
          set({ alpha });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.rp3beta.neighbours"
        value={now.neighbours}
        live={live?.neighbours}
        onChange={(neighbours) => {
          set({ neighbours });
        }}
      />
    </>
  );
}

function EaseParameters({ edit }: EditProps) {
  const { now, live, field, set } = algorithmEdit(edit, 'ease');
  return (
    <>
      <NumberSetting
        {...field}
        path="algorithms.ease.lambda"
        value={now.lambda}
        live={live?.lambda}
        onChange={(lambda) => {
          set({ lambda });
        }}
      />
    </>
  );
}

function IalsParameters({ edit }: EditProps) {
  const { now, live, field, set } = algorithmEdit(edit, 'ials');
  return (
    <>
      <NumberSetting
        {...field}
        path="algorithms.ials.factors"
        value={now.factors}
        live={live?.factors}
        onChange={(factors) => {
          set({ factors });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.ials.epochs"
        value={now.epochs}
        live={live?.epochs}
        onChange={(epochs) => {
          set({ epochs });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.ials.lambda"
        value={now.lambda}
        live={live?.lambda}
        onChange={(lambda) => {
          set({ lambda });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.ials.alpha0"
        value={now.alpha0}
        live={live?.alpha0}
        onChange={(alpha0) => {
          set({ alpha0 });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.ials.nu"
        value={now.nu}
        live={live?.nu}
        onChange={(nu) => {
          set({ nu });
        }}
      />
    </>
  );
}

function AutoencoderParameters({ edit }: EditProps) {
  const { now, live, field, set } = algorithmEdit(edit, 'autoencoder');
  return (
    <>
      <NumberSetting
        {...field}
        path="algorithms.autoencoder.hidden"
        value={now.hidden}
        live={live?.hidden}
        onChange={(hidden) => {
          set({ hidden });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.autoencoder.epochs"
        value={now.epochs}
        live={live?.epochs}
        onChange={(epochs) => {
          set({ epochs });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.autoencoder.dropout"
        value={now.dropout}
        live={live?.dropout}
        onChange={(dropout) => {
          set({ dropout });
        }}
      />
      <NumberSetting
        {...field}
        path="algorithms.autoencoder.learningRate"
        value={now.learningRate}
        live={live?.learningRate}
        onChange={(learningRate) => {
          set({ learningRate });
        }}
      />
    </>
  );
}
