import { rowId } from '../../common/row-id';
import { regionCode } from '../../regions/region.schema';
import { importSummary } from './correction-line.schema';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../../common/list-query';
import { cursorOf, pageLimit } from '../../common/page';
import { indicatorCode } from '../list-filter.schema';
import { reportYear } from '../report-year.schema';
import { actRequest, actResult, reasonRequest } from './act.schema';
import { auditPage } from './audit.schema';
import { actPage, correctionKind, correctionPage, correctionState, correctionView } from './correction-view.schema';
import { deskReport } from './desk-report.schema';

const cursor = cursorOf(z.int32());

export class IdParams extends createZodDto(z.object({ id: rowId })) {}

export class ActRequestBody extends createZodDto(actRequest) {}
export class ReasonBody extends createZodDto(reasonRequest) {}

export class ActsQuery extends createZodDto(
  listQuery({ mine: z.enum(['true', 'false']).default('false'), report: rowId.optional(), limit: pageLimit, cursor }),
) {}

export class CorrectionsQuery extends createZodDto(
  listQuery({
    region: regionCode.optional(),
    year: reportYear.optional(),
    kind: correctionKind.optional(),
    state: correctionState.optional(),
    indicator: indicatorCode.optional(),
    person: rowId.optional(),
    limit: pageLimit,
    cursor,
  }),
) {}

export class AuditQuery extends createZodDto(
  listQuery({ region: regionCode.optional(), person: rowId.optional(), limit: pageLimit, cursor }),
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
