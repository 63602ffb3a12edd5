import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { exposures } from '../../../../shared/domain/facts/factTables.ts';
import { answerWord } from '../values/answerWord.ts';
import { customerKey } from '../values/contactKeys.ts';
import { feedbackWord } from '../values/feedbackWord.ts';
import { placementWord } from '../values/placementWord.ts';
import { positionWord } from '../values/positionWord.ts';
import { AmountCells } from './amountCells.ts';
import { answeredWhereAsked } from './answeredWhereAsked.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnTargets } from './columnTargets.ts';
import { DocumentReader } from './documentReader.ts';
import { ExposureKey } from './exposureKey.ts';
import { FieldMaker } from './fieldCells.ts';
import { requiredCode } from './requiredCode.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** Reads what recommendations showed to whom, one row for each product shown. */
export function exposureReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(exposures);
  const { columns } = exposures;
  const make = new FieldMaker(setup);
  const at = make.instant('at', builders.at, true);
  const amounts = new AmountCells(setup, new ColumnTargets(setup.plan), builders, 'isPlain');
  const customer = make.code(
    'customer',
    builders.customer,
    columns.customer.dictionary,
    customerKey,
  );
  return new DocumentReader(setup, badDocuments, {
    key: new ExposureKey(setup, at?.cells, builders.exposure),
    fields: [
      at,
      customer,
      make.code('visitor', builders.visitor, columns.visitor.dictionary),
      requiredCode(setup, 'product', builders.product, columns.product.dictionary),
      make.word('position', builders.position, positionWord, 'notAPosition'),
      make.word('placement', builders.placement, placementWord),
      make.code('version', builders.version, columns.version.dictionary),
      make.word('clicked', builders.clicked, answerWord, 'notAnAnswer'),
      make.word('bought', builders.bought, answerWord, 'notAnAnswer'),
      amounts,
      make.word('feedback', builders.feedback, feedbackWord),
    ],
    build: (rows) => answeredWhereAsked(builtTable(exposures, builders, rows)),
    money: amounts,
    customer: customer?.cells ?? null,
  });
}
