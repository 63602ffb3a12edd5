import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Crc32 } from './crc32.ts';
import { gunzippedChunks } from './gunzippedChunks.ts';
import { ImportStop } from './importStop.ts';
import { UnpackLimit } from './unpackLimit.ts';
import { zipDirectory } from './zipDirectory.ts';
import { zipEntryChunks } from './zipEntryChunks.ts';

const bytesOf = async (chunks: AsyncIterable<Uint8Array>) => {
  const all: number[] = [];
  for await (const chunk of chunks) for (const byte of chunk) all.push(byte);
  return Uint8Array.from(all);
};
const blobOf = (...parts: Uint8Array[]) => new Blob(parts.map((part) => part.slice()));
const failureOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.catch((reason: unknown) => reason);
  return error instanceof ImportStop ? error.failure : error;
};

const content = fc.uint8Array({ maxLength: 3000, max: 20 });

describe('gunzippedChunks', () => {
  it('gives back what was packed, in one member or several', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 4 }), async (parts) => {
        const packed = blobOf(...parts.map((part) => gzipSync(part)));
        const whole = Uint8Array.from(parts.flatMap((part) => Array.from(part)));
        expect(await bytesOf(gunzippedChunks(packed, new UnpackLimit()))).toEqual(whole);
      }),
    );
  });

  it('never gives damaged bytes as good ones', async () => {
    const good = Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 61);
    const packed = gzipSync(good);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: packed.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const altered = packed.slice();
          altered[at]! ^= flip;
          expect(
            await failureOf(bytesOf(gunzippedChunks(blobOf(altered), new UnpackLimit()))),
          ).toMatchObject({ kind: 'damagedArchive' });
        },
      ),
    );
  });

  it('stops at every place where a file can be cut off', async () => {
    const packed = gzipSync(Uint8Array.from({ length: 300 }, (_, i) => i % 7));
    for (let end = 2; end < packed.length; end++) {
      const cut = bytesOf(gunzippedChunks(blobOf(packed.slice(0, end)), new UnpackLimit()));
      expect(await failureOf(cut)).toMatchObject({ kind: 'damagedArchive' });
    }
  });
});

describe('zip entries', () => {
  const first = async (packed: Blob, limit = new UnpackLimit()) => {
    const [entry] = await zipDirectory(packed);
    return bytesOf(zipEntryChunks(packed, entry!, limit));
  };

  it('give back what was packed, deflated or stored', async () => {
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom(0, 6), async (bytes, level) => {
        const packed = blobOf(
          zipSync({ '订单/orders.csv': bytes }, { level: level === 0 ? 0 : 6 }),
        );
        expect((await zipDirectory(packed)).map(({ name }) => name)).toEqual(['订单/orders.csv']);
        expect(await first(packed)).toEqual(bytes);
      }),
    );
  });

  it('are found where the sizes are in the ZIP64 fields', async () => {
    // One stored entry 'a' of three bytes, laid out by hand after APPNOTE.TXT 4.3.
    const view = new DataView(new ArrayBuffer(400));
    let at = 0;
    const put = (...fields: [size: 2 | 4 | 8, value: number][]) => {
      for (const [size, number] of fields) {
        if (size === 2) view.setUint16(at, number, true);
        else if (size === 4) view.setUint32(at, number, true);
        else view.setBigUint64(at, BigInt(number), true);
        at += size;
      }
    };
    const letters = (text: string) => {
      for (const letter of text) view.setUint8(at++, letter.charCodeAt(0));
    };
    const sum = new Crc32();
    sum.add(new TextEncoder().encode('xyz'));
    put(
      [4, 0x04034b50],
      [2, 45],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, sum.value],
      [4, 3],
      [4, 3],
      [2, 1],
      [2, 0],
    );
    letters('axyz');
    const directory = at;
    put(
      [4, 0x02014b50],
      [2, 45],
      [2, 45],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, sum.value],
      [4, 0xffffffff],
      [4, 0xffffffff],
    );
    put([2, 1], [2, 28], [2, 0], [2, 0], [2, 0], [4, 0], [4, 0xffffffff]);
    letters('a');
    put([2, 1], [2, 24], [8, 3], [8, 3], [8, 0]);
    const size = at - directory;
    const end64 = at;
    put(
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, 1],
      [8, 1],
      [8, size],
      [8, directory],
    );
    put([4, 0x07064b50], [4, 0], [8, end64], [4, 1]);
    put(
      [4, 0x06054b50],
      [2, 0xffff],
      [2, 0xffff],
      [2, 0xffff],
      [2, 0xffff],
      [4, 0xffffffff],
      [4, 0xffffffff],
      [2, 0],
    );
    const packed = blobOf(new Uint8Array(view.buffer, 0, at));
    expect(new TextDecoder().decode(await first(packed))).toBe('xyz');
  });

  it('are refused where they are damaged or encrypted', async () => {
    const packed = zipSync({ 'a.csv': Uint8Array.from({ length: 500 }, (_, i) => (i * i) % 251) });
    const altered = packed.slice();
    altered[60]! ^= 1;
    expect(await failureOf(first(blobOf(altered)))).toMatchObject({ kind: 'damagedArchive' });
    const encrypted = packed.slice();
    encrypted[packed.length - 22 - 51 + 8]! |= 1;
    expect(await failureOf(first(blobOf(encrypted)))).toMatchObject({
      details: { cause: 'encrypted' },
    });
  });

  it('are refused where they unpack to too much', async () => {
    const packed = blobOf(zipSync({ 'a.csv': new Uint8Array(5000) }));
    expect(await failureOf(first(packed, new UnpackLimit(4000)))).toMatchObject({
      kind: 'unpackedTooLarge',
    });
  });
});

describe('UnpackLimit', () => {
  const MiB = 2 ** 20;

  it('lets sixty-four megabytes pass at any ratio, then two hundred to one', () => {
    const limit = new UnpackLimit();
    limit.packed(MiB);
    limit.unpacked(200 * MiB);
    expect(() => limit.unpacked(1)).toThrow(ImportStop);
    const even = new UnpackLimit();
    even.packed(1);
    even.unpacked(64 * MiB);
    expect(() => even.unpacked(1)).toThrow(ImportStop);
  });

  it('lets four gigabytes pass, and no more', () => {
    const limit = new UnpackLimit();
    limit.packed(2 ** 31);
    limit.unpacked(2 ** 32);
    expect(() => limit.unpacked(1)).toThrow(ImportStop);
  });
});

describe('Crc32', () => {
  it('gives the check value of the standard, in any pieces', () => {
    const check = new TextEncoder().encode('123456789');
    for (const cut of [0, 1, 4, 7]) {
      const sum = new Crc32();
      sum.add(check.subarray(0, cut));
      sum.add(check.subarray(cut));
      expect(sum.value).toBe(0xcbf43926);
    }
  });
});
