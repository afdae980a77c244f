import { addWords } from '../../i18n/i18n';
import { en } from './words.en';
import { zh } from './words.zh';

addWords('region', { zh, en });
