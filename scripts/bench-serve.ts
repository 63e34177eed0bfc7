import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';

/**
 * `npm run bench:serve [-- --built dist]`: nginx with the build's compressed files under wrk, beside
 * nginx that compresses as it sends. Needs nginx and wrk. Exit 0 when measured, 1 when it cannot be.
 */
const { values } = parseArgs({ options: { built: { type: 'string', default: 'dist' } } });
const dist = resolve(values.built);
const run = promisify(execFile);
const modules = '/usr/lib/nginx/modules';
const page = 'services/widow-allowance/';
const seconds = 8;

const folder = await mkdtemp(join(tmpdir(), 'bench-serve-'));
try {
  const ready = await readFile(join(dist, '_hosting/nginx.conf'), 'utf8');
  const onTheFly = `gzip on; gzip_comp_level 6; gzip_types text/css application/json application/javascript;
    location / { try_files $uri $uri/index.html =404; }`;
  console.log('| nginx | requests a second | p99 | bytes a page | memory |');
  console.log('|---|--:|--:|--:|--:|');
  for (const [name, port, locations, encoding] of [
    ['compressed at the build (brotli)', 8091, ready, 'br, gzip'],
    ['compressed at the build (gzip)', 8092, ready, 'gzip'],
    ['compressed as it is sent (gzip 6)', 8093, onTheFly, 'gzip'],
  ] as const) {
    const { rate, p99, bytes, memory } = await measure(port, locations, encoding);
    console.log(`| ${name} | ${rate} | ${p99} | ${bytes} | ${memory} MB |`);
  }
} catch (error) {
  console.error(`মাপা গেল না (nginx ও wrk লাগে): ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(port: number, locations: string, encoding: string) {
  const file = join(folder, `nginx-${port}.conf`);
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(' ');
  await writeFile(
    file,
    `load_module ${modules}/ngx_http_brotli_static_module.so;
user root; worker_processes 1; daemon off; pid ${folder}/pid-${port}; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; access_log off; ${scratch}
  server { listen 127.0.0.1:${port}; root ${dist}; ${locations} } }`,
  );
  const server = spawn('nginx', ['-c', file, '-e', `${folder}/error.log`], { stdio: 'ignore' });
  const ended = new Promise((done) => server.once('exit', done));
  try {
    await new Promise((later) => setTimeout(later, 800));
    const url = `http://127.0.0.1:${port}/${page}`;
    const { stdout: head } = await run('curl', [
      '-sS',
      '-o',
      '/dev/null',
      '-w',
      '%{size_download}',
      '-H',
      `Accept-Encoding: ${encoding}`,
      url,
    ]);
    const { stdout } = await run('wrk', [
      '-t1',
      '-c50',
      `-d${seconds}s`,
      '--latency',
      '-H',
      `Accept-Encoding: ${encoding}`,
      url,
    ]);
    return {
      rate: Math.round(Number(/Requests\/sec:\s+([\d.]+)/u.exec(stdout)?.[1])),
      p99: /99%\s+(\S+)/u.exec(stdout)?.[1],
      bytes: Number(head),
      memory: await memoryOf(server.pid ?? 0),
    };
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

/** Resident megabytes of nginx's processes. */
async function memoryOf(parent: number): Promise<string> {
  let kilobytes = 0;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/u.test(name))) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const isOne = pid === String(parent) || new RegExp(`^PPid:\\s+${parent}$`, 'mu').test(status);
    if (isOne) kilobytes += Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0);
  }
  return (kilobytes / 1024).toFixed(1);
}
