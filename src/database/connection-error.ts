const REASONS: Record<string, string> = {
  ECONNREFUSED:
    '那里没有服务：请启动 PostgreSQL，或更正 DATABASE_URL。Nothing listens there: start PostgreSQL, or correct DATABASE_URL.',
  ENOTFOUND: '主机名不存在：请更正 DATABASE_URL。No such host: correct DATABASE_URL.',
  EAI_AGAIN: '暂时查不到主机名：请检查网络。The host name can not be looked up now: check the network.',
  ETIMEDOUT: '没有应答：请检查网络和防火墙。It does not answer: check the network and the firewall.',
  '28P01': '密码不对：请更正 DATABASE_URL。It refuses the password: correct DATABASE_URL.',
  '28000': '用户不对：请更正 DATABASE_URL。It refuses the user: correct DATABASE_URL.',
  '3D000': '没有这个数据库：请用 createdb 创建。It has no such database: create it with createdb.',
  '53300': '连接已用尽：请调低 DATABASE_POOL。All its connections are taken: lower DATABASE_POOL.',
};

/** Says in one line why PostgreSQL can't be used and what helps; the password is not told. */
export function explainConnectionError(url: string, error: Error & { code?: string }): Error {
  const { hostname, port, pathname } = new URL(url);
  const where = `PostgreSQL ${hostname}:${port || 5432}${pathname}`;
  return new Error(`${where}: ${REASONS[error.code ?? ''] ?? error.message}`, { cause: error });
}
