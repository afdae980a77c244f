import { createZodDto } from 'nestjs-zod';
import { fields } from './fields.schema';

export class FieldsResponse extends createZodDto(fields) {}
