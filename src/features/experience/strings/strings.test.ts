import { testBothLanguages } from '../../../testing/testBothLanguages.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

testBothLanguages(en, zhCN);
