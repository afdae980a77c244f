import { reportParagraphs } from '../../../../src/extraction/text/noise-zones';

const kept = (text: string): string[] => reportParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('reportParagraphs', () => {
  test.each(['名词解释', '※注释※', '相关用语注释', '附：名词解释', '分享到：'])(
    'leaves out what follows %s',
    (heading) => {
      expect(kept(`新建公园3个。\n${heading}\n建设100家企业。`)).toEqual(['新建公园3个。']);
    },
  );

  test.each(['3.“三大”行动：指三项行动。', '※“三大”行动：三项行动。', '（2）“两区”：即两个园区。'])(
    'leaves out the note %s',
    (note) => {
      expect(kept(`新建公园3个。\n${note}`)).toEqual(['新建公园3个。']);
    },
  );

  test('reads a report that begins after such a zone', () => {
    expect(kept('新建公园3个。\n名词解释\n无。\n各位代表：\n新建公园5个。')).toEqual([
      '新建公园3个。',
      '各位代表：',
      '新建公园5个。',
    ]);
  });

  test.each(['说明：全县增长8%，高于预期，其中工业增长9%，服务业增长7%，农业增长5%，质效同步提升。', '指标好于预期。'])(
    'keeps %s',
    (text) => {
      expect(kept(text)).toEqual([text]);
    },
  );
});
