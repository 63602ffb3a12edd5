/** What an SVG's look depends on; a picture of it knows nothing of the page's CSS variables. */
const PRESENTATION = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'display',
  'visibility',
] as const;

/** Draws an SVG of the page where it stands, with its styles resolved. */
export async function drawSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement) {
  const { left, top, width, height } = svg.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg, width, height))}`;
  await image.decode();
  context.drawImage(image, left, top, width, height);
}

function standalone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  // Room around it belongs to the page.
  copy.style.margin = '0';
  copy.style.color = getComputedStyle(svg).color;
  const originals = [...svg.querySelectorAll('*')];
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (!original || !(element instanceof SVGElement)) continue;
    const style = getComputedStyle(original);
    for (const property of PRESENTATION)
      element.style.setProperty(property, style.getPropertyValue(property));
  }
  return new XMLSerializer().serializeToString(copy);
}
