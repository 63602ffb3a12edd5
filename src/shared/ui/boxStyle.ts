import type { SxProps, Theme } from '@mui/material/styles';

/** One style for a part of the kit, to be put on top of its own: no list. */
export type BoxStyle = Exclude<SxProps<Theme>, readonly unknown[]>;
