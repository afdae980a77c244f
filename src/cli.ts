import { Command, InvalidArgumentError, Option } from 'commander';
import type { Role } from './auth/role';
import { EXIT } from './cli/exit';

// Each command loads what it needs when it is called: reading a file must not wait for a framework.

function year(value: string): number {
  const number = Number(value);
  if (/^\d{4}$/.test(value) && number >= 1950 && number <= 2100) return number;
  throw new InvalidArgumentError('须为四位年份，如 2021 / give a year of four digits, such as 2021');
}

function region(value: string): string {
  if (/^\d{6}$/.test(value)) return value;
  throw new InvalidArgumentError('须为六位地区代码，如 530600 / give a region code of six digits, such as 530600');
}

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('须为整数编号 / give the id as a whole number');
}

interface SourceOptions {
  kind: 'url' | 'listing' | 'folder';
  rhythm: 'seasonal' | 'weekly' | 'manual';
  region?: string;
  year?: number;
}

const program = new Command('cli')
  .description(
    '兑现：读取政府工作报告，对照目标与结果。Reads government work reports and compares targets with outcomes.',
  )
  .showHelpAfterError('（--help 查看用法 / --help shows the usage）');

program
  .command('extract')
  .description('逐行输出文件中的表述（JSON） / print the claims of a file, one JSON object a line')
  .argument('<file>', '报告文件 / file of a report')
  .option('--region <code>', '地区代码，文中看不出时注明 / region code, where the text does not tell it', region)
  .option('--year <year>', '报告年份，文中看不出时注明 / year of the report, where the text does not tell it', year)
  .action(async (file: string, options: { region?: string; year?: number }) => {
    const { runExtract } = await import('./cli/extract.command.js');
    await runExtract(file, options);
  });

program
  .command('compare')
  .description(
    '以 B 的结果对照 A 的目标，逐行输出（JSON） / judge the targets of A by the outcomes of B, one JSON object a line',
  )
  .argument('<a>', '定目标的报告 / the report with the targets')
  .argument('<b>', '次年的报告 / the report of the year after')
  .option('--region <code>', '两份报告的地区代码 / region code of both', region)
  .option('--year-a <year>', 'A 的年份 / year of A', year)
  .option('--year-b <year>', 'B 的年份 / year of B', year)
  .action(async (a: string, b: string, options: { region?: string; yearA?: number; yearB?: number }) => {
    const { runCompare } = await import('./cli/compare.command.js');
    await runCompare(a, b, options);
  });

program
  .command('ingest')
  .description('收录文件和文件夹中的报告 / take in the reports of files and folders')
  .argument('<path...>', '文件或文件夹 / files or folders')
  .option('--region <code>', '注明地区代码 / declare the region code', region)
  .option('--year <year>', '注明年份 / declare the year', year)
  .option('--work', '自行启动处理进程 / start a worker for this command', false)
  .option('--no-wait', '入队后立即返回 / return once all is enqueued')
  .action(async (paths: string[], options: { region?: string; year?: number; work: boolean; wait: boolean }) => {
    const { runIngest } = await import('./cli/ingest.command.js');
    process.exitCode = await runIngest(paths, options);
  });

program
  .command('export')
  .description('导出一张表，如 verdicts、claims / write a table, such as verdicts or claims')
  .argument('<table>', '表名；写错时列出全部 / name of the table; a wrong one lists them all')
  .addOption(new Option('--format <format>', '格式 / format').choices(['csv', 'jsonl', 'parquet']).default('csv'))
  .action(async (table: string, { format }: { format: string }) => {
    const { runExport } = await import('./cli/export.command.js');
    await runExport(table, format, process.stdout);
  });

