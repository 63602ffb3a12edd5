import { describe, expect, it } from 'vitest';
import { detectDelimiter } from './detectDelimiter.ts';

const detect = (text: string) => detectDelimiter(new TextEncoder().encode(text), true);

describe('detectDelimiter', () => {
  it('knows each delimiter, also beside others in the text', () => {
    expect(detect('a,b,c\n1,2;3,4\n')).toEqual({
      delimiter: ',',
      columns: 3,
      score: expect.any(Number) as number,
    });
    expect(detect('a;b;c\n1,5;2,5;3\n')).toMatchObject({ delimiter: ';', columns: 3 });
    expect(detect('a\tb, c\n1\t2\n')).toMatchObject({ delimiter: '\t', columns: 2 });
    expect(detect('a|b\n1|2\n')).toMatchObject({ delimiter: '|', columns: 2 });
  });

  it('heeds quotes', () => {
    expect(detect('a;b\n"x,y,z";2\n"x,y,z";3\n')).toMatchObject({ delimiter: ';', columns: 2 });
  });

  it('takes a table of one column for one', () => {
    expect(detect('name\nTea\nPot\n')).toMatchObject({ columns: 1 });
  });

  it('goes by most rows where some are ragged', () => {
    expect(detect('a,b,c\n1,2,3\n1,2\n1,2,3\n')).toMatchObject({ delimiter: ',', columns: 3 });
  });
});
