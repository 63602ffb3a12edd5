import type { Text } from '../../../../shared/i18n/areaText.ts';
import type { en } from '../../strings/en.ts';

const NPS = ['p0', 'p1', 'p2'] as const;
const CSAT = [...NPS, 'p3', 'p4'] as const;
const CES = [...CSAT, 'p5', 'p6'] as const;

/** Names of the parts of a score, the worst first. */
export function partNames(t: Text<typeof en>, score: 'nps' | 'csat' | 'ces'): readonly string[] {
  switch (score) {
    case 'nps':
      return NPS.map((part) => t(`feedback.parts.names.nps.${part}`));
    case 'csat':
      return CSAT.map((part) => t(`feedback.parts.names.csat.${part}`));
    case 'ces':
      return CES.map((part) => t(`feedback.parts.names.ces.${part}`));
  }
}
