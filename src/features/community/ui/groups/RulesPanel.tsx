import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { GroupInfo } from '../../domain/book/groupInfo.ts';
import { useCommunityText } from '../communityText.ts';

const LANGUAGES = ['en', 'zh-CN'] as const;

/** What a group's members are asked to keep to, and what else is known of it. */
export function RulesPanel({ info }: { readonly info: GroupInfo }) {
  const t = useCommunityText();
  return (
    <Panel title={t('groups.rules.title')} subtitle={t('groups.rules.subtitle')}>
      <Box
        component="dl"
        sx={{
          ...{ m: 0, display: 'grid', gap: 2 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {LANGUAGES.map((language) => (
          <Item key={language} term={t(`groups.rules.${language}`)}>
            {info.rules[language] === '' ? (
              t('groups.rules.none')
            ) : (
              <span lang={language}>{info.rules[language]}</span>
            )}
          </Item>
        ))}
        <Item term={t('groups.note.owner')}>
          <bdi>{info.owner === '' ? t('groups.noData') : info.owner}</bdi>
          <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 1 }}>
            {t(`groups.because.${info.because}`)}
          </Typography>
        </Item>
      </Box>
    </Panel>
  );
}

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
        {term}
      </Typography>
      <Box
        component="dd"
        sx={{ m: 0, typography: 'body2', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {children}
      </Box>
    </Box>
  );
}
