import {describe, expect, test} from '@jest/globals'
import {judge} from '../check/judge.ts'
import {essence, materials} from './material.ts'
import {fromParts, toParts} from './rewrite.ts'

const OWN_SECTION = `
## Glossary

- berth: a place for one boat
- draught: how deep a boat sits in the water

## Thanks

The harbour offices of Aster and Lindholm lent us their ledgers.
`

const OWN_CODE = `
\`\`\`sh
[ -f ledger ] && echo "[TODO: sort]" # TBD, FIXME, ??? until 2026-02-30
berths [--port <name>] [your own text]
\`\`\`
`

describe.each(materials)('$id', ({template, example}) => {
  const finished = judge(template, example)

  test('the untouched template scores 0, whatever its name', () => {
    expect(judge(template, template.text)).toMatchObject({score: 0, earned: 0, state: 'not-started'})
    const renamed = {...template, id: 'other', source: 'docs/other.md'}
    expect(judge(renamed, template.text)).toMatchObject({score: 0, earned: 0})
  })

  test('the finished example scores 100 without a finding', () => {
    expect(finished).toMatchObject({score: 100, state: 'complete', result: 'pass', findings: []})
  })

  test('the losses of the untouched template add up to 100', () => {
    const {findings} = judge(template, template.text)
    const lost = findings.reduce((sum, one) => sum + one.points, 0)
    expect(lost).toBeCloseTo(100, 4)
  })

  test("the author's own sections change nothing", () => {
    expect(essence(judge(template, `${example}\n${OWN_SECTION}`))).toEqual(essence(finished))
    const {header, sections} = toParts(example)
    const between = fromParts({header, sections: [...sections.slice(0, 2), OWN_SECTION, ...sections.slice(2)]})
    expect(essence(judge(template, between))).toEqual(essence(finished))
  })

  test("nothing is found in the author's own code", () => {
    const {header, sections} = toParts(example)
    const plan = fromParts({header, sections: sections.map(section => `${section.trimEnd()}\n${OWN_CODE}`)})
    expect(judge(template, plan).findings).toEqual([])
  })

  test('an empty plan earns nothing', () => {
    expect(judge(template, '')).toMatchObject({score: 0, earned: 0, state: 'not-started'})
  })
})
