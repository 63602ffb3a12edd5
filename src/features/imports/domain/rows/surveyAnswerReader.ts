import { ROW_FLAG, type CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { surveyAnswers } from '../../../../shared/domain/facts/feedbackTables.ts';
import { agentKey } from '../values/agentKey.ts';
import { personKey } from '../values/contactKeys.ts';
import { linkKey } from '../values/linkKey.ts';
import { responseWord } from '../values/responseWord.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { CommentCells } from './commentCells.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { FingerprintKey, type TellingFields } from './fingerprintKey.ts';
import { NpsCells } from './npsCells.ts';
import { ScaleCells } from './scaleCells.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** What tells responses without numbers apart. */
const TELLING: TellingFields = {
  owners: ['conversation', 'order', 'customer'],
  whose: ['conversation', 'order', 'customer', 'survey', 'at'],
  contents: ['survey', 'at', 'status', 'nps', 'csat', 'ces', 'comment', 'product', 'agent'],
};

/** Reads answers to surveys, one response of one customer a row. */
export function surveyAnswerReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(surveyAnswers);
  const { columns, rowsPerDocument } = surveyAnswers;
  const [key] = documentColumns(setup.plan);
  const make = new FieldMaker(setup);
  const given = (field: Parameters<typeof make.column>[0]) => make.column(field) >= 0;
  const customer = make.code('customer', builders.customer, columns.customer.dictionary, personKey);
  const csat = { score: builders.csat, scale: builders.csatScale };
  const ces = { score: builders.ces, scale: builders.cesScale };
  const reader = new DocumentReader(setup, badDocuments, {
    key: key
      ? new ColumnKey(setup, key, builders.response, columns.response, rowsPerDocument)
      : new FingerprintKey(setup, builders.response, columns.response.dictionary, TELLING),
    fields: [
      make.code('survey', builders.survey, columns.survey.dictionary),
      make.instant('at', builders.at, true),
      make.word('status', builders.state, responseWord),
      given('nps') ? new NpsCells(setup, builders.nps) : undefined,
      given('csat')
        ? new ScaleCells(setup, 'csat', { score: 'csat', scale: 'csatScale' }, csat)
        : undefined,
      given('ces')
        ? new ScaleCells(
            setup,
            'ces',
            { score: 'ces', scale: 'cesScale', direction: 'cesDirection' },
            ces,
          )
        : undefined,
      given('comment') ? new CommentCells(setup, builders.comment) : undefined,
      customer,
      make.code('order', builders.order, columns.order.dictionary),
      make.code('product', builders.product, columns.product.dictionary),
      make.code('conversation', builders.conversation, columns.conversation.dictionary, linkKey),
      make.code('agent', builders.agent, columns.agent.dictionary, agentKey),
      make.code('channel', builders.channel, columns.channel.dictionary),
    ],
    build: (rows) => builtTable(surveyAnswers, builders, rows),
    customer: customer?.cells ?? null,
  });
  return setup.plan.format === 'chatwootCsat' ? withoutPeriod(reader) : reader;
}

/** Chatwoot's last line says of which period the report is, in a single cell: it is no answer. */
function withoutPeriod(reader: TableReader): TableReader {
  return {
    read: (batch: CellBatch) => {
      const last = batch.rows - 1;
      const isPeriod = batch.flags[last] === ROW_FLAG.ragged && batch.counts[last] === 1;
      reader.read(isPeriod ? { ...batch, rows: last } : batch);
    },
    finish: () => reader.finish(),
  };
}
