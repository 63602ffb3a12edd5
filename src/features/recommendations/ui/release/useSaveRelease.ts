import { useEffect, useRef, useState } from 'react';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { recommendationPolicy } from '../../domain/settings/recommendationSettings.ts';
import { releaseFileName } from '../../domain/release/releaseFileName.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { saveStreamed } from './saveStreamed.ts';
import type { MadeRelease } from './useReleaseRun.ts';

export type SaveRelease = {
  readonly fileName: string;
  readonly saving: boolean;
  /** To be called by a press: browsers let nothing else ask where to save. */
  readonly save: () => void;
  readonly stop: () => void;
};

/** Saves a file of lists; one with contacts in it is noted in the audit trail before. */
export function useSaveRelease({ release, params }: MadeRelease): SaveRelease {
  const t = useRecommendationsText();
  const notify = useNotify();
  const reveal = useReveal();
  const [saving, setSaving] = useState(false);
  const stopping = useRef(new AbortController());
  const fileName = releaseFileName(params);

  useEffect(
    () => () => {
      stopping.current.abort();
    },
    [],
  );

  const write = async () => {
    const stopper = new AbortController();
    stopping.current = stopper;
    try {
      const saved = await saveStreamed(fileName, release.file, {
        before: async () => {
          if (params.placement !== 'home' || !params.reveal) return;
          await reveal(recommendationPolicy.id, { what: fileName }).catch(() => {
            throw new NotNoted();
          });
        },
        onStart: () => {
          setSaving(true);
        },
        signal: stopper.signal,
      });
      if (saved !== 'notChosen') notify({ text: t(`release.made.${saved}`, { file: fileName }) });
    } catch (error) {
      const unnoted = error instanceof NotNoted;
      notify({ text: t(unnoted ? 'release.made.unnoted' : 'release.made.notSaved') });
    } finally {
      setSaving(false);
    }
  };

  return {
    fileName,
    saving,
    save: () => void write(),
    stop: () => {
      stopping.current.abort();
    },
  };
}

/** What cannot be noted in the audit trail is not shown either. */
class NotNoted extends Error {}
