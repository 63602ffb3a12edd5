/** Name and page of the area and its policy, known before its texts are loaded. */
export const RECOMMENDATIONS_NAME = { en: 'Recommendations', 'zh-CN': '商品推荐' } as const;
export const RECOMMENDATIONS_PATH = 'recommendations';
