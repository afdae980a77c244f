import { identifyReport } from '../../../src/reports/identify/identify-report';

interface Case {
  says: string;
  text: string;
  region: string | undefined;
  year: number | undefined;
}

const SPEECH = '各位代表：\n我代表政府向大会报告工作，请予审议。\n';
const about = (name: string, kind: string) =>
  `${name}的路修通了。全${kind}种粮稳定，全${kind}医院增加，我${kind}学校扩建。${name}的水更清了，${name}的人更忙了，${name}天更蓝，来${name}的人更多，离${name}近的也来。\n`;

const CASES: Case[] = [
  {
    says: 'title and meeting line',
    text: `政府工作报告\n——2024年1月12日在易县第十八届人民代表大会第四次会议上\n${SPEECH}`,
    region: '130633',
    year: 2024,
  },
  {
    says: 'title alone',
    text: `2019年衡阳市政府工作报告\n${SPEECH}一、去年的工作\n`,
    region: '430400',
    year: 2019,
  },
  {
    says: 'a meeting late in the year, which hears the plan for the next',
    text: `在斗门区第五届人民代表大会第三次会议上\n2022年12月28日在斗门区第五届人民代表大会第三次会议上\n${SPEECH}`,
    region: '440403',
    year: 2023,
  },
  {
    says: 'spaces between the characters of the title, years in Chinese and full-width digits',
    text: `政 府 工 作 报 告\n二〇二〇年一月八日\n区长在泉州市丰泽区第五届人民代表大会上\n${SPEECH}一、２０１９年工作回顾\n`,
    region: '350503',
    year: 2020,
  },
  {
    says: 'the speaker',
    text: `${SPEECH.replace('各位', '平塘县人民政府县长\n各位')}一、2017年工作回顾\n二、2018年主要任务\n`,
    region: '522727',
    year: 2018,
  },
  {
    says: 'the State Council',
    text: `各位代表：\n现在，我代表国务院向大会报告工作。\n一、2015年工作回顾\n二、2016年重点任务\n`,
    region: '000000',
    year: 2016,
  },
  {
    says: 'a name that two provinces have, by the city named before it',
    text: `2021年2月3日在长春市朝阳区第十九届人民代表大会上\n${SPEECH}`,
    region: '220104',
    year: 2021,
  },
  {
    says: 'a county that became a district, in its last year',
    text: `2014年2月12日在徐水县第十五届人民代表大会第三次会议上\n${SPEECH}`,
    region: '130625',
    year: 2014,
  },
  {
    says: 'the district that it became',
    text: `2017年2月12日在徐水区第一届人民代表大会第二次会议上\n${SPEECH}`,
    region: '130609',
    year: 2017,
  },
  {
    says: 'a former name',
    text: `2008年1月12日在襄樊市第十四届人民代表大会第二次会议上\n${SPEECH}`,
    region: '420600',
    year: 2008,
  },
  {
    says: 'a misprinted name, by the body',
    text: `2021年邵通市人民政府工作报告\n——在邵通市第四届人民代表大会上\n${SPEECH}${about('昭通市', '市')}鲁甸、彝良、镇雄三县也是这样。\n`,
    region: '530600',
    year: 2021,
  },
  {
    says: 'the body alone',
    text: `${SPEECH}一、2018年工作回顾\n${about('容城', '县').repeat(2)}河北、保定和安新县都来看过。\n二、2019年主要任务\n`,
    region: '130629',
    year: 2019,
  },
  {
    says: 'a heading of the year’s aims',
    text: `——昭通市第五届人民政府工作展望\n${about('昭通', '市')}镇雄、水富、盐津都在其中。\n2022年目标\n粮食稳产。\n`,
    region: '530600',
    year: 2022,
  },
];

