/** What a message can be beside words, as far as exports of chats say so. */
export const MEDIA_KINDS = [
  'qrCode',
  'card',
  'miniProgram',
  'groupInvite',
  'link',
  'picture',
  'video',
  'voice',
  'file',
  'redPacket',
] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/**
 * How exports of WeChat, QQ, WeCom and others mark what is no text: in brackets, [图片] or 【名片】,
 * <Media omitted>, or CQ codes ([CQ:image,…]). A picture of a code is marked only where the export has
 * looked into it.
 */
const MARKS: readonly (readonly [MediaKind, RegExp])[] = [
  ['qrCode', /[[【<](?:二维码|小程序码|qr ?code)[^\]】>]{0,80}[\]】>]/iu],
  [
    'card',
    /[[【<](?:(?:个人|公众号|企业)?名片|contact ?card|card|CQ:contact)[^\]】>]{0,200}[\]】>]/iu,
  ],
  ['miniProgram', /[[【<](?:小程序|mini ?program)[^\]】>]{0,200}[\]】>]/iu],
  ['groupInvite', /[[【<](?:群聊邀请|邀请(?:你)?加入群聊|group invit\w*)[^\]】>]{0,200}[\]】>]/iu],
  ['link', /[[【<](?:链接|网页|分享|link|CQ:share)[^\]】>]{0,200}[\]】>]/iu],
  [
    'picture',
    /[[【<](?:图片|照片|image|photo|picture|media omitted|CQ:image)[^\]】>]{0,200}[\]】>]/iu,
  ],
  ['video', /[[【<](?:视频|小视频|video|CQ:video)[^\]】>]{0,200}[\]】>]/iu],
  ['voice', /[[【<](?:语音|voice|audio|CQ:record)[^\]】>]{0,200}[\]】>]/iu],
  ['file', /[[【<](?:文件|file|document|CQ:file)[^\]】>]{0,200}[\]】>]/iu],
  ['redPacket', /[[【<](?:(?:微信|QQ)?红包|转账|red ?packet|CQ:redbag)[^\]】>]{0,200}[\]】>]/iu],
];

/** The places of marks of these kinds, the first of each. */
export function mediaIn(text: string, kinds: readonly MediaKind[]) {
  if (!/[[【<]/.test(text)) return [];
  return MARKS.flatMap(([kind, mark]) => {
    const found = kinds.includes(kind) ? mark.exec(text) : null;
    return found ? [{ kind, start: found.index, end: found.index + found[0].length }] : [];
  });
}
