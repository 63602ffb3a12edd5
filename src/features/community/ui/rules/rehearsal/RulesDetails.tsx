import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import { EmptyState } from '../../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { PolicyDetailsProps } from '../../../../../shared/ui/policy/policyArea.ts';
import type { GroupRulesRehearsal } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { ruleName } from '../../../domain/rules/ruleName.ts';
import type { ModerationSettings } from '../../../domain/rules/ruleSettings.ts';
import { useCommunityText } from '../../communityText.ts';
import { TryPanel } from '../TryPanel.tsx';
import { HitsByPanel } from './HitsByPanel.tsx';
import { MessagesPanel } from './MessagesPanel.tsx';
import { RulesTable } from './RulesTable.tsx';

/** Below the figures of a rehearsal: one message tried, rules one by one, messages, groups and authors. */
export function RulesDetails(props: PolicyDetailsProps<ModerationSettings, GroupRulesRehearsal>) {
  const { live, draft, result, stale } = props;
  const t = useCommunityText();
  const format = useFormat();
  const language = useLanguage();
  const nameOf = (id: string) => {
    const rule = [...draft.rules, ...live.rules].find((one) => one.id === id);
    const name = rule ? ruleName(rule, language) : '';
    return name === '' ? t('rules.untitled') : name;
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <TryPanel draft={draft} nameOf={nameOf} />
      {!result ? (
        <Panel title={t('rules.rehearsal.title')}>
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {t('rules.rehearsal.before')}
          </Typography>
        </Panel>
      ) : result.messages === 0 ? (
        <Panel>
          <EmptyState
            title={t('rules.rehearsal.noMessages')}
            action={
              <Button component={Link} to="/imports" variant="contained" color="primary">
                {t('rules.rehearsal.toImports')}
              </Button>
            }
          >
            {t('rules.rehearsal.noMessagesText')}
          </EmptyState>
        </Panel>
      ) : (
        <>
          {stale && (
            <Typography variant="caption" sx={{ color: 'ink.soft' }}>
              {t('rules.rehearsal.stale')}
            </Typography>
          )}
          {result.broad.length > 0 && (
            <Alert severity="warning">
              <strong>{t('rules.rehearsal.broad')}</strong>
              {result.broad.map(({ rule, share }) => (
                <div key={rule}>
                  {t('rules.rehearsal.broadRule', {
                    rule: nameOf(rule),
                    share: format.percent(share.rate),
                    lower: format.percent(share.interval.lower),
                    upper: format.percent(share.interval.upper),
                  })}
                </div>
              ))}
              {t('rules.rehearsal.broadHint', { share: format.percent(draft.warnShare) })}
            </Alert>
          )}
          <Typography variant="caption" sx={{ color: 'ink.soft' }}>
            {t('rules.rehearsal.judged', {
              n: format.number(result.messages),
              decided: format.number(result.decided),
              breaches: format.number(result.breaches),
            })}
          </Typography>
          <RulesTable result={result} nameOf={nameOf} />
          <MessagesPanel result={result} nameOf={nameOf} />
          <HitsByPanel by="group" hits={result.groups} count={result.counts.groups} />
          <HitsByPanel by="author" hits={result.authors} count={result.counts.authors} />
        </>
      )}
    </Box>
  );
}
