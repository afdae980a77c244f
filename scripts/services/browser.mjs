import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { has } from './debian-packages.mjs';
import { say } from '../say.mjs';

const EXECUTABLES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** The browser that the tests drive: CHROMIUM, or where systems put it. */
export function findBrowser() {
  return [process.env.CHROMIUM, ...EXECUTABLES].find((file) => file && fs.existsSync(file));
}

/**
 * Has a Chromium with Chinese fonts installed where that is possible without asking (root, on Debian).
 * @returns whether there is one; if not, says how to have it
 */
export function ensureBrowser() {
  if (findBrowser()) return true;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && has('apt-get')) {
    say('安装 Chromium 和中文字体……', 'Installing Chromium and Chinese fonts …');
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], options);
    if (findBrowser()) return true;
  }
  const how = `apt-get install ${PACKAGES.join(' ')}`;
  say(
    `○ 跳过网页测试：没有 Chromium（安装：${how}；或以 CHROMIUM 指明其位置）。`,
    `Browser tests skipped: there is no Chromium (${how} as root, or name one by CHROMIUM).`,
  );
  return false;
}
