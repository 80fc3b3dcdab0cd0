import {expect, test} from '@jest/globals'
import {compileTemplate} from '../../src/template/compile.ts'
import {packTemplate, unpackTemplate} from '../../src/template/packed.ts'
import {builtIns} from '../../src/template/registry.ts'

const own = {
  id: 'own',
  source: 'own.md',
  text: '# [Title]\n\n## Boxes (optional)\n<!-- plan: ticked weight=2 alias="Kästchen" -->\n- [ ] Done\n\n## Risk 1: [Name]\n- Level: [low | high]\n\n## Risk 2: [Name]\n- Level: [low | high]\n\n| A | B |\n|---|---|\n| [a] | [DATE] |\n',
}

test.each([...builtIns, own].map(source => [source.id, source] as const))('%s comes out as it went in', (_, source) => {
  const made = compileTemplate(source)
  if (!made.ok) throw new Error(made.failure.message)
  const packed = packTemplate(made.value)
  expect(unpackTemplate(packed)).toStrictEqual(made.value)
})
