/** A name as it is shown: without space around it, and with one space within where there were more. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

/** By which names are compared: Ｌｉ Na, li na and LI NA are one. */
export function nameKey(name: string): string {
  return tidyName(name).normalize('NFKC').toLowerCase();
}
