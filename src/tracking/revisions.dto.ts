import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { rowId } from '../common/row-id';
import { revisionDifference, revisionList } from './revisions.schema';

export class RevisionsParams extends createZodDto(z.object({ id: rowId })) {}
export class RevisionDifferenceParams extends createZodDto(z.object({ id: rowId, from: rowId, to: rowId })) {}

export class RevisionsResponse extends createZodDto(revisionList) {}
export class RevisionDifferenceResponse extends createZodDto(revisionDifference) {}