const UNTOLD: (Case & { problems: string[] })[] = [
  {
    says: 'nothing of either',
    text: `${SPEECH}一年来，大家都很辛苦。\n`,
    region: undefined,
    year: undefined,
    problems: ['report.region_not_told', 'report.year_not_told'],
  },
  {
    says: 'words that are names too',
    text: `${SPEECH}一、2018年工作回顾\n全县平安，全县和平，我县振兴，资源富裕，合作惠民。建成县乡公路，和县委一起努力。\n`,
    region: undefined,
    year: 2019,
    problems: ['report.region_not_told'],
  },
  {
    says: 'a title of one county over the text of another',
    text: `2020年易县政府工作报告\n${SPEECH}${about('米易县', '县').repeat(6)}攀枝花和盐边县都在附近。\n`,
    region: undefined,
    year: 2020,
    problems: ['report.region_ambiguous'],
  },
  {
    says: 'a name of another place, one character off, that the body does not speak of',
    text: `2021年邵通市人民政府工作报告\n${SPEECH}全市路通，我市粮丰。\n`,
    region: undefined,
    year: 2021,
    problems: ['report.region_not_told'],
  },
  {
    says: 'a country that has no division here',
    text: 'State of the Union\nMembers of Congress: in 2023 the economy grew by 3%.\n',
    region: undefined,
    year: undefined,
    problems: ['report.region_not_told', 'report.year_not_told'],
  },
];

const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);

describe('identifyReport', () => {
  it.each(CASES)('reads $says', ({ text, region, year }) => {
    const identity = identifyReport(text);
    expect({ region: identity.region?.code, year: identity.year }).toEqual({ region, year });
    expect(identity.problems).toEqual([]);
    expect(identity.confidence).toBeGreaterThanOrEqual(0.6);
  });

  it.each(UNTOLD)('does not guess from $says', ({ text, region, year, problems }) => {
    const identity = identifyReport(text);
    expect({ region: identity.region?.code, year: identity.year }).toEqual({ region, year });
    expect(codes(identity.problems)).toEqual(problems);
  });

  it('shows the words that it rests on, at their place', () => {
    const { text } = CASES[0]!;
    const { evidence } = identifyReport(text);
    expect(evidence.map(({ what }) => what)).toEqual(expect.arrayContaining(['meeting']));
    for (const { quote, offset } of evidence)
      expect(text.slice(offset).trimStart().startsWith(quote.trim())).toBe(true);
  });

  describe('with a declaration', () => {
    const { text } = CASES[0]!;
    it('agrees with the same region and year', () => {
      expect(identifyReport(text, { region: '130633', year: 2024 }).problems).toEqual([]);
    });
    it('agrees with what the region became', () => {
      const before = CASES.find(({ region }) => region === '130625')!;
      expect(identifyReport(before.text, { region: '130609' }).problems).toEqual([]);
    });
    it('says that another region or year contradicts the text, and keeps what the text tells', () => {
      const identity = identifyReport(text, { region: '510421', year: 2023 });
      expect(codes(identity.problems)).toEqual(['report.region_contradicted', 'report.year_contradicted']);
      expect(identity.problems[0]!.zh).toContain('米易县');
      expect(identity.problems[0]!.zh).toContain('易县（“易县第十八届人民代表大会”）');
      expect(identity.problems[1]!.en).toContain('2024年1月12日在易县第十八届人民代表大会');
      expect(identity).toMatchObject({ region: { code: '130633' }, year: 2024 });
    });
    it('is taken where the text does not tell', () => {
      const identity = identifyReport(UNTOLD[0]!.text, { region: '130633', year: 2024 });
      expect(identity).toMatchObject({ region: { code: '130633' }, year: 2024, problems: [], confidence: 0 });
    });
    it('decides between what the text leaves open, and no more', () => {
      const ambiguous = UNTOLD[2]!.text;
      expect(identifyReport(ambiguous, { region: '510421' })).toMatchObject({
        region: { code: '510421' },
        problems: [],
      });
      expect(codes(identifyReport(ambiguous, { region: '530600' }).problems)).toEqual(['report.region_contradicted']);
    });
  });

  it('notes what is no report, and still reads it', () => {
    const article = CASES.at(-1)!.text;
    expect(codes(identifyReport(article).notes)).toEqual(['report.not_a_report']);
    expect(identifyReport(CASES[0]!.text).notes).toEqual([]);
  });

  it('takes time in proportion to the length, also of hostile texts', () => {
    const time = (text: string) => {
      const start = performance.now();
      identifyReport(text);
      return performance.now() - start;
    };
    for (const unit of ['2021年', '全县', '1月1日', '代表', '九', '县']) {
      time(unit.repeat(20_000));
      expect(time(unit.repeat(200_000))).toBeLessThan(3000);
    }
  });
});
