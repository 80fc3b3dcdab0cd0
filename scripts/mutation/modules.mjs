// TypeScript files as functions that can be called again and again, each time with fresh modules: what a mutant needs.
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {compileFunction} from 'node:vm'
import {transformSync} from '@swc/core'

const NAMES = ['exports', 'require', 'module', '__filename', '__dirname']
const OPTIONS = {jsc: {target: 'es2022', parser: {syntax: 'typescript'}}, module: {type: 'commonjs'}, swcrc: false}

/** A loader of TypeScript files. Packages are loaded once: `packages` has those that are modules of the new kind. */
export function createLoader(packages) {
  const compiled = new Map()
  return {load, compile}

  /** A file as a function. */
  function compile(path, source = readFileSync(path, 'utf8')) {
    const {code} = transformSync(source, {...OPTIONS, filename: path})
    return compileFunction(code.replaceAll('import.meta.dirname', '__dirname'), NAMES, {filename: path})
  }

  /** The exports of a file, with fresh modules below it, one of which may be replaced. */
  function load(path, {modules = new Map(), replaced = null} = {}) {
    const known = modules.get(path)
    if (known) return known.exports
    const module = {exports: {}}
    modules.set(path, module)
    if (!compiled.has(path)) compiled.set(path, compile(path))
    const run = replaced?.path === path ? replaced.run : compiled.get(path)
    const own = createRequire(path)
    const require = name => {
      if (packages.has(name)) return packages.get(name)
      if (!name.startsWith('.')) return own(name)
      const target = join(dirname(path), name)
      if (!target.endsWith('.ts') || !existsSync(target)) return own(name)
      return load(target, {modules, replaced})
    }
    run.call(module.exports, module.exports, require, module, path, dirname(path))
    return module.exports
  }
}
