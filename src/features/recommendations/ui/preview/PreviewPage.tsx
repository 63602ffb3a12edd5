import Button from '@mui/material/Button';
import { Keyboard, Shapes, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { KeyHint } from '../../../../shared/ui/keys/KeyHint.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import { RECOMMENDATIONS_PATH } from '../../recommendationsPlace.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { similarAddress } from '../similar/similarSearch.ts';
import { PreviewWorkbench } from './PreviewWorkbench.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';
import { useSettingsInForce } from './useSettingsInForce.ts';

/** What a customer would see, live and with the draft, and why. */
export function PreviewPage() {
  const t = useRecommendationsText();
  const shared = useSharedText();
  const settings = useSettingsInForce();
  const [help, setHelp] = useState(false);
  return (
    <>
      <PageHeader
        title={t('preview.title')}
        question={t('preview.question')}
        chips={
          settings && (
            <>
              <StatChip>{settings.liveName}</StatChip>
              {settings.draft && (
                <StatChip tone="accent">
                  {shared('policy.chips.changes', { count: settings.changes })}
                </StatChip>
              )}
            </>
          )
        }
        actions={
          <>
            <Button
              component={Link}
              to={`/${RECOMMENDATIONS_PATH}`}
              startIcon={<SlidersHorizontal strokeWidth={1.6} aria-hidden />}
            >
              {t('preview.toSettings')}
            </Button>
            <Button
              component={Link}
              to={similarAddress()}
              startIcon={<Shapes strokeWidth={1.6} aria-hidden />}
            >
              {t('similar.open')}
            </Button>
            <Button
              startIcon={<Keyboard strokeWidth={1.6} aria-hidden />}
              endIcon={<KeyHint press="?" />}
              onClick={() => {
                setHelp(true);
              }}
            >
              {t('preview.keys.button')}
            </Button>
          </>
        }
      />
      {settings ? (
        <>
          <UnreadableNotice settings={settings} />
          <PreviewWorkbench settings={settings} help={help} onHelp={setHelp} />
        </>
      ) : (
        <Panel busy>
          <LoadingRows rows={10} />
        </Panel>
      )}
    </>
  );
}
