/** Light, dark, or what the computer says; the theme remembers the choice in this browser. */
export const COLOR_MODES = ['light', 'dark', 'system'] as const;
