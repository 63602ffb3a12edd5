import type { DrawProof } from '../../../domain/draws/drawProof.ts';
import { proofPage } from '../../../domain/draws/proofPage.ts';
import { proofEn } from '../../../strings/proof/en.ts';
import { proofZhCN } from '../../../strings/proof/zhCN.ts';
import style from './proof.css?raw';
import math from './proofMath.mjs?raw';
import view from './proofView.mjs?raw';

/** The page by which anyone checks a draw, in both languages. @param language shown first */
export function proofFile(proof: DrawProof, language: 'en' | 'zh-CN'): string {
  const words = { en: proofEn, 'zh-CN': proofZhCN };
  return proofPage(proof, { language, words, script: `${math}\n${view}`, style });
}
