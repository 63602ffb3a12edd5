// The arithmetic of a draw, written once more and without anything from outside, so that whoever
// doubts the program that drew can read this page instead. Goes as it is into the page that is given
// to everyone; that page tests it on the published values of the standards first.
const huitouDraw = (() => {
  const utf8 = (text) => new TextEncoder().encode(text);
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const unhex = (text) => Uint8Array.from(text.match(/../g) || [], (pair) => parseInt(pair, 16));
  const number = (bytes) => BigInt('0x' + hex(bytes));

  /** Fractional parts of square or cube roots of the first primes, 32 bits each (FIPS 180-4). */
  function rootBits(count, power) {
    const found = [];
    for (let n = 2; found.length < count; n++) {
      let prime = true;
      for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
      if (!prime) continue;
      // The whole part of root(n) * 2^32, by bisection over whole numbers: no engine rounds it.
      const wanted = BigInt(n) << BigInt(32 * power);
      let low = 0n;
      let high = 1n << 40n;
      while (high - low > 1n) {
        const middle = (low + high) >> 1n;
        if (middle ** BigInt(power) <= wanted) low = middle;
        else high = middle;
      }
      found.push(Number(low & 0xffffffffn));
    }
    return found;
  }
  const K = rootBits(64, 3);
  const H = rootBits(8, 2);

  /** The message with its end mark and length, as whole blocks of 64 bytes. */
  function padded(bytes, littleEndian) {
    const size = ((bytes.length + 8) >> 6) * 64 + 64;
    const all = new Uint8Array(size);
    all.set(bytes);
    all[bytes.length] = 0x80;
    const view = new DataView(all.buffer);
    const bits = BigInt(bytes.length) * 8n;
    view.setBigUint64(size - 8, bits, littleEndian);
    return view;
  }

  /** FIPS 180-4. */
  function sha256(bytes) {
    const view = padded(bytes, false);
    const turn = (x, n) => (x >>> n) | (x << (32 - n));
    const h = H.slice();
    const w = new Int32Array(64);
    for (let at = 0; at < view.byteLength; at += 64) {
      for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
      for (let i = 16; i < 64; i++) {
        const s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
      }
      let [a, b, c, d, e, f, g, last] = h;
      for (let i = 0; i < 64; i++) {
        const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
        const one = (last + s1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
        const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
        const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [last, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }
      [a, b, c, d, e, f, g, last].forEach((value, i) => (h[i] = (h[i] + value) | 0));
    }
    const out = new DataView(new ArrayBuffer(32));
    h.forEach((value, i) => out.setInt32(i * 4, value));
    return new Uint8Array(out.buffer);
  }

  /** RFC 2104. */
  function hmac(key, message) {
    const block = new Uint8Array(64);
    block.set(key.length > 64 ? sha256(key) : key);
    const joined = (pad, rest) => {
      const all = new Uint8Array(64 + rest.length);
      all.set(block.map((byte) => byte ^ pad));
      all.set(rest, 64);
      return sha256(all);
    };
    return joined(0x5c, joined(0x36, message));
  }

  /** RFC 1321; RFC 3797 asks for it. */
  function md5(bytes) {
    const view = padded(bytes, true);
    const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
    let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
    for (let at = 0; at < view.byteLength; at += 64) {
      let [a, b, c, d] = [a0, b0, c0, d0];
      for (let i = 0; i < 64; i++) {
        const round = i >> 4;
        const f = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round];
        const word = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] % 16;
        const sine = Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296);
        const sum = (a + f + sine + view.getInt32(at + word * 4, true)) | 0;
        const n = shifts[round * 4 + (i % 4)];
        [a, d, c, b] = [d, c, b, (b + ((sum << n) | (sum >>> (32 - n)))) | 0];
      }
      [a0, b0, c0, d0] = [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0];
    }
    const out = new DataView(new ArrayBuffer(16));
    [a0, b0, c0, d0].forEach((value, i) => out.setInt32(i * 4, value, true));
    return new Uint8Array(out.buffer);
  }

  /** Entries of a list, or null where it has another form than `id TAB weight [TAB group] LF`. */
  function entriesOf(list) {
    const lines = list.split('\n');
    if (lines.pop() !== '' || lines.length === 0) return null;
    let before = null;
    const entries = [];
    for (const line of lines) {
      const [id, weight, group, more] = line.split('\t');
      if (!id || !/^[1-9]\d{0,6}$/.test(weight || '') || group === '' || more !== undefined) {
        return null;
      }
      const bytes = hex(utf8(id));
      if (id !== id.normalize('NFC') || (before !== null && bytes <= before)) return null;
      before = bytes;
      entries.push({ id, weight: Number(weight), group: group || '' });
    }
    return entries;
  }

  /** Sequential draws by weight; the running sum is walked plainly. */
  function weighted(entries, key, picks) {
    const left = entries.slice();
    let total = left.reduce((sum, { weight }) => sum + weight, 0);
    const order = [];
    for (let i = 0; i < picks && left.length > 0; i++) {
      const t = BigInt(total);
      const fair = (2n ** 256n / t) * t;
      let x;
      let c = 0;
      do x = number(hmac(key, utf8(i + ':' + c++)));
      while (x >= fair);
      let r = Number(x % t);
      let at = 0;
      for (; r >= left[at].weight; at++) r -= left[at].weight;
      total -= left[at].weight;
      order.push(left.splice(at, 1)[0]);
    }
    return order;
  }

  function rfc3797(entries, key, picks) {
    const left = entries.slice();
    const order = [];
    for (let i = 0; i < picks && left.length > 0; i++) {
      const index = String.fromCharCode(i >> 8, i & 255);
      const bytes = Uint8Array.from(index, (unit) => unit.charCodeAt(0));
      const text = utf8(key);
      const all = new Uint8Array(text.length + 4);
      all.set(bytes);
      all.set(text, 2);
      all.set(bytes, text.length + 2);
      order.push(left.splice(Number(number(md5(all)) % BigInt(left.length)), 1)[0]);
    }
    return order;
  }

  /** Who holds which piece: down the order, households capped, forfeits to the next. */
  function awardsOf(order, prizes, groupCap, forfeits) {
    const done = new Set();
    const holding = new Map();
    const count = (group, by) => holding.set(group, (holding.get(group) || 0) + by);
    const next = () => {
      const free = ({ id, group }) =>
        !done.has(id) && (!groupCap || !group || (holding.get(group) || 0) < groupCap);
      const found = order.find(free) || null;
      if (found) {
        done.add(found.id);
        count(found.group, 1);
      }
      return found;
    };
    const pieces = prizes.flatMap((prize) =>
      Array.from({ length: prize.pieces }, (_, i) => ({
        prize: prize.id,
        piece: i + 1,
        holder: next(),
        forfeited: [],
      })),
    );
    for (const id of forfeits) {
      const piece = pieces.find(({ holder }) => holder && holder.id === id);
      if (!piece) continue;
      count(piece.holder.group, -1);
      piece.forfeited.push(id);
      piece.holder = next();
    }
    return pieces.map(({ prize, piece, holder, forfeited }) => ({
      prize,
      piece,
      entry: holder ? holder.id : null,
      place: holder ? order.indexOf(holder) + 1 : null,
      forfeited,
    }));
  }

  /** The one spelling of a public value that is no round's: digits joined by dots, or lower case. */
  function canonicalValue(typed) {
    const plain = typed.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFKC');
    const runs = plain.match(/\d+/g);
    if (runs) return runs.map((run) => run.replace(/^0+(?=\d)/, '')).join('.');
    const small = plain.toLowerCase().normalize('NFKC');
    return small.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  }

  /** Published values: SHA-256 of "abc", HMAC of RFC 4231 case 2, MD5 of "abc". */
  function sound() {
    return (
      hex(sha256(utf8('abc'))) ===
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' &&
      hex(hmac(utf8('Jefe'), utf8('what do ya want for nothing?'))) ===
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843' &&
      hex(md5(utf8('abc'))) === '900150983cd24fb0d6963f7d28e17f72'
    );
  }

  /**
   * Every step of a proof: `ok` true or false, null where only a look elsewhere can tell; with what the
   * proof states and what was computed here.
   */
  function check(proof) {
    const steps = [];
    const step = (id, ok, stated, computed) => steps.push({ id, ok, stated, computed });
    const secret = proof.method === 'weighted';
    step('engine', sound(), '', '');
    const entries = entriesOf(proof.list);
    const total = (entries || []).reduce((sum, { weight }) => sum + weight, 0);
    step('form', entries !== null, '', entries ? entries.length + ' · ' + total : '');
    const hash = hex(sha256(utf8(proof.list)));
    step('hash', hash === proof.listHash, proof.listHash, hash);
    if (secret) {
      const commitment = hex(sha256(unhex(proof.seed)));
      const whole = /^[0-9a-f]{64}$/.test(proof.seed);
      step('commitment', whole && commitment === proof.commitment, proof.commitment, commitment);
    }
    if (proof.source.kind === 'drand') {
      const out = (1692803367 + (proof.source.round - 1) * 3) * 1000;
      const time = new Date(out).toISOString();
      step('later', out > Date.parse(proof.frozenAt), proof.frozenAt, time);
    }
    // Another spelling would be another draw, so one alone is right. What its source says, only a look
    // there can tell.
    const spelled = secret && proof.source.kind === 'other' ? canonicalValue(proof.value) : '';
    step('value', spelled === '' || spelled === proof.value ? null : false, proof.value, spelled);
    let key = proof.value;
    if (secret) {
      key = hex(hmac(unhex(proof.seed), utf8(proof.value + '\n' + hash)));
      step('key', key === proof.key, proof.key, key);
    }
    let order = [];
    let awards = [];
    // As much of the order as the prizes need: households may be passed over.
    for (let wanted = 64; entries; wanted *= 2) {
      order = secret ? weighted(entries, unhex(key), wanted) : rfc3797(entries, key, wanted);
      awards = awardsOf(order, proof.prizes, proof.groupCap, proof.forfeits);
      if (order.length === entries.length || awards.every(({ entry }) => entry !== null)) break;
    }
    const told = (list) => list.map(({ entry }) => (entry === null ? '–' : entry)).join(', ');
    const same = entries !== null && JSON.stringify(awards) === JSON.stringify(proof.awards);
    step('awards', same, told(proof.awards), told(awards));
    return { steps, ok: steps.every(({ ok }) => ok !== false), awards, order };
  }

  return { check, sha256: (text) => hex(sha256(utf8(text))) };
})();
