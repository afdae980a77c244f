/** What is said about cards for pages of others, in Chinese. words.en.ts has the same keys. */
export const zh = {
  open: '嵌入网页',
  note: '把这段代码贴到网页里，就会显示这张卡片。卡片随数据更新，不用 Cookie，也不运行脚本。',
  code: '代码',
  preview: '预览卡片',
  regionTitle: '{{region}}{{year}}年目标兑现情况',
  verdictTitle: '{{region}}{{year}}年“{{name}}”',
};
