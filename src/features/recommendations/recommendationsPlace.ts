/** Name and page of the area and its policy, known before its texts are loaded. */
export const RECOMMENDATIONS_NAME = { en: 'Recommendations', 'zh-CN': '商品推荐' } as const;
/**
 * In the bar at the bottom of a phone, where the name would be cut. Each is a part of the name, so
 * that who says what is seen reaches the link by voice.
 */
export const RECOMMENDATIONS_SHORT_NAME = { en: 'Recommend', 'zh-CN': '推荐' } as const;
export const RECOMMENDATIONS_PATH = 'recommendations';
/** Pages of the area beside the one of its policy. */
export const PREVIEW_PATH = `${RECOMMENDATIONS_PATH}/preview`;
export const MEASUREMENT_PATH = `${RECOMMENDATIONS_PATH}/measurement`;
export const SIMILAR_PATH = `${RECOMMENDATIONS_PATH}/similar`;
export const RELEASE_PATH = `${RECOMMENDATIONS_PATH}/release`;
