import { importSummary } from './correction-line.schema';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../../common/list-query';
import { cursorOf, pageLimit } from '../../common/page';
import { indicatorCode } from '../list-filter.schema';
import { regionCode, reportYear } from '../region-year.schema';
import { actRequest, actResult, reasonRequest } from './act.schema';
import { auditPage } from './audit.schema';
import { actPage, correctionKind, correctionPage, correctionState, correctionView } from './correction-view.schema';
import { deskReport } from './desk-report.schema';

const id = z.coerce
  .number('编号为数字 / an id is a number')
  .int('编号为整数 / an id is a whole number')
  .min(1, '编号为正数 / an id is positive')
  .max(2_147_483_647, '没有这么大的编号 / no id is as large as this');

const cursor = cursorOf(z.int32());

export class IdParams extends createZodDto(z.object({ id })) {}

export class ActRequestBody extends createZodDto(actRequest) {}
export class ReasonBody extends createZodDto(reasonRequest) {}

export class ActsQuery extends createZodDto(
  listQuery({ mine: z.enum(['true', 'false']).default('false'), report: id.optional(), limit: pageLimit, cursor }),
) {}

export class CorrectionsQuery extends createZodDto(
  listQuery({
    region: regionCode.optional(),
    year: reportYear.optional(),
    kind: correctionKind.optional(),
    state: correctionState.optional(),
    indicator: indicatorCode.optional(),
    person: id.optional(),
    limit: pageLimit,
    cursor,
  }),
) {}

export class AuditQuery extends createZodDto(
  listQuery({ region: regionCode.optional(), person: id.optional(), limit: pageLimit, cursor }),
) {}

export class DeskReportResponse extends createZodDto(deskReport) {}
export class ActResultResponse extends createZodDto(actResult) {}
export class ActsResponse extends createZodDto(actPage) {}
export class CorrectionsResponse extends createZodDto(correctionPage) {}
export class CorrectionResponse extends createZodDto(correctionView.extend({})) {}
export class AuditResponse extends createZodDto(auditPage) {}

export class ImportQuery extends createZodDto(
  z.object({ check: z.stringbool().default(false), skipBad: z.stringbool().default(false) }),
) {}
export class ImportResponse extends createZodDto(importSummary) {}
