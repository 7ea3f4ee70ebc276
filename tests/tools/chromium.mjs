import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { isProgram, onPath } from './programs.mjs';

/** The shell draws and runs a page as the whole browser does, in half the time; the long run takes that. */
const SHELL = 'chromium-headless-shell';
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const NAMES = process.env.CHIPCAST_LONG ? [...WHOLE, SHELL] : [SHELL, ...WHOLE];

/** The browser that Playwright downloaded, if it did. */
function ofPlaywright() {
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : undefined;
}

/** Runs a program whose output matters only when it fails. */
function run(program, args, env = {}) {
	const result = spawnSync(program, args, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env }
	});
	if (result.status !== 0) console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`.trim());
	return result.status === 0;
}

function installFromDistribution() {
	if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return undefined;
	console.error('chromium: none found, installing it with apt-get');
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	const install = (name) => run('apt-get', ['-qq', 'install', '-y', name], quiet);
	const done = run('apt-get', ['-qq', 'update'], quiet) && (install(SHELL) || install('chromium'));
	return done ? onPath(NAMES) : undefined;
}

function installFromPlaywright() {
	console.error('chromium: none found, installing it with playwright-core');
	const cli = join(createRequire(import.meta.url).resolve('playwright-core'), '..', 'cli.js');
	return run(process.execPath, [cli, 'install', 'chromium']) ? ofPlaywright() : undefined;
}

/**
 * The path of a Chromium: the one named by CHROMIUM_PATH, else an installed one, else one that it
 * installs. A wrong CHROMIUM_PATH is an error, since whoever set it does not want another browser.
 */
export function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named && !isProgram(named)) {
		throw new Error(`chromium: CHROMIUM_PATH is no program, ${named}, correct it or unset it`);
	}
	const found =
		named ||
		onPath(NAMES) ||
		ofPlaywright() ||
		installFromDistribution() ||
		installFromPlaywright();
	if (!found) {
		throw new Error('chromium: none found or installed, install one or set CHROMIUM_PATH to it');
	}
	return found;
}
