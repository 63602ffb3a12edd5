import { characterPairs } from './characterPairs.ts';

/**
 * Look-alikes and what they look like, in lower case: an own small table. Both terms and texts are
 * folded, so it matters only which are the same, not which of them is kept. Diacritics are other
 * letters (café is no cafe), and digits are no letters (10 is no lO): else whole languages go.
 */
export const CONFUSABLE_CHARACTERS = characterPairs([
  // Cyrillic
  'аaвbеeһhнhіiїiјjкkмmоoрpсcтtуyхxѕsԁdԛqԝwӏlѵvѡwпn',
  // Greek, by its small letters: ν looks like v, its capital like N.
  'αaβbγyεeζzηnιiκkμuνvοoρpτtυuχxωw',
  // Latin, Armenian
  'ıiɑaɡgɩiʋvƅbɐaəeɔcɾrⱱvȷjꞵbꭓxօoսuոnհhցgզq',
  // Written for 微信 in adverts. Hearts are too, but they are noise elsewhere.
  '薇微威微徽微溦微葳微芯信伩信訫信',
]);
