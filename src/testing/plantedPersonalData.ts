import fc from 'fast-check';
import type { PersonalDataKind } from '../shared/domain/privacy/personalData.ts';

/** Something personal, and what of it nobody may see once it is masked. */
export type Planted = {
  readonly kind: PersonalDataKind;
  readonly text: string;
  readonly secret: string;
};

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const planted = (
  kind: PersonalDataKind,
  text: fc.Arbitrary<string>,
  secret: (text: string) => string = (whole) => whole,
) => text.map((whole): Planted => ({ kind, text: whole, secret: secret(whole) }));

const mobile = fc
  .tuple(
    fc.constantFrom('', '+86 ', '+86', '0086-'),
    fc.stringMatching(/^1[3-9]\d$/),
    digits(4),
    digits(4),
    fc.constantFrom('', ' ', '-'),
  )
  .map(([prefix, first, middle, last, gap]) => prefix + [first, middle, last].join(gap));
const international = fc.stringMatching(/^\+49 (?:30|\(40\)) [1-9]\d{6,7}$/);
const email = fc.stringMatching(
  /^[a-z][a-z\d]{2,12}(?:[._+-][a-z\d]{1,8})?@[a-z\d]{1,12}\.example$/,
);

/** Numbers of the form of GB 11643 for people who do not exist. */
const residentId = fc
  .tuple(
    fc.constantFrom('110105', '440305', '310104', '510107'),
    fc.integer({ min: 1940, max: 2015 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
  )
  .map(([place, year, month, day, sequence]) => {
    const two = (value: number) => String(value).padStart(2, '0');
    const body = `${place}${year}${two(month)}${two(day)}${sequence}`;
    // ISO 7064 MOD 11-2 by its definition: the sum of digit × 2^place is 1 modulo 11.
    const sum = Array.from(body).reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0);
    return body + '10X98765432'.charAt(sum);
  });

const bankCard = fc
  .tuple(
    fc.constantFrom('622202', '622848', '411111', '545454'),
    digits(9),
    fc.constantFrom('', ' '),
  )
  .map(([issuer, rest, gap]) => {
    const body = issuer + rest;
    const sum = Array.from(body)
      .reverse()
      .reduce((total, character, place) => {
        const value = Number(character) * (place % 2 === 0 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
    const number = body + String((10 - (sum % 10)) % 10);
    return number.replace(/\d{4}(?=\d)/g, (four) => four + gap);
  });

const wechat = fc
  .tuple(
    fc.constantFrom('微信 ', '加微信', '微信号：', 'vx:', 'wx ', '加V '),
    fc.stringMatching(/^[a-z][a-z\d_-]{5,18}\d$/),
  )
  .map(([word, id]): Planted => ({ kind: 'wechat', text: word + id, secret: id }));

const address = fc
  .tuple(
    fc.constantFrom('北京市朝阳区', '广东省深圳市南山区', '杭州市西湖区', '新疆维吾尔自治区伊宁市'),
    fc.constantFrom('建国路', '文三路', '世纪大道', '解放西街'),
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom('号', '号3栋201室', '号院5号楼2单元', '号国贸大厦A座1203室'),
  )
  .map(([district, street, number, door]): Planted => ({
    kind: 'address',
    text: `${district}${street}${number}${door}`,
    secret: `${street}${number}${door}`,
  }));

/** Of each kind some, made up: they pass the checks of their kind and are nobody's. */
export const plantedPersonalData: fc.Arbitrary<Planted> = fc.oneof(
  planted('phone', mobile, (text) => text.replace(/^(?:\+86|0086)[ -]?/, '')),
  planted('phone', international),
  planted('email', email),
  planted('idCard', residentId),
  planted('bankCard', bankCard),
  wechat,
  address,
);
