import { NotFoundError } from '../common/errors';

/** Where nobody has the id that was asked for. */
export const personNotFound = (id: number): NotFoundError =>
  new NotFoundError('person.not_found', {
    zh: `没有编号为 ${id} 的人。`,
    en: `There is nobody with the id ${id}.`,
  });
