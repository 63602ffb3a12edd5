import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { authors, MESSAGE_ROLES } from '../../shared/domain/facts/serviceTables.ts';
import { DESK_AGENTS } from '../world/desk/deskAgents.ts';
import type { DemoCodes } from './demoCodes.ts';
import { BOT_ACCOUNT } from './deskCodes.ts';

const BOT_NAME = { en: 'Ming (bot)', zh: '智能客服小茗' };

/** Who answers at the service desk: its agents, and the bot. */
export function authorTable(codes: DemoCodes): BuiltTable {
  const columns = columnBuilders(authors);
  for (const { account, name } of DESK_AGENTS) {
    columns.author.push(codes.code('customers.name', account));
    columns.name.push(codes.text('customers.name', name));
    columns.email.push(codes.code('customers.email', `${account}@example.com`));
    columns.role.push(MESSAGE_ROLES.indexOf('agent'));
  }
  columns.author.push(codes.code('customers.name', BOT_ACCOUNT));
  columns.name.push(codes.text('customers.name', BOT_NAME));
  columns.email.pushMissing();
  columns.role.push(MESSAGE_ROLES.indexOf('bot'));
  return builtTable(authors, columns, DESK_AGENTS.length + 1);
}
