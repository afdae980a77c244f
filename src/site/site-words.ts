/** What previews of pages say. */
export const SITE_WORDS = {
  zh: {
    name: '兑现',
    home: '兑现：说到的，做到了吗？',
    about: '把政府工作报告的目标与次年报告的结果逐条对照，每一条都附两份报告的原句。',
    notFound: '没有这一页',
    region: (name: string) => `${name}：政府工作报告目标兑现情况`,
    regionYear: (name: string, year: number) => `${name}${year}年目标兑现情况`,
    regionYears: (name: string, years: readonly number[]) =>
      years.length > 0 ? `已收录${name}${years.join('、')}年的政府工作报告。` : `还没有收录${name}的政府工作报告。`,
    count: (verdict: string, count: number) => `${verdict} ${count} 项`,
    counts: (counts: readonly string[]) => `${counts.join('，')}。每一条都附两份报告的原句。`,
    noTargets: '这一年还没有读出目标。',
    verdict: (place: string, year: number, name: string, verdict: string) => `${place}${year}年“${name}”：${verdict}`,
    quotes: (target: string, outcome: string) => `目标：“${target}” 结果：“${outcome}”`,
    gone: '目标已不在报告里',
    indicator: (name: string) => `各地政府工作报告中的“${name}”：目标、结果与结论。`,
    /** Pages that search engines list, by the first part of their address. */
    pages: {
      indicators: '指标',
      compare: '地区对照',
      changes: '结论的变化',
      corrections: '更正',
      data: '数据下载',
      method: '方法',
      about: '关于',
    } as Partial<Record<string, string>>,
  },
  en: {
    name: 'Duixian',
    home: 'Duixian: promised — and kept?',
    about:
      'Targets of Chinese government work reports beside what the next year’s report says of them, each with the sentences of both.',
    notFound: 'There is no such page',
    region: (name: string) => `${name}: targets of its work reports`,
    regionYear: (name: string, year: number) => `${name}: targets of ${year}`,
    regionYears: (name: string, years: readonly number[]) =>
      years.length > 0
        ? `Work reports of ${name} that are here: ${years.join(', ')}.`
        : `There is no work report of ${name} here yet.`,
    count: (verdict: string, count: number) => `${count} ${verdict.toLowerCase()}`,
    counts: (counts: readonly string[]) => `${counts.join(', ')}. Each with the sentences of both reports.`,
    noTargets: 'No target of this year has been read yet.',
    verdict: (place: string, year: number, name: string, verdict: string) => `${name}, ${place} ${year}: ${verdict}`,
    quotes: (target: string, outcome: string) => `Target: “${target}” Outcome: “${outcome}”`,
    gone: 'no longer in its report',
    indicator: (name: string) => `${name} in the work reports of Chinese governments: targets, outcomes and verdicts.`,
    pages: {
      indicators: 'Indicators',
      compare: 'Regions side by side',
      changes: 'Changes of verdicts',
      corrections: 'Corrections',
      data: 'Data to download',
      method: 'Method',
      about: 'About',
    } as Partial<Record<string, string>>,
  },
} as const;
