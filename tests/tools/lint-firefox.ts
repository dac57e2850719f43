/** `npm run lint:firefox`: Mozilla's own check of the add-on, as its store runs it. */
import { spawnSync } from 'node:child_process';
import { ensureBuilt } from './build/ensure-built.ts';

const addon = await ensureBuilt('firefox');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/web-ext/bin/web-ext.js', 'lint', '--no-config-discovery', `--source-dir=${addon}`],
  { stdio: 'inherit', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
);
process.exitCode = status ?? 1;
