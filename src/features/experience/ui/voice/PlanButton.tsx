import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SavedImprovement } from '../../data/improvements/improvementWrites.ts';
import { useExperienceText } from '../experienceText.ts';
import { ImprovementDialog } from '../improvements/ImprovementDialog.tsx';
import { newImprovement } from '../improvements/newImprovement.ts';

type PlanButtonProps = {
  /** What is known of it, for the record; empty while it is being counted. */
  readonly evidence: string;
};

/** Puts what customers say on the board of improvements, with what was read there. */
export function PlanButton({ evidence }: PlanButtonProps) {
  const t = useExperienceText();
  // One object while the dialog is open, whatever is counted anew behind it.
  const [planned, setPlanned] = useState<SavedImprovement | null>(null);
  return (
    <>
      <Button
        disabled={evidence === ''}
        startIcon={<Plus strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          setPlanned(newImprovement({ evidence }));
        }}
      >
        {t('voice.quotes.plan')}
      </Button>
      {planned && (
        <ImprovementDialog
          improvement={planned}
          onClose={() => {
            setPlanned(null);
          }}
        />
      )}
    </>
  );
}
