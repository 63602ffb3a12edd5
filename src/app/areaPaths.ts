/** A path below the shop's part of the address, however an area has written it. */
export function absolutePath(path: string): string {
  return `/${path.replace(/^\/+/u, '')}`;
}

/** Whether an address lies at or under a path: /retention/rows is in /retention, /retentions not. */
export function isWithin(address: string, path: string): boolean {
  const base = absolutePath(path).replace(/\/$/u, '');
  return address === base || address.startsWith(`${base}/`);
}
