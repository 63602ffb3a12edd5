import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import {
  MESSAGE_ROLES,
  messages as messagesTable,
} from '../../shared/domain/facts/serviceTables.ts';
import { DeskWords } from '../world/desk/deskWords.ts';
import type { DemoCodes } from './demoCodes.ts';
import { BOT_ACCOUNT, DeskCodes } from './deskCodes.ts';
import { GroupCodes } from './groupCodes.ts';

/** What was said at the service desk, conversation by conversation, and then in the shop's groups. */
export function messageTable(codes: DemoCodes): BuiltTable {
  const columns = columnBuilders(messagesTable);
  const desk = new DeskCodes(codes);
  const words = new DeskWords(codes.world.seed);
  const bot = codes.code('customers.name', BOT_ACCOUNT);
  let rows = 0;
  desk.conversations.forEach((conversation, place) => {
    const number = desk.number(place);
    const customer = desk.customer(conversation);
    const name = desk.customerName(conversation);
    const channel = desk.channel[conversation.channel] ?? -1;
    const product = desk.product(conversation);
    const order = desk.order(conversation);
    const language = desk.language(conversation);
    const bodies = words.bodies(conversation, language, desk.slots(conversation));
    conversation.messages.forEach(({ at, role, agent }, i) => {
      const staff = role === 'bot' ? bot : role === 'system' ? -1 : (desk.agent[agent] ?? -1);
      rows++;
      columns.conversation.push(number);
      columns.message.push(String(i + 1));
      columns.at.push(at);
      columns.role.push(MESSAGE_ROLES.indexOf(role));
      columns.author.push(role === 'customer' ? name : staff);
      columns.customer.push(customer);
      columns.channel.push(channel);
      columns.product.push(product);
      columns.order.push(order);
      columns.body.push(bodies[i] ?? '');
    });
  });
  const groups = new GroupCodes(codes);
  const numbers = groups.numbers();
  groups.talk.forEach((said, i) => {
    const { group, writer, at } = said;
    const isStaff = writer.kind === 'staff';
    rows++;
    columns.conversation.push(groups.group[group] ?? -1);
    columns.message.push(numbers[i] ?? '');
    columns.at.push(at);
    columns.role.push(
      MESSAGE_ROLES.indexOf(isStaff ? 'agent' : writer.kind === 'notice' ? 'system' : 'unknown'),
    );
    columns.author.push(groups.writer(writer));
    columns.customer.pushMissing();
    columns.channel.push(groups.platform[group] ?? -1);
    columns.product.pushMissing();
    columns.order.pushMissing();
    columns.body.push(groups.words.body(said));
  });
  return builtTable(messagesTable, columns, rows);
}
