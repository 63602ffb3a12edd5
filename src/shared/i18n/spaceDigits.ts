/** Chinese typography: a space between a digit and a Han character, as in "9 天前". */
export function spaceDigits(text: string): string {
  return text.replace(/(\p{Script=Han})(\d)/gu, '$1 $2').replace(/(\d)(\p{Script=Han})/gu, '$1 $2');
}
