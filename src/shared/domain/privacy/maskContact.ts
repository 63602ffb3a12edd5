/** What a masked value is, which decides what of it stays readable. */
export type ContactKind = 'name' | 'email' | 'phone' | 'id';

/**
 * A name or contact with so much hidden that the person cannot be reached by it, and so much left
 * that someone who knows them recognises them: l•••@mail.example, 138••••5678, 王•, A• M•.
 * Ids stay as they are, unless the shop uses contacts for ids: those are masked as what they are.
 * '' stays ''.
 */
export function maskContact(value: string, kind: ContactKind): string {
  if (value === '') return '';
  switch (kind) {
    case 'name':
      return value.includes('@') ? maskEmail(value) : maskName(value);
    case 'email':
      return maskEmail(value);
    case 'phone':
      return maskPhone(value);
    case 'id':
      if (value.includes('@')) return maskEmail(value);
      return PHONE_ID.test(value) ? maskPhone(value) : value;
  }
}

/** A mainland Chinese mobile number, or any number in international form. */
const PHONE_ID = /^(1[3-9]\d{9}|\+[\d ()-]{8,})$/;

function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${firstCharacter(word)}•`)
    .join(' ');
}

function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = at < 0 ? '' : email.slice(at);
  return at === 0 ? `•••${domain}` : `${firstCharacter(email)}•••${domain}`;
}

/** Hides the four digits before the last four; of short numbers all but the last two. */
function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').length;
  const [from, to] = digits >= 8 ? [digits - 8, digits - 4] : [0, digits - 2];
  let digit = 0;
  return phone.replace(/\d/g, (character) => {
    const hidden = digit >= from && digit < to;
    digit++;
    return hidden ? '•' : character;
  });
}

function firstCharacter(text: string): string {
  for (const character of text) return character;
  return '';
}
