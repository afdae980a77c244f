/** What charts say, in Chinese. */
export const zh = {
  failed: '图没能载入；数字都在旁边的表里。',
  png: '存为图片（PNG）',
  svg: '存为矢量图（SVG）',
  source: '兑现 · 据政府工作报告',
  target: '目标',
  outcome: '结果',
  year: '年份',
  regions: '地区数',
  targetMedian: '目标中位数',
  outcomeMedian: '结果中位数',
  aspect: { growth: '增长', level: '数额或比率', change: '增减', cumulative: '完成量', share: '占比', rank: '名次' },
};
