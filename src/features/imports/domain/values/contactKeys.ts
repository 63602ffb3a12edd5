/**
 * One person is written in several ways; these forms make them one key. Each gives new bytes, or
 * undefined where the value is in that form already.
 */

/** An e-mail address in lower case (ASCII letters). */
export function emailKey(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  let key: Uint8Array | undefined;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x41 || byte > 0x5a) continue;
    key ??= bytes.slice(start, end);
    key[at - start] = byte + 0x20;
  }
  return key;
}

const PLUS = 0x2b;
const ZERO = 0x30;
const NINE = 0x39;
const MOBILE_LENGTH = 11;
const CHINA = /^(?:\+|00)?86$/;

/**
 * A phone number as its digits, with a leading + where it has one. +86, 0086 and 86 go before a
 * Chinese mobile number (eleven digits that begin with 1), which most exports write without.
 * Text with letters in it ("see note") stays as it is.
 */
export function phoneKey(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  const key = new Uint8Array(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > NINE) return undefined;
    if (byte >= ZERO || (byte === PLUS && length === 0)) key[length++] = byte;
  }
  const mobileFrom = length - MOBILE_LENGTH;
  if (mobileFrom > 0 && key[mobileFrom] === ZERO + 1) {
    const prefix = String.fromCharCode(...key.subarray(0, mobileFrom));
    if (CHINA.test(prefix)) return key.subarray(mobileFrom, length);
  }
  return length === end - start ? undefined : key.subarray(0, length);
}

const AT = 0x40;

/** A person named by a customer number or by an e-mail address, in the form that keys have. */
export function personKey(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  for (let at = start; at < end; at++) if (bytes[at] === AT) return emailKey(bytes, start, end);
  return customerKey(bytes, start, end);
}

/** A customer number without the '.0' that table software puts behind numbers with gaps. */
export function customerKey(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  if (end - start < 3 || bytes[end - 1] !== ZERO || bytes[end - 2] !== 0x2e) return undefined;
  for (let at = start; at < end - 2; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return undefined;
  }
  return bytes.subarray(start, end - 2);
}
