import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { useDocumentTitle } from '../../../../shared/ui/useDocumentTitle.ts';
import { saveAnswer } from '../../data/forms/formWrites.ts';
import { answersOfForm } from '../../domain/surveys/formDraft.ts';
import type { Survey } from '../../domain/surveys/surveySchema.ts';
import { textIn } from '../../domain/surveys/textIn.ts';
import { SURVEYS_PATH } from '../../experiencePlace.ts';
import { useLiveSurveys } from '../surveys/useLiveSurveys.ts';
import { FORM_TEXTS } from './formTexts.ts';
import { IdleDialog } from './IdleDialog.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LeaveButton } from './LeaveButton.tsx';
import { SurveyForm } from './SurveyForm.tsx';
import { Thanks } from './Thanks.tsx';
import { useIdleReset } from './useIdleReset.ts';

/** A survey over the whole screen of a tablet that customers are handed. */
export function FormPage() {
  const { survey: id } = useParams();
  const live = useLiveSurveys();
  const own = useLanguage();
  const [language, setLanguage] = useState<Language>(own);
  const survey = live?.surveys.find((each) => each.id === id);
  const texts = FORM_TEXTS[language];
  useDocumentTitle(survey ? textIn(survey.name, language) : texts.gone);
  return (
    <Box sx={{ minHeight: '100dvh', bgcolor: 'surface.canvas', px: 2, py: 2 }}>
      <Box component="main" id="main" sx={{ maxWidth: 760, mx: 'auto' }}>
        <Stack
          direction="row"
          sx={{ mb: 3, gap: 1, flexWrap: 'wrap', justifyContent: 'space-between' }}
        >
          <LanguageSwitch
            label={texts.language}
            language={language}
            height={44}
            onChange={setLanguage}
          />
          <LeaveButton language={language} />
        </Stack>
        {!live ? (
          <LoadingRows rows={6} />
        ) : survey ? (
          <Answering
            survey={survey}
            version={live.version}
            language={language}
            chosen={language !== own}
            onDone={() => {
              // The next customer finds the language of the shop.
              setLanguage(own);
            }}
          />
        ) : (
          <Gone language={language} />
        )}
      </Box>
    </Box>
  );
}

type AnsweringProps = {
  readonly survey: Survey;
  readonly version: string;
  readonly language: Language;
  /** Whether the customer chose it. */
  readonly chosen: boolean;
  readonly onDone: () => void;
};

function Answering({ survey, version, language, chosen, onDone }: AnsweringProps) {
  const act = useAct();
  // One id for one customer: sent twice, it is kept once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const [sent, setSent] = useState(false);
  const [begun, setBegun] = useState(false);
  const beginAnew = () => {
    setId(crypto.randomUUID());
    setSent(false);
    setBegun(false);
    window.scrollTo(0, 0);
    onDone();
  };
  const { left, stay } = useIdleReset(!sent && (begun || chosen), beginAnew);
  if (sent) {
    return <Thanks survey={survey} language={language} onNext={beginAnew} />;
  }
  return (
    <>
      {/* Who comes by while it is asked reads nothing of what another customer answered. */}
      <Box sx={{ visibility: left === null ? 'visible' : 'hidden' }}>
        <SurveyForm
          key={id}
          survey={survey}
          language={language}
          heading="h1"
          onBegun={setBegun}
          onSend={async (draft) => {
            const answers = answersOfForm(survey, draft, language);
            const kept = await act(saveAnswer, { id, survey: survey.id, version, ...answers });
            setSent(kept !== undefined);
            return kept !== undefined;
          }}
        />
      </Box>
      {left !== null && (
        <IdleDialog language={language} left={left} onStay={stay} onClear={beginAnew} />
      )}
    </>
  );
}

function Gone({ language }: { readonly language: Language }) {
  const texts = FORM_TEXTS[language];
  return (
    <Box lang={language} sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <Typography component="h1" sx={{ fontSize: 24, fontWeight: 600 }}>
        {texts.gone}
      </Typography>
      <Typography>{texts.goneText}</Typography>
      <Button component={Link} to={`/${SURVEYS_PATH}`} variant="contained" sx={{ minHeight: 44 }}>
        {texts.toSurveys}
      </Button>
    </Box>
  );
}
