/** Under which terms the data may be used. Reports are official documents, which the law leaves free. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  zh: '署名 4.0 国际（CC BY 4.0）；报告原文属官方文件，依著作权法第五条不受著作权保护。',
  en: 'Creative Commons Attribution 4.0 International; the words of reports are official documents, which Chinese copyright law (article 5) leaves free.',
} as const;

/** How the data is cited. @param date the day on which it was taken, such as 2026-11-22 */
export const citation = (date: string) => ({
  zh: `兑现：中国政府工作报告的目标与结果（数据集）。取自本站，${date}。CC BY 4.0。`,
  en: `duixian: targets and outcomes of Chinese government work reports (data set). Taken from this site on ${date}. CC BY 4.0.`,
});
