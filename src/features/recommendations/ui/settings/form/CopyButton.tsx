import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { PLACEMENTS, type Placement } from '../../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';

type CopyButtonProps = {
  readonly placement: Placement;
  readonly disabled: boolean;
  readonly onCopy: (to: Placement) => void;
};

/** Takes the settings of a placement to another one. */
export function CopyButton({ placement, disabled, onCopy }: CopyButtonProps) {
  const t = useRecommendationsText();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="text"
        title={t('settings.copy.hint')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        startIcon={<Copy strokeWidth={1.6} aria-hidden />}
        disabled={disabled}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
        sx={{ px: 1, mr: -1 }}
      >
        {t('settings.copy.action')}
      </Button>
      <Menu
        id={id}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {PLACEMENTS.filter((each) => each !== placement).map((to) => (
          <MenuItem
            key={to}
            onClick={() => {
              setAnchor(null);
              onCopy(to);
            }}
          >
            {t('settings.copy.to', { placement: t(`settings.placements.${to}`) })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
