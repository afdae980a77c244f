/** Two reports of a region in words made for the tests, of whose targets many are read rightly but without certainty. */
export const doubtfulReports = (region: string): Record<string, string> => ({
  '2022.txt': `${region}人民政府工作报告
——2022年1月18日在${region}第十三届人民代表大会第一次会议上

各位代表：
现在，我代表州人民政府报告工作，请予审议。

一、2021年工作回顾
2021年，全州地区生产总值增长7.3%，7条背街小巷改造竣工。

二、2022年工作安排
2022年经济社会发展的主要预期目标是：地区生产总值增长8%以上。
让60个山村喝上达标水，送戏下乡240场，帮1800名返乡青年找到活干。
为35个小区装上智能水表，修整步道90公里，使14处易涝点不再积水。
`,
  '2023.txt': `${region}人民政府工作报告
——2023年1月12日在${region}第十三届人民代表大会第二次会议上

各位代表：
现在，我代表州人民政府报告工作，请予审议。

一、2022年工作回顾
2022年，全州地区生产总值增长8.1%。
61个山村喝上达标水，送戏下乡251场。

二、2023年工作安排
2023年经济社会发展的主要预期目标是：地区生产总值增长7%以上。
让12家老字号重新开门，使8个渡口亮起路灯，为2600名老人办好体检。
引来5家书店，放映露天电影400场。
`,
});

/** What of them is read with less than 95% confidence, with its figure. */
export const DOUBTFUL: Readonly<Record<string, string>> = {
  山村喝上达标水: '60个',
  送戏下乡: '240场',
  小区装上智能水表: '35个',
  易涝点不再积水: '14处',
  老字号重新开门: '12家',
  渡口亮起路灯: '8个',
  书店: '5家',
};
