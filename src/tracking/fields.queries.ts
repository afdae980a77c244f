import { Injectable } from '@nestjs/common';
import { FIELDS } from '../judgement/fields/fields';
import type { Fields } from './fields.schema';

/** The fields of policy by which commitments are told apart. */
@Injectable()
export class FieldsQueries {
  /** All of them, in the order in which reports usually come to them. */
  findAll(): Fields {
    return {
      items: FIELDS.map(({ code, nameZh, nameEn, indicators }) => ({
        code,
        nameZh,
        nameEn,
        indicators: [...indicators],
      })),
    };
  }
}
