import {readFileSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {check} from '../../src/check.ts'
import {renderJson} from '../../src/render/index.ts'
import {builtIns} from '../../src/template/registry.ts'
import {SHAPE_ANSWERS, SHAPE_PLAN, templateShapes} from '../policy/template-shapes.ts'
import {folderOf, removeFolders, root, run} from './run.ts'

const finished = readFileSync(path.join(root, 'examples/outline/plan.md'), 'utf8')
const untouched = readFileSync(path.join(root, 'templates/outline.md'), 'utf8')
const custom = '# Plan\n\n## Why\n\n[Say why]\n\n## How\n\n[Say how]\n'
const answered = '# Plan\n\n## Why\n\nRiders wait too long at the gate.\n\n## How\n\nOpen a second gate at noon.\n'

afterAll(removeFolders)

const plansOf = (stdout: string): {path: string; score: number; template: {source: string; chosenBy: string}}[] =>
  JSON.parse(stdout).plans
const pathsOf = (stdout: string) => plansOf(stdout).map(plan => plan.path)
/** Windows gives links to few, and forbids control characters in names. */
const testOnPosix = process.platform === 'win32' ? test.skip : test
const json = ['--format', 'json'] as const

describe('exit codes', () => {
  test('0 if all plans pass', async () => {
    const {exitCode, stdout, stderr} = await run(['check', 'examples'])
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
    expect(stdout).toContain(`All ${builtIns.length} plans pass: lowest score 100, needs 80`)
  })

  test('1 if a plan falls short, 0 in report mode', async () => {
    const cwd = folderOf({'plan.md': untouched, 'done.plan.md': finished})
    expect(await run(['check'], {cwd})).toMatchObject({exitCode: 1, stderr: ''})
    const reported = await run(['check', '--mode', 'report'], {cwd})
    expect(reported.exitCode).toBe(0)
    expect(reported.stdout).toContain('(would fail)')
  })

  test('the score that is needed decides', async () => {
    const cwd = folderOf({'plan.md': untouched})
    expect((await run(['check', '--min-score', '0'], {cwd})).exitCode).toBe(0)
  })

  test('0 if a search finds no plan, with one line that says where', async () => {
    const cwd = folderOf({'README.md': '# Shop\n'})
    const {exitCode, stdout} = await run(['check'], {cwd, columns: 120})
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Nothing below the working directory matches `**/plan.md` or `**/*.plan.md`.')
    expect(JSON.parse((await run(['check', ...json], {cwd})).stdout)).toMatchObject({result: 'none', plans: []})
  })

  test.each([
    {words: ['nowhere'], says: 'Unexpected path `nowhere`'},
    {words: ['plans.md'], says: 'Did you mean `plan.md`?'},
    {words: [''], says: 'Unexpected path ``'},
    {words: ['docs'], says: 'Unexpected folder `docs` without a plan'},
    {words: ['x/**'], says: 'Unexpected glob `x/**` without a match'},
    {words: ['../**'], says: 'expected a path inside the repository'},
    {words: ['!x/../y'], says: 'expected a path inside the repository'},
    {words: ['--format', 'jsn'], says: 'Did you mean `json`?'},
    {words: ['--format', 'pdf'], says: 'expected `pretty`, `json`, `markdown`, `sarif`, `junit` or `html`'},
    {words: ['--shard', '0/2'], says: 'Unexpected value `0/2` of `--shard`, expected one such as `1/4`'},
    {words: ['--shard', '3/2'], says: 'Unexpected value `3/2`'},
    {words: ['--shard', 'half'], says: 'Unexpected value `half`'},
    {words: ['--template', 'governd'], says: 'Did you mean `governed`?'},
    {words: ['--template', 'docs/none.md'], says: 'Unexpected template `docs/none.md` (no such file)'},
    {words: ['--template', './docs'], says: '(not a regular file)'},
    {words: ['--min-score', 'high'], says: 'Unexpected value `high` of `--min-score`, expected a number from 0 to 100'},
    {words: ['--min-score', '101'], says: '0 to 100'},
    {words: ['--min-score', '-5'], says: '0 to 100'},
    {words: ['--mode', 'gat'], says: 'Did you mean `gate`?'},
    {words: ['--config', 'none.yml'], says: 'Unexpected policy file `none.yml` (no such file)'},
    {words: ['--config', 'bad.yml'], says: 'Did you mean `min-score`?'},
    {words: ['--output', 'docs'], says: 'Unexpected output `docs` (a folder)'},
    {words: ['--output', 'plan.md'], says: 'Unexpected output `plan.md` (a plan of this run)'},
    {words: ['--output', 'plan.md/report.json'], says: 'expected a file that can be written'},
  ])('2 for $words', async ({words, says}) => {
    const cwd = folderOf({'plan.md': finished, 'docs/README.md': '# Docs\n', 'bad.yml': 'min-scor: 9\n'})
    const {exitCode, stdout, stderr} = await run(['check', ...words], {cwd})
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/^plan-completeness: [^\n]+\n$/)
  })
})

