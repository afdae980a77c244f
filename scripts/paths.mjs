import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** All that a running duixian keeps, apart from what can be built again. */
export const DATA = path.join(ROOT, '.data');
