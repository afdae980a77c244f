// Browsers look in the first 1024 bytes; Chinese pages put it a little later at times.
const HEAD_BYTES = 4096;
const IN_HEAD =
  /<meta[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})|^<\?xml[^<>]{0,100}encoding=["']([\w.:-]{1,40})/i;

/** The encoding that a page names in its head. */
export function charsetOfHtml(bytes: Uint8Array): string | undefined {
  const match = IN_HEAD.exec(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'));
  return match?.[1] ?? match?.[2];
}