program
  .command('sources')
  .description('来源：定期查看的网址、列表和文件夹 / sources: addresses, lists and folders that are watched')
  .addCommand(
    new Command('add')
      .description('添加来源 / add a source')
      .argument('<address>', '网址或文件夹 / web address or folder')
      .addOption(new Option('--kind <kind>', '种类 / kind').choices(['url', 'listing', 'folder']).default('url'))
      .addOption(
        new Option('--rhythm <rhythm>', '周期 / rhythm').choices(['seasonal', 'weekly', 'manual']).default('seasonal'),
      )
      .option('--region <code>', '地区代码 / region code', region)
      .option('--year <year>', '报告年份 / year of the report', year)
      .action(async (address: string, { kind, ...rest }: SourceOptions) => {
        const { runAddSource } = await import('./cli/sources.command.js');
        await runAddSource(kind, address, rest);
      }),
  )
  .addCommand(
    new Command('list').description('列出来源及最近一次结果 / all sources with their last look').action(async () => {
      const { runListSources } = await import('./cli/sources.command.js');
      await runListSources();
    }),
  )
  .addCommand(
    new Command('look')
      .description('立即查看 / look at a source now')
      .argument('<id>', '来源编号 / id of the source', wholeNumber)
      .action(async (id: number) => {
        const { runLookAtSource } = await import('./cli/sources.command.js');
        await runLookAtSource(id);
      }),
  )
  .addCommand(
    new Command('enable')
      .description('启用来源 / switch a source on')
      .argument('<id>', '来源编号 / id of the source', wholeNumber)
      .action(async (id: number) => {
        const { runSwitchSource } = await import('./cli/sources.command.js');
        await runSwitchSource(id, true);
      }),
  )
  .addCommand(
    new Command('disable')
      .description('停用来源，历史保留 / switch a source off; its history stays')
      .argument('<id>', '来源编号 / id of the source', wholeNumber)
      .action(async (id: number) => {
        const { runSwitchSource } = await import('./cli/sources.command.js');
        await runSwitchSource(id, false);
      }),
  )
  .addCommand(
    new Command('import')
      .description('从 CSV 导入来源 / add the sources of a CSV file: kind,address,region,year,rhythm')
      .argument('<file>', 'CSV 文件 / CSV file')
      .option('--dry-run', '只检查 / check only', false)
      .option('--skip-bad', '略过有误的行 / leave wrong lines out', false)
      .action(async (file: string, options: { dryRun: boolean; skipBad: boolean }) => {
        const { runImportSources } = await import('./cli/sources.command.js');
        process.exitCode = await runImportSources(file, options);
      }),
  );

const role = () =>
  new Option('--role <role>', '角色 / role').choices(['reader', 'editor', 'administrator']).makeOptionMandatory();

program
  .command('people')
  .description('能登录的人 / people who sign in')
  .addCommand(
    new Command('add')
      .description('添加一个人，给出设置密码的链接 / add someone; prints the link by which they set a password')
      .argument('<name>', '名字 / name')
      .addOption(role())
      .action(async (name: string, { role }: { role: Role }) => {
        const { runAddPerson } = await import('./cli/people.command.js');
        await runAddPerson(name, role);
      }),
  )
  .addCommand(
    new Command('link')
      .description('新的密码链接 / a new password link, where the password was forgotten')
      .argument('<name>', '名字 / name')
      .action(async (name: string) => {
        const { runRenewLink } = await import('./cli/people.command.js');
        await runRenewLink(name);
      }),
  )
  .addCommand(
    new Command('list').description('列出所有人 / list everyone').action(async () => {
      const { runListPeople } = await import('./cli/people.command.js');
      await runListPeople();
    }),
  );

program
  .command('corrections')
  .description('更正的导出与导入 / carry corrections to and from other installations')
  .addCommand(
    new Command('export')
      .description('导出全部更正，每行一条 JSON / print all corrections, a line of JSON each')
      .action(async () => {
        const { runExportCorrections } = await import('./cli/corrections.command.js');
        await runExportCorrections();
      }),
  )
  .addCommand(
    new Command('import')
      .description('导入更正；已有的不变 / take corrections; those that are here stay as they are')
      .argument('<file>', 'JSON Lines 文件 / file of JSON Lines')
      .option('--dry-run', '只检查 / check only', false)
      .option('--skip-bad', '略过有误的行 / leave wrong lines out', false)
      .action(async (file: string, options: { dryRun: boolean; skipBad: boolean }) => {
        const { runImportCorrections } = await import('./cli/corrections.command.js');
        process.exitCode = await runImportCorrections(file, options);
      }),
  );

const MAINTENANCE = [
  ['reextract', '按新规则重读全部报告 / read the whole stock again by new rules'],
  ['recompute', '重新判断全部结论 / judge all verdicts again'],
] as const;

for (const [kind, description] of MAINTENANCE)
  program
    .command(kind)
    .description(description)
    .addOption(new Option('--pause', '暂停 / pause').conflicts(['resume', 'status']))
    .addOption(new Option('--resume', '继续 / go on').conflicts('status'))
    .option('--status', '查看进度 / show how far it is')
    .action(async ({ pause, resume, status }: { pause?: true; resume?: true; status?: true }) => {
      const { runMaintenance } = await import('./cli/maintenance.command.js');
      await runMaintenance(kind, pause ? 'pause' : resume ? 'resume' : status ? 'find' : 'begin');
    });

// `cli extract FILE | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
});

// What was foreseen says all in its message; where a mistake is ours, the place is needed too.
const OUR_MISTAKES = [TypeError, RangeError, ReferenceError, SyntaxError];

program.parseAsync().catch((error: Error) => {
  console.error(OUR_MISTAKES.some((mistake) => error instanceof mistake) ? error.stack : error.message);
  // A start that failed half-way leaves connections open, which would keep the process alive.
  process.exit(EXIT.failed);
});
