import { drawSvg } from './drawSvg.ts';
import { textLines } from './textLines.ts';

/** Pixels of the picture for one CSS pixel, so that print and slides stay sharp. */
const SCALE = 2;
const MARGIN = 16;

/**
 * Draws a part of the page as a PNG: backgrounds, hatching, texts and SVG, with every colour as the
 * page shows it now (CSS variables resolved). What scrolls is drawn whole; what is hidden from
 * print is left out. Rejects when the browser cannot make a picture.
 */
export async function pictureOf(root: HTMLElement): Promise<Blob> {
  const restore = unscroll(root);
  try {
    const { left, top, width, height } = extent(root);
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((width + 2 * MARGIN) * SCALE);
    canvas.height = Math.ceil((height + 2 * MARGIN) * SCALE);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas in this browser');
    context.fillStyle = getComputedStyle(root).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.scale(SCALE, SCALE);
    context.translate(MARGIN - left, MARGIN - top);
    await drawChildren(context, root);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The canvas gave no picture'));
      }, 'image/png');
    });
  } finally {
    restore();
  }
}

async function drawChildren(context: CanvasRenderingContext2D, parent: Element): Promise<void> {
  for (const child of parent.childNodes) {
    if (child instanceof SVGSVGElement) await drawSvg(context, child);
    else if (child instanceof HTMLElement) {
      if (!isShown(child)) continue;
      drawBox(context, child);
      await drawChildren(context, child);
    } else if (child instanceof Text) drawText(context, child);
  }
}

function isShown(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  return (
    element.dataset['print'] !== 'hide' &&
    style.display !== 'none' &&
    style.visibility !== 'hidden' &&
    style.clipPath === 'none'
  );
}

function drawBox(context: CanvasRenderingContext2D, element: HTMLElement) {
  const style = getComputedStyle(element);
  const hatched = style.backgroundImage.startsWith('repeating-linear-gradient');
  if (style.backgroundColor === 'rgba(0, 0, 0, 0)' && !hatched) return;
  const { left, top, width, height } = element.getBoundingClientRect();
  context.save();
  context.beginPath();
  context.roundRect(left, top, width, height, Number.parseFloat(style.borderTopLeftRadius) || 0);
  context.clip();
  context.fillStyle = style.backgroundColor;
  context.fillRect(left, top, width, height);
  if (hatched) {
    context.strokeStyle = /rgba?\([^)]*\)/u.exec(style.backgroundImage)?.[0] ?? style.color;
    context.lineWidth = 1.5;
    context.beginPath();
    for (let x = left - height; x < left + width; x += 8) {
      context.moveTo(x, top + height);
      context.lineTo(x + height, top);
    }
    context.stroke();
  }
  context.restore();
}

function drawText(context: CanvasRenderingContext2D, text: Text) {
  const { parentElement } = text;
  if (!parentElement || text.data.trim() === '') return;
  const style = getComputedStyle(parentElement);
  // The shorthand is empty where it cannot say everything that is set, like tabular numerals.
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.textBaseline = 'middle';
  for (const { words, left, top, height } of textLines(text))
    context.fillText(words, left, top + height / 2);
}

/** Lets everything that scrolls show whole, and gives a way back. */
function unscroll(root: HTMLElement): () => void {
  const changed = [...root.querySelectorAll<HTMLElement>('[data-scroll]')].map((element) => {
    const { scrollLeft, scrollTop } = element;
    const { overflow, maxHeight } = element.style;
    element.scrollTo(0, 0);
    Object.assign(element.style, { overflow: 'visible', maxHeight: 'none' });
    return () => {
      Object.assign(element.style, { overflow, maxHeight });
      element.scrollTo(scrollLeft, scrollTop);
    };
  });
  return () => {
    for (const back of changed) back();
  };
}

/** The rectangle of an element and of all that sticks out of it. */
function extent(root: HTMLElement) {
  const { left, top, right, bottom } = root.getBoundingClientRect();
  let [furthestRight, lowest] = [right, bottom];
  for (const table of root.querySelectorAll('table')) {
    const box = table.getBoundingClientRect();
    furthestRight = Math.max(furthestRight, box.right);
    lowest = Math.max(lowest, box.bottom);
  }
  return { left, top, width: furthestRight - left, height: lowest - top };
}
