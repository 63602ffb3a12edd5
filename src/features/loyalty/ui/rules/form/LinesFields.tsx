import Box from '@mui/material/Box';
import type { ProductChoice } from '../../../domain/rules/ruleSchema.ts';
import { FieldHelp } from '../fields/FieldHelp.tsx';
import { SwitchField } from '../fields/SwitchField.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { EditorPart } from './EditorPart.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

const KINDS = ['categories', 'brands', 'products'] as const;
const NOTHING: ProductChoice = { categories: [], brands: [], products: [] };

/** Which lines of an order count for a rule. */
export function LinesFields({ edit }: { readonly edit: RuleEdit }) {
  const { tools, rule, live, choices, disabled, update } = edit;
  const { t } = tools;
  const { lines } = rule;
  const problem = problemAt(edit, 'lines');
  return (
    <EditorPart title={t('rules.editor.lines')}>
      <SwitchField
        label={t('rules.editor.onlySome')}
        on={lines !== null}
        live={live && live.lines !== null}
        disabled={disabled}
        onChange={(on) => {
          update({ lines: on ? { include: NOTHING, exclude: NOTHING } : null });
        }}
      />
      {lines &&
        (['include', 'exclude'] as const).flatMap((side) =>
          KINDS.map((kind) => (
            <WordsField
              key={`${side} ${kind}`}
              label={t(`rules.editor.${side}`, { kind: t(`rules.editor.${kind}`) })}
              values={lines[side][kind]}
              choices={choices?.[kind] ?? []}
              disabled={disabled}
              onChange={(values) => {
                update({ lines: { ...lines, [side]: { ...lines[side], [kind]: values } } });
              }}
            />
          )),
        )}
      {problem !== undefined && (
        <Box role="alert" sx={{ typography: 'caption' }}>
          <FieldHelp error={problem} />
        </Box>
      )}
    </EditorPart>
  );
}
