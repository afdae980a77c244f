import type { Bilingual } from '../common/errors';

/** What the messages of failed jobs have in common, the first that fits: what went wrong and what to do. */
const CAUSES: readonly { pattern: RegExp; text: Bilingual }[] = [
  {
    pattern: /ECONNREFUSED[^]*:6379|redis/i,
    text: {
      zh: 'Redis 没有应答。请确认它在运行，然后重试。',
      en: 'Redis did not answer. Make sure that it is running, then retry.',
    },
  },
  {
    pattern:
      /ECONNREFUSED|ECONNRESET|EPIPE|terminating connection|Connection terminated|timeout exceeded when trying to connect|the database system is/i,
    text: {
      zh: '数据库没有应答，或中断了连接。请确认它在运行，然后重试。',
      en: 'The database did not answer, or dropped the connection. Make sure that it is running, then retry.',
    },
  },
  {
    pattern: /deadlock detected|could not serialize|lock timeout|canceling statement due to/i,
    text: {
      zh: '与别的任务争用同一批数据，多次没有让出。重试即可。',
      en: 'It competed with other jobs for the same rows and lost each time. Retrying helps.',
    },
  },
  {
    pattern: /No space left|ENOSPC|could not extend file|disk full/i,
    text: {
      zh: '磁盘已满。请腾出空间，然后重试。',
      en: 'The disk is full. Free some space, then retry.',
    },
  },
  {
    pattern: /out of memory|heap|ENOMEM|shared memory/i,
    text: {
      zh: '内存不足。请减小 WORKER_CONCURRENCY，或增加内存，然后重试。',
      en: 'Memory ran out. Lower WORKER_CONCURRENCY or add memory, then retry.',
    },
  },
  {
    pattern: /^The rules fail on/,
    text: {
      zh: '规则处理不了这段文字，重试也不会成功；更新规则后会自动再试。原来的结论不受影响。',
      en: 'The rules fail on this text, and retrying does not help; newer rules try again by themselves. What was there stays.',
    },
  },
  {
    pattern: /stalled more than allowable limit/,
    text: {
      zh: '处理它的进程一再中断。请查看工作进程的日志和内存，然后重试。',
      en: 'The workers that held it ended again and again. Look at the logs and memory of the workers, then retry.',
    },
  },
];

const UNFORESEEN: Bilingual = {
  zh: '出现了没有预料到的错误，原文见下。可以重试；若再次失败，请报告这一问题。',
  en: 'An error that nobody foresaw; its message stands below. Retry, and report it if it fails again.',
};

/**
 * Says in words why a job was given up and what to do.
 * @param reason the message of its last error
 */
export function explainFailure(reason: string): Bilingual {
  return CAUSES.find(({ pattern }) => pattern.test(reason))?.text ?? UNFORESEEN;
}
