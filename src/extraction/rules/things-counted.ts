import { draftOf } from './draft-of';
import { remember } from './memory';
import { Rule } from './rule';
import { cleanName, subjectOf } from './subject';

/** Verbs that stay part of a name: what was done to the things counted. */
const ACTION =
  /(?:新建|新增|净增|改造|建成|建设|新改建|新改扩建|改扩建|培育|引进|打造|创建|开工|新开工|整治|治理|修复|拆除|关停|淘汰|新植|种植|发放|举办|签约|启动|谋划|储备|硬化|认定|帮扶|培训|设立|成立|组建|扶持|发展|争取|列入|压减|退出|关闭|化解|出台|制定|打通|维修|提升|优化|举行|派出|新设|续建|实施|推出|办理|聚集|提升改造|提质改造|规划建设|谋划建设|引进培育|培育引进|培育储备|选派|投入|新上|竣工|储备|征收|拆迁|完成拆迁|建立|设置|布设|搭建|获得|荣获|减少|解决|消除|盘活|安置|搬迁|转移|新认定|新培育|新认证|建成投用|新开通|开通|落地|达成|形成|取得|签订|承办|引导|吸引|集聚|入驻|开展|办好|新办|评选|创成|申报|入选|创建成|评定|命名|挂牌|新创建|高标准打造|提档升级|改建|扩建|新改扩)$/;
const PREDICATES = /(?:全部|基本|陆续|顺利|成功|圆满|如期|有序|正在|已|均|稳步|加快|全面|相继|即将|分别|有效|显著).*$/;

/** 新建7座城市污水处理厂, 113个贫困村全部退出: the things counted stand behind the figure. */
export const thingsCounted: Rule = {
  name: 'things-counted',
  read(reading) {
    const { windows, subjectWords, memory, context } = reading;
    const [window] = windows;
    const { figure, right } = window;
    if (windows.length > 1 || right.length < 2) return undefined;
    if (!['count', 'people', 'area', 'length', 'money', 'size'].includes(figure.kind)) return undefined;
    if (/^(?:[（）]|以|左右|，)/.test(right)) return undefined;
    const before = cleanName(subjectWords, context.regionNames);
    const action = ACTION.exec(before)?.[0] ?? (before === '' && window.continues ? memory.action : '');
    if (action !== '') memory.action = action;
    const things = cleanName(right.replace(PREDICATES, ''), context.regionNames);
    const subject = subjectOf(
      action + (things || cleanName(right, context.regionNames)),
      window.leftStart,
      context.regionNames,
    );
    if (subject.name === '') return undefined;
    remember(memory, [subject]);
    return [
      draftOf(reading, window, subject, this.name, { end: Math.min(figure.end + right.length, figure.end + 24) }),
    ];
  },
};
