import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'

/** What tells whether a mutant compiles, in a copy of the source. */
export function createCompiler(root) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-completeness-mutants-'))
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  cpSync(join(root, 'src'), join(folder, 'src'), {recursive: true})
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {typeRoots: [join(root, 'node_modules/@types')]},
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({...settings, include: ['src']}))
  const script = join(root, 'node_modules/typescript/bin/tsc')
  const compiles = () => spawnSync(process.execPath, [script, '-p', folder, '--noEmit']).status === 0
  if (!compiles()) throw new Error('The source does not compile')
  return ({path, source, start, end, text}) => {
    const copy = join(folder, relative(root, path))
    writeFileSync(copy, `${source.slice(0, start)}${text}${source.slice(end)}`)
    try {
      return compiles()
    } finally {
      writeFileSync(copy, source)
    }
  }
}