describe('which files', () => {
  const files = {
    'plan.md': answered,
    'a/PLAN.md': answered,
    'a/search.plan.md': answered,
    'a/notes.md': answered,
    'light/why.txt.md': custom,
    'templates/plan.md': untouched,
    'node_modules/x/plan.md': untouched,
  }

  const light = ['--template', 'light/why.txt.md']

  test.each([
    {words: [], paths: ['a/PLAN.md', 'a/search.plan.md', 'plan.md']},
    {words: ['a'], paths: ['a/PLAN.md', 'a/search.plan.md']},
    {words: ['a/'], paths: ['a/PLAN.md', 'a/search.plan.md']},
    {words: ['a/notes.md'], paths: ['a/notes.md']},
    {words: ['./a/notes.md', 'a/notes.md', '*.md'], paths: ['a/notes.md', 'plan.md']},
    {words: ['./a/*.md', '!**/notes.md'], paths: ['a/PLAN.md', 'a/search.plan.md']},
    {words: ['!a/**'], paths: ['plan.md']},
    {words: ['templates'], paths: ['templates/plan.md']},
  ])('$words', async ({words, paths}) => {
    const cwd = folderOf(files)
    expect(pathsOf((await run(['check', ...words, ...json, ...light], {cwd})).stdout)).toEqual(paths)
  })

  test('paths start at the working directory, with slashes', async () => {
    const cwd = folderOf(files)
    const {stdout} = await run(['check', '..', '--template', '../light/why.txt.md', ...json], {
      cwd: path.join(cwd, 'a'),
    })
    expect(pathsOf(stdout)).toEqual(['../plan.md', 'PLAN.md', 'search.plan.md'])
  })

  testOnPosix('a symbolic link is a finding, and is not followed', async () => {
    const cwd = folderOf({'plan.md': finished})
    const secret = path.join(folderOf({'secret.md': 'Do not show.\n'}), 'secret.md')
    symlinkSync(secret, path.join(cwd, 'linked.plan.md'))
    symlinkSync(path.dirname(secret), path.join(cwd, 'folder'))
    const {exitCode, stdout} = await run(['check'], {cwd})
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Unexpected unreadable plan: a symbolic link')
    expect(stdout).toContain('1 of 2 plans not there yet')
    expect(stdout).not.toContain('Do not show')
  })

  test.each([
    {
      name: 'over the limit',
      content: 'word '.repeat(60_000),
      says: 'over 256 KiB',
      help: 'Split the plan, or move logs,',
    },
    {
      name: 'binary',
      content: new Uint8Array(4096),
      says: 'the file is not text',
      help: 'Save the plan as Markdown in UTF-8.',
    },
    {name: 'UTF-16', content: new Uint8Array([0xff, 0xfe, 35, 0]), says: 'UTF-16', help: 'Save the plan as UTF-8.'},
    {
      name: 'LFS pointer',
      content: 'version https://git-lfs.github.com/spec/v1\noid x\n',
      says: 'a Git LFS pointer',
      help: 'Take the file out of Git LFS',
    },
  ])('a file that is $name is a finding on that plan, with what to do', async ({content, says, help}) => {
    const cwd = folderOf({'a/plan.md': content, 'b/plan.md': finished})
    const {exitCode, stdout} = await run(['check'], {cwd})
    expect(exitCode).toBe(1)
    expect(stdout).toContain(says)
    expect(stdout).toContain(help)
    expect(stdout).toContain('1 of 2 plans')
  })

  test('a byte order mark and Windows line ends change nothing', async () => {
    const cwd = folderOf({'plan.md': `\uFEFF${finished.replaceAll('\n', '\r\n')}`})
    expect(plansOf((await run(['check', ...json], {cwd})).stdout)).toMatchObject([{score: 100}])
  })
})

