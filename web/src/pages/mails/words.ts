import { addWords } from '../../i18n/i18n';

/** What the page of kept mails says. */
export const zh = {
  title: '存下的邮件',
  lede: '没有设置邮件服务器，邮件存在这里，没有寄出。只有本机能看到这一页。',
  none: '还没有邮件。',
  form: { html: 'HTML', text: '纯文本' },
};

const en: typeof zh = {
  title: 'Kept mails',
  lede: 'No mail server is configured: mails are kept here and not sent. Only this machine shows this page.',
  none: 'There are no mails yet.',
  form: { html: 'HTML', text: 'Plain text' },
};

addWords('mails', { zh, en });
