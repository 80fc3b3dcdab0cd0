import {spawnSync} from 'node:child_process'
import {readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {MAJOR, REPOSITORY} from '../../src/report/tool.ts'
import {folderOf, removeFolders, root} from '../cli/run.ts'
import {fencesOf, read} from '../docs/pages.ts'

afterAll(removeFolders)
// npm takes its time on machines of any speed.
jest.setTimeout(120_000)

const CONSUMER = `import {check, compileTemplate, render} from 'plan-completeness'

const text = '# Plan\\n\\n## Goal\\n\\n[What]\\n'
const template = {id: 'own', source: 'own.md', text}
const report = check([{path: 'plan.md', content: text.replace('[What]', 'Fewer clicks.')}], {template})
const compiled = compileTemplate(text)
if (!report.ok) throw new Error(report.failure.message)
console.log(report.value.plans[0]?.score, compiled.ok && compiled.value.sections.length)
console.log(render(report.value, 'pretty').split('\\n')[0])
`

/** The same with types, and mistakes that must not compile. */
const TYPED = `${CONSUMER}
import type {Finding, Report, Slot} from 'plan-completeness'

const found: readonly Finding[] = report.value.plans.flatMap((plan: Report['plans'][number]) => plan.findings)
const slots: readonly Slot['kind'][] = ['field', 'table']
const score: number | undefined = report.value.plans[0]?.score
// @ts-expect-error A policy has no such mode.
check([], {policy: {mode: 'gat'}})
// @ts-expect-error There is no such format.
render(report.value, 'pdf')
// @ts-expect-error A result is looked at before it is used.
compileTemplate(text).value.sections
export {found, score, slots}
`

const settings = (resolution: string) => ({
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    module: resolution === 'bundler' ? 'esnext' : resolution,
    moduleResolution: resolution,
    types: [],
    skipLibCheck: false,
  },
  files: ['consumer.ts'],
})

const cwd = folderOf({'package.json': '{"type": "module", "private": true}\n'})

function call(command: string, ...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return {status, stdout, stderr}
}

// As a user gets it, without a network: packed, and installed from the package.
beforeAll(() => {
  expect(call('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', cwd, root)).toMatchObject({
    status: 0,
  })
  const [tarball = ''] = readdirSync(cwd).filter(name => name.endsWith('.tgz'))
  const flags = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
  expect(call('npm', 'install', ...flags, path.join(cwd, tarball))).toMatchObject({status: 0})
})

test('it brings nothing along', () => {
  expect(readdirSync(path.join(cwd, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
    'plan-completeness',
  ])
})

test('it is imported as it is documented', () => {
  writeFileSync(path.join(cwd, 'consumer.mjs'), CONSUMER)
  expect(call(process.execPath, 'consumer.mjs')).toEqual({status: 0, stderr: '', stdout: '100 2\nplan.md\n'})
})

test.each(['nodenext', 'bundler'])('its types are complete for the module resolution %s', resolution => {
  writeFileSync(path.join(cwd, 'consumer.ts'), TYPED)
  writeFileSync(path.join(cwd, 'tsconfig.json'), JSON.stringify(settings(resolution)))
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  expect(call(process.execPath, tsc, '-p', 'tsconfig.json')).toEqual({status: 0, stderr: '', stdout: ''})
})

const examples = fencesOf(read('docs/library.md')).filter(({language}) => language === 'ts')

test.each(examples)('the example in line $line of docs/library.md compiles and runs', ({text}) => {
  writeFileSync(path.join(cwd, 'consumer.ts'), text)
  writeFileSync(path.join(cwd, 'tsconfig.json'), JSON.stringify(settings('nodenext')))
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  expect(call(process.execPath, tsc, '-p', 'tsconfig.json', '--noEmit', 'false')).toMatchObject({status: 0, stdout: ''})
  expect(call(process.execPath, 'consumer.js')).toMatchObject({status: 0, stderr: ''})
})

test('nothing of its inside can be imported', () => {
  writeFileSync(path.join(cwd, 'inside.mjs'), "import 'plan-completeness/dist/lib/index.js'\n")
  expect(call(process.execPath, 'inside.mjs').stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
})

test('the command comes along', () => {
  expect(call('npx', '--offline', 'plan-completeness', 'templates')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('governed ('),
  })
})

test.each(['policy', 'report', 'fix-list'])(
  'the schema %s comes along, and names itself by the major version',
  name => {
    writeFileSync(
      path.join(cwd, 'schema.mjs'),
      `import schema from 'plan-completeness/schemas/${name}.schema.json' with {type: 'json'}\nconsole.log(schema.$id)\n`,
    )
    expect(call(process.execPath, '--no-warnings', 'schema.mjs').stdout.trim()).toBe(
      `https://raw.githubusercontent.com/${REPOSITORY}/${MAJOR}/schemas/${name}.schema.json`,
    )
  },
)
