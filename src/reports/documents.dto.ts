import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { rowId } from '../common/row-id';

export class DocumentParams extends createZodDto(z.object({ id: rowId })) {}
