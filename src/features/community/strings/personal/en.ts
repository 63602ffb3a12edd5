/** What a message holds of persons. */
export const en = {
  name: 'name',
  phone: 'telephone number',
  email: 'e-mail address',
  idCard: 'identity card number',
  bankCard: 'bank card number',
  wechat: 'WeChat id',
  address: 'address',
} as const;
