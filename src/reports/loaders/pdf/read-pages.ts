import { dirname, join, sep } from 'node:path';
import type { PdfPage, PdfPiece } from './pdf-page';

/**
 * Reads the characters of each page with their places.
 * @throws what pdf.js throws, by name: PasswordException, InvalidPDFException …
 */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Given here, the worker runs in this thread and is not looked for elsewhere.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps') + sep,
    cMapPacked: true,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? (toPiece(item.str, pdfjs.Util.transform(transform, item.transform) as number[], item.width) ?? [])
          : [],
      );
      pages.push({ width, height, pieces });
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** Leaves out what does not run from left to right: watermarks, margins. */
function toPiece(text: string, matrix: number[], width: number): PdfPiece | undefined {
  const [a, b, c, d, x, y] = matrix as [number, number, number, number, number, number];
  const size = Math.hypot(c, d);
  return a > 0 && Math.abs(b) < 0.05 * size ? { text, x, y, width, size } : undefined;
}
