/** A line of text on a page: where its baseline begins, in points from the bottom left corner. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A4. */
const WIDTH = 595;
const HEIGHT = 842;

/** A PDF file with these lines on its pages, in a font that is not embedded, whose characters are one size wide. */
export function makePdf(pages: readonly PdfText[][], trailer = ''): Buffer {
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 /FontBBox [-25 -254 1000 880] >> >>',
      ...pages.flatMap((lines, at) => {
        const drawn = lines.map(draw).join('\n');
        return [
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
          `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
        ];
      }),
    ],
    trailer,
  );
}

/** A PDF file that is locked by a password which nobody knows. */
export function makeLockedPdf(): Buffer {
  const key = `<${'ab'.repeat(32)}>`;
  return makePdf(
    [[{ text: '各位代表', x: 50, y: 700 }]],
    `/ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`,
  );
}

function draw({ text, x, y, size = 12 }: PdfText): string {
  const codes = [...text].map((character) => character.codePointAt(0)!.toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

function assemble(objects: readonly string[], trailer: string): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Sets paragraphs in lines of so many characters, each paragraph indented by two, from the top of a column down. */
export function setColumn(
  paragraphs: readonly string[],
  x: number,
  top: number,
  perLine: number,
  size = 12,
): PdfText[] {
  const lines = paragraphs.flatMap((paragraph) => {
    const first = paragraph.slice(0, perLine - 2);
    const rest = paragraph.slice(perLine - 2).match(new RegExp(`.{1,${perLine}}`, 'gsu')) ?? [];
    return [{ text: first, x: x + 2 * size }, ...rest.map((text) => ({ text, x }))];
  });
  return lines.map((line, at) => ({ ...line, y: top - at * size * 1.5, size }));
}
