import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { products as productsTable } from '../../shared/domain/facts/factTables.ts';
import { inLanguage, inOtherLanguage } from '../bilingual.ts';
import { dayStart } from '../world/calendar.ts';
import { productDescription } from '../world/productDescriptions.ts';
import { BRANDS, SHELVES } from '../world/shelves.ts';
import type { DemoCodes } from './demoCodes.ts';

/** The catalogue, every product launched before the world ends. */
export function productTable(codes: DemoCodes): BuiltTable {
  const { language, world } = codes;
  const columns = columnBuilders(productsTable);
  const shelves = codes.categories();
  const brands = codes.texts('products.brand', BRANDS);
  const { products } = world;
  products.forEach((product, place) => {
    columns.product.push(codes.product[place] ?? -1);
    columns.name.push(codes.text('products.name', product.name));
    if (product.bothNames) {
      const other = inOtherLanguage(product.name, language);
      columns.otherName.push(codes.code('products.otherName', other));
    } else columns.otherName.pushMissing();
    columns.category.push(shelves[product.shelf] ?? -1);
    columns.brand.push(brands[product.brand] ?? -1);
    columns.price.push(product.price, 2);
    columns.cost.push(product.cost, 2);
    columns.currency.push(codes.currency);
    columns.stock.push(product.stock, 0);
    columns.launchedAt.push(dayStart(product.launchedDay));
    const tags = product.tags.map((tag) => inLanguage(tag, language));
    if (tags.length === 0) columns.tags.pushMissing();
    else columns.tags.push(codes.code('products.tags', tags.join(', ')));
    const { page } = product;
    columns.pictures.push(page.pictures, 0);
    columns.description.push(page.description, 0);
    columns.otherDescription.push(page.otherDescription, 0);
    const about = (letters: number, spoken: typeof language) =>
      productDescription(SHELVES[product.shelf]?.code ?? 'TEA', letters, spoken);
    columns.descriptionText.push(about(page.description, language));
    const otherLanguage = language === 'en' ? 'zh-CN' : 'en';
    columns.otherDescriptionText.push(about(page.otherDescription, otherLanguage));
    columns.sizes.push(page.sizes, 0);
    columns.promiseDays.push(page.promiseDays, 0);
    columns.questions.push(page.questions, 0);
    columns.answeredQuestions.push(page.answeredQuestions, 0);
  });
  return builtTable(productsTable, columns, products.length);
}
