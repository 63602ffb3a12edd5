import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from './htmlToText.ts';

describe('the text of an HTML e-mail', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['a<br>b<BR/>c', 'a\nb\nc'],
    ['<table><tr><td>tea</td><td>12</td></tr><tr><td>cup</td></tr></table>', 'tea 12\n\ncup'],
    ['  much \n\t room ', 'much room'],
    ['&lt;b&gt; &amp;amp; &#33865;&#x1F375; &nothing; &nbsp;x', '<b> &amp; 葉🍵 &nothing; x'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<img src="https://track.example/x.gif" alt="a cup">', '[a cup]'],
    ['<a title="a > b" href="x">link</a>', 'link'],
    ['<!-- <p>no</p> -->yes', 'yes'],
    ['<!DOCTYPE html><html><head><title>t</title></head><body>b</body></html>', 'b'],
    ['<script>if (a < b) alert("</p>")</script>seen', 'seen'],
    ['<style>p { color: red }</style >seen', 'seen'],
    ['<script>never closed', ''],
    ['<scr<script>ipt>x', 'ipt>x'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('is read in one go, however the tags are broken', () => {
    const started = ['<', '<a ', '<a b="', '<!--', '<script>', '&#', '<p', '</'];
    for (const piece of started) expect(htmlToText(piece.repeat(20_000)).length).toBeLessThan(2e5);
  });

  it('never has what scripts say, and never fails', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<p>', '</p>', '<', '>', '"', '&amp', '<!--'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        expect(htmlToText(`<script>secret</script>${html}`)).toBe(htmlToText(html));
      }),
    );
  });
});
