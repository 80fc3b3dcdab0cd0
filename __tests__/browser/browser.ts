import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

/** Where Debian has Chromium; `CHROMIUM` names another place. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether the tests can run: where there is no browser they are left out, but never in CI. */
export const hasBrowser = existsSync(executablePath) || Boolean(process.env.CI)

/** Start the browser of this machine. */
export function launch(): Promise<Browser> {
  return chromium.launch({executablePath, args: ['--no-sandbox']})
}
