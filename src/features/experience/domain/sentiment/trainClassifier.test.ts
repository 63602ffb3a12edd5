import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { probabilities, TextClassifier } from './textClassifier.ts';
import { trainClassifier, type Examples } from './trainClassifier.ts';

type Example = { readonly text: string; readonly label: number };

function examples(rows: readonly Example[]): Examples {
  return {
    length: rows.length,
    textAt: (place) => rows[place]?.text ?? '',
    labelAt: (place) => rows[place]?.label ?? 0,
  };
}

const BAD = ['发货太慢', '包装破了', '质量很差', 'broken', 'slow', 'not good', 'never again'];
const GOOD = ['发货很快', '包装严实', '质量不错', 'lovely', 'fast', 'good', 'again and again'];
const PLAIN = ['茶', '杯子', '昨天', 'the cup', 'a box', 'it', 'and'];

/** Texts of words that mostly belong to what they are. */
function seeded(seed: number, size: number): Example[] {
  const chance = stream(seed, 'examples');
  return Array.from({ length: size }, (_, i) => {
    const label = chance.at(i).below(2);
    const words = Array.from({ length: chance.between(2, 6) }, () => {
      if (chance.chance(0.4)) return chance.oneOf(PLAIN);
      return chance.oneOf(chance.chance(0.15) === (label === 1) ? BAD : GOOD);
    });
    return { text: words.join(' '), label };
  });
}

const words = fc
  .array(fc.constantFrom(...BAD, ...GOOD, ...PLAIN), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' '));

describe('a classifier trained on texts', () => {
  const rows = seeded(7, 400);

  test('does better on what it has not seen than the most frequent class', async () => {
    const { heldOut, texts } = await trainClassifier(examples(rows), 2, 1);
    expect(texts.reduce((sum, count) => sum + count, 0)).toBe(400);
    expect(heldOut.right.size).toBe(heldOut.baseline.size);
    expect(heldOut.right.size).toBeGreaterThan(50);
    expect(heldOut.right.interval.lower).toBeGreaterThan(heldOut.baseline.interval.upper);
  });

  test('does no better where labels are drawn by lot', async () => {
    const chance = stream(3, 'lot');
    const lot = rows.map(({ text }, i) => ({ text, label: chance.at(i).below(2) }));
    const { heldOut } = await trainClassifier(examples(lot), 2, 1);
    expect(heldOut.right.interval.lower).toBeLessThan(heldOut.baseline.interval.upper);
  });

  test('is the same whatever the order of the examples', async () => {
    const forth = await trainClassifier(examples(rows), 2, 1);
    const back = await trainClassifier(examples(rows.toReversed()), 2, 1);
    expect(back.heldOut).toEqual(forth.heldOut);
    expect(back.settings).toEqual(forth.settings);
    const one = new TextClassifier(forth.model);
    const other = new TextClassifier(back.model);
    for (const text of [...BAD, ...GOOD, ...rows.map((row) => row.text)]) {
      expect(other.classify(text)).toBe(one.classify(text));
      expect([...other.scores].map(rounded)).toEqual([...one.scores].map(rounded));
    }
  });

  test('gives probabilities that add up to 1, and reasons that add up to the margin', async () => {
    const three = rows.map(({ text, label }, i) => ({ text, label: i % 5 === 0 ? 2 : label }));
    const { model } = await trainClassifier(examples(three), 3, 1);
    const classifier = new TextClassifier(model);
    fc.assert(
      fc.property(words, (text) => {
        const label = classifier.classify(text);
        const chances = probabilities(classifier.scores, model.temperature);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        const explained = classifier.explain(text);
        expect(explained?.label ?? -1).toBe(label);
        if (!explained) return;
        expect(Math.max(...chances)).toBe(chances[label]);
        const sum = explained.words.reduce((all, { weight }) => all + weight, explained.prior);
        expect(sum).toBeCloseTo(explained.margin, 9);
        expect(explained.margin).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('has no class for a text of which it knows no word', async () => {
    const { model } = await trainClassifier(examples(rows), 2, 1);
    const classifier = new TextClassifier(model);
    expect(classifier.classify('xyzzy 鑫')).toBe(-1);
    expect(classifier.explain('')).toBeNull();
  });

  test('knows a negation from the word alone', async () => {
    const said = ['good tea', 'good cup', 'good box', 'not good', 'not a good box', 'a bad cup'];
    const many = Array.from({ length: 120 }, (_, i) => ({
      text: `${said[i % 6] ?? ''} ${i}`,
      label: i % 6 < 3 ? 1 : 0,
    }));
    const { model } = await trainClassifier(examples(many), 2, 1);
    const classifier = new TextClassifier(model);
    expect([classifier.classify('good'), classifier.classify('not very good')]).toEqual([1, 0]);
  });

  test('parts texts that are the same word for word to one side', async () => {
    // One text for each class, a hundred times: a fifth cannot be seen and held out at once.
    const twice = Array.from({ length: 200 }, (_, i) => ({
      text: i % 2 === 0 ? '很好' : 'bad',
      label: i % 2,
    }));
    for (const seed of [1, 2, 3, 4]) {
      const { heldOut } = await trainClassifier(examples(twice), 2, seed);
      expect([0, 100, 200]).toContain(heldOut.right.size);
    }
  });
});

function rounded(score: number): number {
  return Math.round(score * 1e9);
}