describe('which template', () => {
  test('the project’s own, from any folder below its root', async () => {
    const cwd = folderOf({
      '.git/HEAD': '',
      '.specify/templates/plan-template.md': custom,
      'specs/1/plan.md': answered,
      'sub/.specify/templates/overrides/plan-template.md': `${custom}\n## When\n\n[Say when]\n`,
      'sub/specs/1/plan.md': answered,
    })
    const sourceIn = async (folder: string, word: string) => {
      const {stdout} = await run(['check', word, ...json], {cwd: path.join(cwd, folder)})
      return plansOf(stdout).map(plan => [plan.template.source, plan.template.chosenBy, plan.score])
    }
    const own = '.specify/templates/plan-template.md'
    expect(await sourceIn('.', 'specs')).toEqual([[own, 'repository', 100]])
    expect(await sourceIn('specs/1', 'plan.md')).toEqual([[`../../${own}`, 'repository', 100]])
    expect(await sourceIn('.', 'sub')).toMatchObject([
      ['sub/.specify/templates/overrides/plan-template.md', 'repository', expect.any(Number)],
    ])
  })

  test.each(templateShapes)("the project's own, as spec-kit finds it: $name", async ({files, source}) => {
    const cwd = folderOf({'.git/HEAD': '', ...files, [SHAPE_PLAN]: SHAPE_ANSWERS})
    const {stdout} = await run(['check', SHAPE_PLAN, ...json], {cwd})
    expect(plansOf(stdout)).toMatchObject([{score: 100, template: {source, chosenBy: 'repository'}}])
  })

  test('by option: an id, or a file anywhere', async () => {
    const cwd = folderOf({'a/plan.md': answered, 'template.md': custom})
    const by = async (name: string) =>
      plansOf((await run(['check', '.', '--template', name, ...json], {cwd: path.join(cwd, 'a')})).stdout)[0]
    expect(await by('../template.md')).toMatchObject({score: 100, template: {source: '../template.md'}})
    expect(await by(path.join(cwd, 'template.md'))).toMatchObject({score: 100, template: {id: 'template'}})
    expect(await by('outline')).toMatchObject({template: {id: 'outline', source: 'built-in'}})
  })
})

describe('policy file', () => {
  const policy = 'min-score: 0\ntemplate: docs/template.md\nplans: ["specs/*.md"]\n'
  const files = {'.github/plan-completeness.yml': policy, 'docs/template.md': custom, 'specs/a.md': custom}

  test('its keys hold, its paths start at the root of the project', async () => {
    const cwd = folderOf({...files, '.git/HEAD': ''})
    for (const folder of ['.', 'specs']) {
      const {exitCode, stdout} = await run(['check', ...json], {cwd: path.join(cwd, folder)})
      expect(exitCode).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({policy: {source: 'head', minScore: 0}, plans: [{score: 0}]})
    }
  })

  test('options stand above it, and another file can be named', async () => {
    const cwd = folderOf({...files, 'strict.yml': 'min-score: 90\n'})
    expect((await run(['check', '--min-score', '50'], {cwd})).exitCode).toBe(1)
    expect(
      (await run(['check', 'specs/a.md', '--config', 'strict.yml', '--template', 'docs/template.md'], {cwd})).exitCode,
    ).toBe(1)
  })
})

