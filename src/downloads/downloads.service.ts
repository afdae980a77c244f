import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { TooManyRequestsError } from '../common/errors';
import { CONFIG, type Config } from '../config/config';
import { RegionsWithinQueries } from '../regions/regions-within.queries';
import { writeDataPackage } from './data-package';
import { PACKAGE_FILE, TABLE_FILES, type TableFile, WORKBOOK_FILE } from './files';
import { EVERYTHING, type ReadTable, type TableFilter, TableRowsQueries } from './table-rows.queries';
import { makeWorkbook } from './workbook';

/** What a file is narrowed by, as it is asked for. */
export interface DownloadFilter {
  region?: string | undefined;
  fromYear?: number | undefined;
  toYear?: number | undefined;
}

/** A file on its way. */
export interface Download {
  stream: Readable;
  mediaType: string;
}

type Write = (read: ReadTable, output: Writable, filter: TableFilter, signal: AbortSignal) => Promise<void>;

/** Files of data, written as they are read from one state of the database, no faster than they are taken. */
@Injectable()
export class DownloadsService {
  private readonly logger = new Logger(DownloadsService.name);
  private underWay = 0;

  constructor(
    private readonly rows: TableRowsQueries,
    private readonly regions: RegionsWithinQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Opens a file by its name. Whoever stops reading destroys the stream, and its query ends with it.
   * @throws NotFoundError where there is no such region
   * @throws TooManyRequestsError where as many are under way as the connections to the database allow
   */
  async open(name: string, { region, ...years }: DownloadFilter): Promise<Download> {
    const { mediaType, write } = writerOf(name);
    const filter: TableFilter = { ...years, regions: region ? await this.codesOf(name, region) : null };
    if (this.underWay >= this.config.downloads.atOnce) throw tooMany();
    const output = new PassThrough();
    const left = new AbortController();
    output.once('close', () => left.abort());
    this.underWay++;
    void this.rows
      .read((read) => write(read, output, filter, left.signal), left.signal)
      .catch((error: Error) => {
        if (!left.signal.aborted) this.logger.error(error);
        output.destroy(error);
      })
      .finally(() => this.underWay--);
    return { stream: output, mediaType };
  }

  /** Writes all of a table, no faster than `output` takes it; `output` stays open. */
  async write({ table, format }: TableFile, output: Writable): Promise<void> {
    await this.rows.read((read) => pipeline(format.encode(table, read(table, EVERYTHING)), output, { end: false }));
  }

  // A workbook is made in memory: it holds the one region, and none of those below it.
  private codesOf(name: string, region: string): Promise<string[] | null> {
    return name === WORKBOOK_FILE.name ? this.regions.findAlone(region) : this.regions.find(region);
  }
}

function writerOf(name: string): { mediaType: string; write: Write } {
  if (name === PACKAGE_FILE.name) return { mediaType: PACKAGE_FILE.mediaType, write: writePackage };
  if (name === WORKBOOK_FILE.name) return { mediaType: WORKBOOK_FILE.mediaType, write: writeWorkbook };
  const { table, format } = TABLE_FILES.get(name)!;
  return {
    mediaType: format.mediaType,
    write: (read, output, filter) => pipeline(format.encode(table, read(table, filter)), output),
  };
}

const writePackage: Write = async (read, output, filter, signal) => {
  const zip = new ZipFile();
  // What a table's stream failed of, the archive says once more.
  zip.on('error', (error: Error) => output.destroy(error));
  await Promise.all([pipeline(zip.outputStream, output), writeDataPackage(zip, read, filter, new Date(), signal)]);
};

const writeWorkbook: Write = async (read, output, filter) => {
  output.end(await makeWorkbook(read, filter));
};

const tooMany = () =>
  new TooManyRequestsError('downloads.busy', {
    zh: '正在进行的下载已达上限，请过一分钟再试。',
    en: 'As many downloads as can be are under way: try again in a minute.',
  });
