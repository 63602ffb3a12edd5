import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { ItemReport } from '../../domain/reports/itemReports.ts';
import { useCommunityText } from '../communityText.ts';

type Props = {
  /** Key of the message. */
  readonly id: string;
  readonly reports: readonly ItemReport[];
  readonly zone: string;
};

/** Who complained of a message, and of what. Members stay masked: who reported is nobody's business. */
export function ReportList({ id, reports, zone }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  if (reports.length === 0) return null;
  const heading = `reports-${id}`;
  return (
    <Box>
      <Typography variant="h3" component="h3" id={heading}>
        {t('queue.item.reports')}
      </Typography>
      <Box
        component="ul"
        aria-labelledby={heading}
        sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2' }}
      >
        {reports.map(({ reporter, isStaff, reason, note, at }, place) => {
          const who = isStaff
            ? reporter || t('queue.somebody')
            : maskContact(reporter, 'name') || t('queue.somebody');
          const why = [reason || t('queue.item.noReason'), maskPersonalData(note)]
            .filter((text) => text !== '')
            .join(' · ');
          return (
            <li key={place}>
              <bdi>
                {t(isStaff ? 'queue.item.reportStaff' : 'queue.item.report', { who, reason: why })}
              </bdi>
              {at > 0 && (
                <Box component="span" sx={{ color: 'ink.soft' }}>
                  {' · '}
                  {format.instant(at, zone)}
                </Box>
              )}
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
