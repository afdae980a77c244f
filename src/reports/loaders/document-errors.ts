import { InvalidInputError } from '../../common/errors';

/** The document has no text in it. */
export function emptyDocument(name: string): InvalidInputError {
  return new InvalidInputError('document.empty', {
    zh: `“${name}”是空的，没有文字。请检查文件后重新提交。`,
    en: `“${name}” is empty: there is no text in it. Check the file and submit it again.`,
  });
}

/** The document is of its kind by its first bytes, but cannot be read. */
export function brokenDocument(name: string, kind: string, cause: unknown): InvalidInputError {
  return new InvalidInputError(
    'document.broken',
    {
      zh: `“${name}”已损坏，无法作为 ${kind} 读取。请重新下载，或另存后再提交。`,
      en: `“${name}” is broken and cannot be read as ${kind}. Download it again, or save it anew.`,
    },
    { cause },
  );
}

/** The document is locked by a password. */
export function encryptedDocument(name: string): InvalidInputError {
  return new InvalidInputError('document.encrypted', {
    zh: `“${name}”有密码保护，无法读取。请去掉密码后再提交。`,
    en: `“${name}” is protected by a password. Remove the password and submit it again.`,
  });
}

/** The document is pictures of pages, without text. */
export function scannedDocument(name: string): InvalidInputError {
  return new InvalidInputError('document.scanned', {
    zh: `“${name}”只有页面图像，没有可读的文字（扫描件）。请先做文字识别（OCR），或提交文字版。`,
    en: `“${name}” holds pictures of pages and no text (a scan). Have its text recognised (OCR), or submit a version with text.`,
  });
}

/** The document unpacks to more than is taken. */
export function overblownDocument(name: string, megabytes: number): InvalidInputError {
  return new InvalidInputError('document.overblown', {
    zh: `“${name}”解压后超过 ${megabytes} MB，不予读取。请提交只含报告正文的文件。`,
    en: `“${name}” unpacks to more than ${megabytes} MB and is not read. Submit a file with the report alone.`,
  });
}

/** The page's elements lie in one another deeper than any page is written. */
export function tooDeepDocument(name: string): InvalidInputError {
  return new InvalidInputError('document.too_deep', {
    zh: `“${name}”的标签层层嵌套而不闭合，不像正常网页，不予读取。请重新下载网页，或提交其文字。`,
    en: `The tags of “${name}” lie in one another without end, as in no real page, and are not read. Download the page again, or submit its text.`,
  });
}

const READ_ZH = '请提供文本、Markdown、HTML、DOCX 或带文字的 PDF 文件。';
const READ_EN = 'Give a text, Markdown, HTML, DOCX or text PDF file.';

/** The bytes are no text and of no kind that is known. */
export function binaryDocument(name: string): InvalidInputError {
  return new InvalidInputError('document.binary', {
    zh: `“${name}”不是文本，也不是可识别的文档格式。${READ_ZH}`,
    en: `“${name}” is neither text nor a document of a known kind. ${READ_EN}`,
  });
}

/** The document is of a kind that is not read. */
export function unknownKind(name: string, mediaType: string): InvalidInputError {
  return new InvalidInputError('document.unknown_kind', {
    zh: `“${name}”是 ${mediaType} 文件，不能读取。${READ_ZH}`,
    en: `“${name}” is a ${mediaType} file, which is not read. ${READ_EN}`,
  });
}

/** No encoding fits the text's bytes; `line` is where UTF-8 fails. */
export function badEncoding(name: string, line: number): InvalidInputError {
  return new InvalidInputError('document.encoding', {
    zh: `“${name}”的文字编码已损坏（按 UTF-8 读到第 ${line} 行出错，按 GB18030 也无法读取）。请重新下载，或另存为 UTF-8 后再提交。`,
    en: `The encoding of “${name}” is broken (as UTF-8 it fails in line ${line}, and as GB18030 too). Download it again, or save it as UTF-8.`,
  });
}
