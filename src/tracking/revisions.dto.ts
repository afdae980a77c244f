import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { revisionDifference, revisionList } from './revisions.schema';

const id = z.coerce.number('编号为整数 / an id is a whole number').int().min(1).max(2_147_483_647);

export class RevisionsParams extends createZodDto(z.object({ id })) {}
export class RevisionDifferenceParams extends createZodDto(z.object({ id, from: id, to: id })) {}

export class RevisionsResponse extends createZodDto(revisionList) {}
export class RevisionDifferenceResponse extends createZodDto(revisionDifference) {}
