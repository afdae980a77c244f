import { readReportTitle } from '../../../../src/reports/fetch/report-title';

describe('readReportTitle', () => {
  it.each([
    ['政府工作报告', null, null],
    ['2025年政府工作报告', 2025, null],
    ['昆明市2025年政府工作报告', 2025, '昆明市'],
    ['2026年昆明市人民政府工作报告', 2026, '昆明市'],
    ['昆明市人民政府2024年政府工作报告', 2024, '昆明市'],
    ['巍山县政府工作报告（2023年1月9日）', 2023, '巍山县'],
    ['二〇二二年政府工作报告', 2022, null],
    ['二零一九年广西壮族自治区政府工作报告', 2019, '广西壮族自治区'],
    ['政 府 工 作 报 告', null, null],
    ['2025年市政府工作报告', 2025, null],
    ['全区政府工作报告(全文)', null, null],
    ['政府工作报告——2021年2月3日在第九届人民代表大会上', 2021, null],
  ])('reads %s', (title, year, region) => {
    expect(readReportTitle(title)).toEqual({ year, region });
  });

  it.each([
    '一图读懂2025年政府工作报告',
    '《政府工作报告》名词解释',
    '关于落实政府工作报告重点工作分工的通知',
    '市委常委会学习政府工作报告',
    '2024年法治政府工作报告',
    '政府信息公开工作年度报告',
    '2025年财政预算执行情况的报告',
    '人大常委会工作报告',
    '政府工作报告（征求意见稿）',
    '',
  ])('does not take for a report: %s', (title) => {
    expect(readReportTitle(title)).toBeNull();
  });
});
