/** Verbs that stay part of a name: what is done to the things that are counted. */
const ACTION_VERBS =
  '新建 新增 净增 改造 建成 建设 新改建 新改扩建 改扩建 新（改）建 培育 引进 打造 创建 开工 新开工 开工建设 整治 治理 修复 拆除 关停 淘汰 新植 种植 栽植 补植 ' +
  '发放 举办 签约 启动 谋划 储备 硬化 认定 帮扶 培训 设立 成立 组建 扶持 发展 争取 列入 压减 退出 关闭 关闭退出 化解 出台 制定 修订 制定修订 打通 维修 提升 ' +
  '优化 举行 派出 新设 续建 实施 推出 办理 聚集 提升改造 改造提升 提质改造 规划建设 谋划建设 谋划实施 引进培育 引进和培育 培育引进 培育储备 选派 投入 新上 竣工 征收 拆迁 ' +
  '建立 设置 布设 搭建 获得 荣获 获 解决 消除 盘活 安置 搬迁 转移 新认定 新登记 新注册 新培育 新认证 建成投用 新开通 开通 落地 达成 形成 取得 签订 引导 吸引 ' +
  '集聚 入驻 开展 新办 评选 创成 申报 入选 命名 挂牌 新创建 提档升级 改建 扩建 新改扩 招录 招聘 查处 破获 打掉 安装 铺设 架设 疏浚 清淤 绿化 ' +
  '造林 复垦 整理 流转 新签 新签约 吸纳 归集 更换 加固 贯通 提请 审议 审查 清理 取消 取消下放调整 下放 减免 清偿 降低 受理 整改 整改完成 办结 搬迁改造 复制推广 ' +
  '新建改造 新建改建 建设改造 实施改造 新投放 投放 新增和改善 改善 新发展 完成 落户 组织 组织开展 集中开工 新开工建设 开工改造 启动建设 启动实施 推进实施 累计建成 累计完成 ' +
  '累计改造 累计实施 累计培育 累计引进 累计新增 设计 编制 承接 整合 重组 收储 供应 保障 盘活利用 处置 核查 检测 接种 救助 资助 惠及 覆盖 录取 招生 输送 服务 新评定 评定 新获批 ' +
  '获批 承办 招引 推广 新建成 实现 聘请 投资 引入 落实 发行 拨付 兑现 募集 筹集 提供 发放贷款 减少 出栏 存栏 收购 现有 拥有 提供';

const longestFirst = ACTION_VERBS.split(' ').sort((a, b) => b.length - a.length);
const AT_START = new RegExp(`^(?:${longestFirst.join('|')})`);
const AT_END = new RegExp(`(?:${longestFirst.join('|')})$`);

/** The verb of doing that a name starts with, or ''. */
export const actionAtStart = (name: string): string => AT_START.exec(name)?.[0] ?? '';

/** The verb of doing that words end with, or ''. */
export const actionAtEnd = (words: string): string => AT_END.exec(words)?.[0] ?? '';
