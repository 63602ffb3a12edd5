/** A part of an address that may name a product: decoded, and where it stands in the message. */
export type LinkPart = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether the address says that it is a product's number: `?id=…`, `/products/…`. */
  readonly named: boolean;
};

export type Link = { readonly from: number; readonly to: number; readonly parts: LinkPart[] };

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’（）()，。！？；]+/giu;
const HOST = /^(?:https?:\/\/)?[^/?#]*/iu;
const PART = /[^/?#&=]+/gu;
const NAMES_PRODUCT =
  /^(?:products?|items?|p|dp|goods|gp|detail|id|sku|pid|num_?iid|item_?id|goods_?id|product_?id)$/iu;
const FILE_ENDING = /\.(?:html?|php|aspx?)$/iu;

/** The addresses in a message, with the parts behind the host. */
export function linksIn(message: string): Link[] {
  return [...message.matchAll(LINK)].map(({ 0: link, index: from }) => {
    const host = HOST.exec(link)?.[0].length ?? 0;
    const parts: LinkPart[] = [];
    let named = false;
    for (const { 0: raw, index } of link.slice(host).matchAll(PART)) {
      const at = from + host + index;
      const text = decoded(raw.replace(FILE_ENDING, ''));
      parts.push({ text, from: at, to: at + raw.length, named });
      named = NAMES_PRODUCT.test(raw);
    }
    return { from, to: from + link.length, parts };
  });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}
