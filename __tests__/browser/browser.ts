import {type Browser, chromium} from 'playwright-core'

/** Where Debian has Chromium; `CHROMIUM` names another place. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Start the browser of this machine. Errors: there is none, by the path that was tried. */
export function launch(): Promise<Browser> {
  return chromium.launch({executablePath, args: ['--no-sandbox']})
}
