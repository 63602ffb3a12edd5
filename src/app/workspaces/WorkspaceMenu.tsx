import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Check } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useWorkspaces } from '../../shared/data/registry.ts';
import { useAppText } from '../useAppText.ts';
import { switchWorkspace } from './switchWorkspace.ts';
import { useCurrentWorkspace } from './useCurrentWorkspace.ts';

type WorkspaceMenuProps = { readonly anchor: HTMLElement; readonly onClose: () => void };

/** The shops of this computer; loaded when it is first opened. */
export function WorkspaceMenu({ anchor, onClose }: WorkspaceMenuProps) {
  const t = useAppText();
  const navigate = useNavigate();
  const current = useCurrentWorkspace();
  const workspaces = useWorkspaces() ?? [];
  return (
    <Menu
      anchorEl={anchor}
      open
      onClose={onClose}
      slotProps={{
        list: { 'aria-label': t('workspaces.list') },
        paper: { sx: { minWidth: 220, maxWidth: 320 } },
      }}
    >
      {workspaces
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ id, name }) => (
          <MenuItem
            key={id}
            role="menuitemradio"
            aria-checked={id === current.id}
            onClick={() => {
              onClose();
              if (id !== current.id) switchWorkspace(id);
            }}
            sx={{ gap: 1 }}
          >
            <Box sx={{ flex: 1, overflow: 'hidden', textOverflow: 'ellipsis' }}>{name}</Box>
            {id === current.id && <Check size={16} strokeWidth={1.8} aria-hidden />}
          </MenuItem>
        ))}
      <Divider />
      <MenuItem
        onClick={() => {
          onClose();
          void navigate('/settings?new=shop');
        }}
      >
        {t('workspaces.new')}
      </MenuItem>
      <MenuItem
        onClick={() => {
          onClose();
          void navigate('/settings#shops');
        }}
      >
        {t('workspaces.manage')}
      </MenuItem>
    </Menu>
  );
}
