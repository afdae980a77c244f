// An OpenID provider on this machine, for tests, in a process of its own: node openid-provider.mjs PORT REDIRECT_URI
// Whoever signs in there is who they say, and is called so.
import { Provider } from 'oidc-provider';

const [port, redirectUri] = process.argv.slice(2);
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: 'duixian', client_secret: 'known to both in these tests', redirect_uris: [redirectUri] }],
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: id }) }),
  claims: { openid: ['sub'], profile: ['name'] },
  pkce: { required: () => true },
  cookies: { keys: ['signs the cookies of these tests'] },
  features: { devInteractions: { enabled: true } },
});
provider.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
