import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Language } from '../../../../shared/i18n/language.ts';
import { SURVEYS_PATH } from '../../experiencePlace.ts';
import { FORM_TEXTS } from './formTexts.ts';

/** The staff's way back into the app: nothing secret, but not one press that a customer makes. */
export function LeaveButton({ language }: { readonly language: Language }) {
  const texts = FORM_TEXTS[language];
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const heading = useId();
  const stay = () => {
    setAsked(false);
  };
  return (
    <>
      <Button
        variant="text"
        sx={{ minHeight: 44, color: 'ink.soft' }}
        onClick={() => {
          setAsked(true);
        }}
      >
        {texts.staff}
      </Button>
      <Dialog open={asked} onClose={stay} aria-labelledby={heading}>
        <DialogTitle id={heading} variant="h1">
          {texts.leaveTitle}
        </DialogTitle>
        <DialogContent>{texts.leaveText}</DialogContent>
        <DialogActions sx={{ px: 2.5, pb: 2 }}>
          <Button
            sx={{ minHeight: 44 }}
            onClick={() => {
              void navigate(`/${SURVEYS_PATH}`);
            }}
          >
            {texts.leave}
          </Button>
          <Button autoFocus variant="contained" sx={{ minHeight: 44 }} onClick={stay}>
            {texts.stay}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
