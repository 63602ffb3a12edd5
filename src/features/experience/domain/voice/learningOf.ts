import { SENTIMENTS } from '../../../../shared/domain/experience/experienceRecords.ts';
import type { Learned } from './sentimentOf.ts';
import type { Learning } from './voiceTypes.ts';

/** What a page says of the classifier. */
export function learningOf({ known, corrected, trained }: Learned): Learning {
  if (!trained) return { known, corrected, heldOut: null };
  const { right, baseline } = trained.trained.heldOut;
  const sentiments = trained.classes.flatMap((place) => {
    const sentiment = SENTIMENTS[place];
    return sentiment === undefined ? [] : [sentiment];
  });
  return { known, corrected, heldOut: { right, baseline, sentiments } };
}
