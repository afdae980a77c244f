import type { MailText } from '../mails.repository';
import type { MailLanguage } from '../subscription.schema';
import { renderHtml } from './render-html';
import { renderText } from './render-text';
import { MAIL_WORDS } from './words';

type Notice = 'confirmation' | 'link';

const WORDS = {
  zh: {
    confirmation: {
      subject: '请确认订阅兑现周报',
      title: '请确认您的订阅',
      paragraphs: (what: string) => [
        `有人用这个邮箱在本站订阅周报，关注：${what}。`,
        '点下面的按钮，在打开的页面上确认后才会生效；三天内有效。不是您本人操作的话，不必理会，我们不会再写信。',
      ],
      button: '查看并确认',
    },
    link: {
      subject: '管理兑现周报订阅的链接',
      title: '管理您的订阅',
      paragraphs: (what: string) => [
        `这个邮箱已订阅周报，关注：${what}。`,
        '用下面的链接可以更改关注的内容或退订，不需要密码；90 天内有效。请不要转发这封邮件。',
      ],
      button: '打开管理页面',
    },
    footer: '兑现：把政府工作报告的目标与次年的结果逐条对照。',
  },
  en: {
    confirmation: {
      subject: 'Please confirm your subscription to Duixian weekly',
      title: 'Please confirm your subscription',
      paragraphs: (what: string) => [
        `Someone subscribed this address to the weekly digest, following: ${what}.`,
        'It takes effect once you confirm on the page behind the button, within three days. If it was not you, do nothing: we will not write again.',
      ],
      button: 'Look and confirm',
    },
    link: {
      subject: 'Your link to manage Duixian weekly',
      title: 'Manage your subscription',
      paragraphs: (what: string) => [
        `This address is subscribed to the weekly digest, following: ${what}.`,
        'By the link below you can change what you follow, or leave, without a password; it is valid for 90 days. Please do not forward this mail.',
      ],
      button: 'Open the page',
    },
    footer: 'Duixian puts the targets of government work reports beside the outcomes reported a year later.',
  },
};

/**
 * Writes a mail with one thing to do.
 * @param followed what is followed, in words
 */
export function composeNotice(
  notice: Notice,
  language: MailLanguage,
  followed: readonly string[],
  links: { button: string; site: string },
): MailText {
  const { subject, title, paragraphs, button } = WORDS[language][notice];
  const words = MAIL_WORDS[language];
  const view = {
    locale: words.locale,
    subject,
    site: { name: words.digest, href: links.site },
    title,
    paragraphs: paragraphs(followed.join(words.listMark)),
    button: { label: button, href: links.button },
    sections: [],
    footer: [{ text: WORDS[language].footer }],
  };
  return { subject, html: renderHtml(view), text: renderText(view) };
}
