import { firstCharacter, maskAs } from './maskAs.ts';
import { maskPersonalData } from './maskPersonalData.ts';
import type { PersonalDataKind } from './personalData.ts';

/** What a masked value is, which decides what of it stays readable; 'text' is words of any kind. */
export type ContactKind = PersonalDataKind | 'name' | 'id' | 'text';

/**
 * A field of a person with so much hidden that the person cannot be reached by it, and so much left
 * that someone who knows them recognises them: l•••@mail.example, 138••••5678, 王•, A• M•.
 * Ids stay as they are, unless the shop uses contacts for ids: those are masked as what they are,
 * as is what text holds. '' stays ''; what is masked already stays so.
 */
export function maskContact(value: string, kind: ContactKind): string {
  if (value === '') return '';
  switch (kind) {
    case 'name':
      return value.includes('@') ? maskAs('email', value) : maskName(value);
    case 'id':
      return value.includes('@') ? maskAs('email', value) : maskPersonalData(value);
    case 'text':
      return maskPersonalData(value);
    case 'email':
    case 'wechat':
    case 'address':
      return maskAs(kind, value);
    case 'phone':
    case 'idCard':
    case 'bankCard': {
      // A field may hold several, or something else than it should.
      const masked = maskPersonalData(value);
      return masked === value && !value.includes('•') ? maskAs(kind, value) : masked;
    }
  }
}

function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${firstCharacter(word)}•`)
    .join(' ');
}
