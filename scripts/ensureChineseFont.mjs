import { aptInstall, canAptInstall } from './aptInstall.mjs';
import { runCommand } from './runCommand.mjs';

/**
 * Screens in Chinese are boxes without a font for it. Installs one where that is possible without
 * asking; tests do not depend on it, so nothing fails here.
 */
export async function ensureChineseFont() {
  if (!canAptInstall()) return;
  const fonts = await runCommand('fc-list', [':lang=zh']);
  if (fonts.code === 0 && fonts.output.trim() !== '') return;
  console.log('No Chinese font here: installing fonts-noto-cjk …');
  const { code } = await aptInstall(['fontconfig', 'fonts-noto-cjk']);
  if (code !== 0) console.log('It could not be installed; Chinese will show as boxes.');
}
