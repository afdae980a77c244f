import iconv from 'iconv-lite';
import JSZip from 'jszip';
import { documentsIn } from '../../../src/reports/documents-in';

async function unpack(name: string, bytes: Uint8Array): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const document of documentsIn(name, bytes))
    found.push([document.name, Buffer.from(document.bytes).toString()]);
  return found;
}

async function zip(files: Record<string, string>, encodeFileName?: (name: string) => Buffer): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, text] of Object.entries(files)) archive.file(name, text, { createFolders: false });
  const encode = encodeFileName as ((name: string) => string) | undefined;
  return archive.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    ...(encode && { encodeFileName: encode }),
  });
}

describe('documentsIn', () => {
  it('gives a file that is no ZIP as it is', async () => {
    expect(await unpack('a.txt', Buffer.from('正文'))).toEqual([['a.txt', '正文']]);
  });

  it('gives the entries of a ZIP file, without folders and what systems add', async () => {
    const bytes = await zip({ '云南/2021年.txt': '一', '2022.txt': '二', '__MACOSX/2022.txt': 'x', '.DS_Store': 'y' });
    expect(await unpack('a.zip', bytes)).toEqual([
      ['2021年.txt', '一'],
      ['2022.txt', '二'],
    ]);
  });

  it('reads names in GBK', async () => {
    const bytes = await zip({ '鲁甸县2021.txt': '一' }, (name) => iconv.encode(name, 'gbk'));
    // JSZip says that its names are UTF-8: here the bit of the local and of the central header is taken away.
    const gbk = Buffer.from(bytes);
    for (const [signature, at] of [
      ['PK\x03\x04', 6],
      ['PK\x01\x02', 8],
    ] as const)
      gbk.writeUInt16LE(0, gbk.indexOf(signature, 'latin1') + at);
    expect(await unpack('a.zip', gbk)).toEqual([['鲁甸县2021.txt', '一']]);
  });

  it('refuses a ZIP file that unpacks to more than is taken', async () => {
    const zeros = '\0'.repeat(700_000);
    const bytes = await zip({ 'a.txt': zeros, 'b.txt': zeros });
    expect(bytes.length).toBeLessThan(10_000);
    const unpackAll = async (megabytes: number) => {
      const found = [];
      for await (const { name } of documentsIn('bomb.zip', bytes, megabytes)) found.push(name);
      return found;
    };
    await expect(unpackAll(1)).rejects.toMatchObject({ code: 'document.overblown' });
    expect(await unpackAll(2)).toEqual(['a.txt', 'b.txt']);
  });

  it('refuses a broken one', async () => {
    const bytes = await zip({ 'a.txt': '一' });
    await expect(unpack('a.zip', bytes.subarray(0, bytes.length - 30))).rejects.toMatchObject({
      code: 'document.broken',
    });
  });
});
