import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../common/list-query';
import { EMPTY_RANGE, hasYears, listFilter } from '../tracking/list-filter.schema';
import { downloads } from './downloads.schema';
import { PACKAGE_FILE, TABLE_FILES, WORKBOOK_FILE } from './files';

const FILES = [...TABLE_FILES.keys(), PACKAGE_FILE.name, WORKBOOK_FILE.name];

export class DownloadParams extends createZodDto(
  z.object({
    file: z.enum(FILES, `没有这个文件；可用：${FILES.join('、')} / no such file; there are: ${FILES.join(', ')}`),
  }),
) {}

export class DownloadQuery extends createZodDto(
  listQuery({ region: listFilter.region, fromYear: listFilter.fromYear, toYear: listFilter.toYear }).refine(
    hasYears,
    EMPTY_RANGE,
  ),
) {}

export class DownloadsResponse extends createZodDto(downloads) {}
