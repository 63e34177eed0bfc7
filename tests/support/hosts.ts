import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real web server on loopback that serves a built site with the settings the build wrote. */
export interface Host {
  /** The site's home, with a slash at its end. */
  url: string;
  stop(): Promise<void>;
}

/** A kind of web server: how to find it, and how to run it on a folder. */
export interface HostKind {
  name: string;
  /** The Debian packages that hold it. */
  packages: string;
  isInstalled(): boolean;
  start(dist: string, base: string): Promise<Host>;
}

const nginxModules = '/usr/lib/nginx/modules';
const apacheModules = '/usr/lib/apache2/modules';
const isOnPath = (command: string) => spawnSync('which', [command]).status === 0;

/** nginx with gzip_static and brotli_static. */
export const nginx: HostKind = {
  name: 'nginx',
  packages: 'nginx libnginx-mod-http-brotli-static',
  isInstalled: () =>
    isOnPath('nginx') && existsSync(join(nginxModules, 'ngx_http_brotli_static_module.so')),
  start: (dist, base) =>
    run(dist, base, (folder, port, locations) => ({
      file: 'nginx.conf',
      text: `load_module ${nginxModules}/ngx_http_brotli_static_module.so;
daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server { listen 127.0.0.1:${port}; root ${folder}/root; absolute_redirect off;
    ${locations.nginx}
  }
}`,
      command: ['nginx', '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`],
    })),
};

/** Caddy's file server. */
export const caddy: HostKind = {
  name: 'Caddy',
  packages: 'caddy',
  isInstalled: () => isOnPath('caddy'),
  start: (dist, base) =>
    run(dist, base, (folder, port, locations) => ({
      file: 'Caddyfile',
      text: `{
	admin off
	auto_https off
	storage file_system ${folder}/store
}
http://127.0.0.1:${port} {
	root * ${folder}/root
	${locations.caddy}
}
`,
      command: ['caddy', 'run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'],
    })),
};

const apacheLoads = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'rewrite',
  'setenvif',
  'env',
];

/** Apache with nothing set but what the site's `.htaccess` may say. */
export const apache: HostKind = {
  name: 'Apache',
  packages: 'apache2',
  isInstalled: () => isOnPath('apache2') && existsSync(apacheModules),
  start: (dist, base) =>
    run(dist, base, (folder, port) => ({
      file: 'apache.conf',
      text: `ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${apacheLoads.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${folder}/root
<Directory ${folder}/root>
  AllowOverride All
  Require all granted
</Directory>
`,
      command: ['apache2', '-f', `${folder}/apache.conf`, '-DFOREGROUND'],
    })),
};

interface Settings {
  file: string;
  text: string;
  command: [string, ...string[]];
}

type Locations = Record<'nginx' | 'caddy', string>;

async function run(
  dist: string,
  base: string,
  settingsOf: (folder: string, port: number, locations: Locations) => Settings,
): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'host-'));
  const site = join(folder, 'root', base);
  await mkdir(site, { recursive: true });
  await cp(dist, site, { recursive: true });
  // Started as root, a server gives up its rights and must still reach the files.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const port = await freePort();
  const locations = {
    nginx: await readFile(join(dist, '_hosting/nginx.conf'), 'utf8'),
    caddy: await readFile(join(dist, '_hosting/Caddyfile'), 'utf8'),
  };
  const { file, text, command } = settingsOf(folder, port, locations);
  await writeFile(join(folder, file), text);
  const [program, ...args] = command;
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  server.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const url = `http://127.0.0.1:${port}${base}`;
  await untilAnswers(url, server, () => words);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function untilAnswers(url: string, server: ChildProcess, words: () => string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`host: ${server.spawnfile} ended: ${words()}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  server.kill('SIGKILL');
  throw new Error(`host: ${server.spawnfile} does not answer: ${words()}`);
}
