import { paletteVar } from '../shared/ui/paletteVar.ts';

/** The character 回 as two squares, the outer one open where a line turns back in. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  const jade = paletteVar('primary-main');
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      aria-hidden
      style={{ flexShrink: 0 }}
    >
      <path
        d="M14.5 3H6.5A3.5 3.5 0 0 0 3 6.5v11A3.5 3.5 0 0 0 6.5 21h11a3.5 3.5 0 0 0 3.5-3.5v-11A3.5 3.5 0 0 0 19.6 3.7"
        stroke={jade}
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path
        d="M17.8 1.1 14.5 3.2l2.1 3.3"
        stroke={jade}
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <rect x="8.2" y="8.2" width="7.6" height="7.6" rx="1.8" fill={jade} />
    </svg>
  );
}
