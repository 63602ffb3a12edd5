import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Real public data that checks read and the project does not hold; docs/benchmarks.md says where
 * each comes from. The tests of a data set are those whose file names start with its id and a dot:
 * `src/**\/onlineRetail.data.test.ts`, `e2e/data/onlineRetail.spec.ts`.
 *
 * @type {readonly { id: string, name: string, file: string }[]} `file` from the folder HUITOU_DATA
 */
export const dataSets = [
  {
    id: 'onlineRetail',
    name: 'UCI Online Retail',
    file: 'recs/online-retail/online_retail.csv.gz',
  },
  {
    id: 'movieLens100k',
    name: 'MovieLens 100k',
    file: 'recs/ml-100k/u.data',
  },
  {
    id: 'retailrocket',
    name: 'Retailrocket, small',
    file: 'recs/retailrocket-small/view_ecommerce.dat',
  },
  {
    id: 'transcripts',
    name: 'Transcripts of desks',
    file: 'support/jddc/chat_0.1per.txt',
  },
  {
    id: 'funnelTables',
    name: 'Funnel tables',
    file: 'retention/funnel/home_page_table.csv',
  },
  {
    id: 'reviewTexts',
    name: 'Reviews and tweets with what they are',
    file: 'retention/zh/waimai_10k.csv',
  },
  {
    id: 'groupSpam',
    name: 'Spam in Chinese groups',
    file: 'community/tg_spam_zh/train.masked.csv',
  },
  {
    id: 'cloakedWords',
    name: 'Insults cloaked by homophones and emoji',
    file: 'community/toxicloakcn/base_data.tsv',
  },
];

/**
 * Absolute path of a data set's file.
 *
 * @param {string} id
 * @returns {string | undefined} undefined when it is not on this machine
 */
export function dataSetFile(id) {
  const folder = process.env['HUITOU_DATA'];
  const dataSet = dataSets.find((candidate) => candidate.id === id);
  if (!dataSet) throw new Error(`There is no data set "${id}" in scripts/dataSets.mjs`);
  if (folder === undefined || folder === '') return undefined;
  const path = resolve(folder, dataSet.file);
  return existsSync(path) ? path : undefined;
}
