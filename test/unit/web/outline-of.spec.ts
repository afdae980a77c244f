import { outlineOf } from '../../../web/src/pages/report/outline-of';

describe('the outline of a report', () => {
  it('has its headings in order, each with its place in the text', () => {
    const text =
      '某县政府工作报告\n　　一、去年工作\n全年新增就业两千人。\n（一）稳住产业\n二、今年安排\n一、要抓紧，不放松。\n';
    const outline = outlineOf(text);
    expect(outline.map(({ text: heading, kind }) => [heading, kind])).toEqual([
      ['一、去年工作', 'part'],
      ['（一）稳住产业', 'section'],
      ['二、今年安排', 'part'],
    ]);
    for (const { text: heading, offset } of outline) expect(text.startsWith(heading, offset)).toBe(true);
  });

  it.each(['', '\n\n', '各位代表：\n现在报告工作。'])('is empty for %j', (text) => {
    expect(outlineOf(text)).toEqual([]);
  });
});
