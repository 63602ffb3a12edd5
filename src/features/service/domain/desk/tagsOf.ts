/** Tags of a cell, however they are parted. */
export function tagsOf(cell: string): string[] {
  return cell.split(/\s*[,，;；、|]\s*/u).filter((tag) => tag !== '');
}
