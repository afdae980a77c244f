/** What the page of the method says around the documents, in Chinese. */
export const zh = {
  title: '方法',
  lede: '报告怎样读，目标与结果怎样对应，结论怎样得出。规则公开，同样的文字得到同样的结论。',
  contents: '本页内容',
  claims: '怎样读报告',
  judging: '怎样判断',
  rules: '判断规则',
  rulesLede: '按这个次序逐条来问，第一条能判断的就作数；每个结论都注明是哪一条。',
  parameters: '参数',
  versions: '判断规则第 {{judgement}} 版，读取规则第 {{ruleset}} 版。',
};
