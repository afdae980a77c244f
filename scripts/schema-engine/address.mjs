/** The parts of a database's address. pg lets a connection string win over `database`, so the parts are given singly. */
export function parseAddress(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const ssl = searchParams.get('sslmode') ?? '';
  return {
    schema: searchParams.get('schema') ?? 'public',
    connection: {
      host: searchParams.get('host') ?? hostname,
      port: Number(port || 5432),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database: decodeURIComponent(pathname.slice(1)),
      ...(/^(require|verify)/.test(ssl) && { ssl: { rejectUnauthorized: ssl === 'verify-full' } }),
    },
  };
}