describe('output', () => {
  test('JSON is the report, byte for byte', async () => {
    const cwd = folderOf({'plan.md': untouched})
    const {stdout} = await run(['check', '--format', 'json', '--template', 'outline'], {cwd})
    const outline = builtIns.find(({id}) => id === 'outline')
    const report = check(
      [{path: 'plan.md', change: 'unchanged', content: Buffer.from(untouched), base: null, repositoryTemplate: null}],
      {source: 'default', minScore: 80, mode: 'gate', ratchet: false, template: outline ?? 'auto'},
    )
    expect(report.ok && renderJson(report.value)).toBe(stdout)
  })

  test('Markdown', async () => {
    const {stdout} = await run(['check', 'examples/outline', '--format', 'markdown'])
    expect(stdout).toContain('examples/outline/plan.md')
    expect(stdout.startsWith('###')).toBe(true)
  })

  test('to a file, in a folder that is made, with one line for the terminal', async () => {
    const cwd = folderOf({'plan.md': untouched})
    const options = ['--output', 'out/report.json', ...json]
    const {exitCode, stdout} = await run(['check', ...options], {cwd, columns: 80})
    expect(exitCode).toBe(1)
    expect(stdout).toBe('Plan not started: 0 of 100, needs 80 (report in `out/report.json`)\n')
    const written = readFileSync(path.join(cwd, 'out/report.json'), 'utf8')
    expect(written).toBe((await run(['check', ...json], {cwd})).stdout)
  })

  test('a file never holds colours', async () => {
    const cwd = folderOf({'plan.md': untouched})
    await run(['check', '-o', 'report.txt'], {cwd, columns: 80, env: {FORCE_COLOR: '1'}})
    expect(readFileSync(path.join(cwd, 'report.txt'), 'utf8')).not.toContain('\u001B')
  })

  test.each([
    {env: {}, columns: 80, colored: true},
    {env: {}, columns: undefined, colored: false},
    {env: {NO_COLOR: '1'}, columns: 80, colored: false},
    {env: {NO_COLOR: ''}, columns: 80, colored: true},
    {env: {TERM: 'dumb'}, columns: 80, colored: false},
    {env: {FORCE_COLOR: '1', NO_COLOR: '1'}, columns: undefined, colored: true},
    {env: {FORCE_COLOR: '0'}, columns: 80, colored: false},
  ] as {env: Record<string, string>; columns?: number; colored: boolean}[])(
    'colours with $env on $columns columns: $colored',
    async ({env, columns, colored}) => {
      const cwd = folderOf({'plan.md': answered, 'why.md': custom})
      const {stdout} = await run(['check', '--template', 'why.md'], {
        cwd,
        env,
        ...(columns === undefined ? {} : {columns}),
      })
      expect(stdout.includes('\u001B[')).toBe(colored)
    },
  )

  test.each([60, 80, 120])('%i columns are kept', async columns => {
    const cwd = folderOf({'plan.md': untouched})
    const {stdout} = await run(['check', '--template', 'governed'], {cwd, columns, env: {NO_COLOR: '1'}})
    // An address alone on its line stays whole, so that it can be clicked.
    const lines = stdout.split('\n').filter(line => !/^https:\S+$/.test(line))
    const longest = Math.max(...lines.map(line => line.length))
    expect(longest).toBeLessThanOrEqual(columns)
  })

  testOnPosix('plan text and names cannot speak to the terminal', async () => {
    const hostile = `# Plan\n\n## Why\n\n[Say why]\u001B]0;owned\u0007\u001B[2J\n\n::error::x\n`
    const cwd = folderOf({'a\u001B[2Jplan.md': hostile, 'template.md': custom})
    const options = ['*plan.md', '--template', 'template.md']
    for (const format of ['pretty', 'markdown', 'json']) {
      const {stdout} = await run(['check', ...options, '--format', format], {cwd})
      expect(stdout).not.toContain('\u001B')
      expect(stdout).not.toMatch(/^::/m)
    }
    const {stderr} = await run(['check', '\u001B[2J\n::error::x'], {cwd})
    expect(stderr).not.toContain('\u001B')
    expect(stderr).not.toMatch(/^::/m)
  })
})
