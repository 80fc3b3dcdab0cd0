import {expect, test} from '@jest/globals'
import {brief, judge} from './judge.ts'

const plan = (named: string) => `---\ntemplate: ${named}\n---\n# Plan\n\n## Goal\n\nFewer clicks.\n`
const own = '# Plan\n\n## Goal\n\n[What is wanted]\n'

test.each([
  {named: 'goverend', meant: 'governed'},
  {named: 'Governed', meant: 'governed'},
  {named: 'spec_kit', meant: 'spec-kit'},
  {named: 'enginering', meant: 'engineering'},
])('a misspelt id is a warning with the id that is meant: $named', ({named, meant}) => {
  const {score, template, findings} = judge(own, plan(named))
  expect({score, id: template.id}).toEqual({score: 100, id: 'own'})
  expect(brief(findings)).toEqual(['bad-value warning 2 template'])
  expect(findings[0]).toMatchObject({
    message: `Unexpected value \`${named}\`, expected \`${meant}\``,
    help: `Write \`template: ${meant}\`. As it is, the key does not count.`,
  })
})

test.each(['blog-post', 'docs/plan-template.md', 'default'])(
  'what may be the key of another tool is a note: %s',
  named => {
    const {findings} = judge(own, plan(named))
    expect(brief(findings)).toEqual(['bad-value note 2 template'])
    expect(findings[0]?.help).toContain('can name built-in templates alone')
  },
)

test('an id is no finding', () => {
  const {template, findings} = judge(own, plan('outline'))
  expect(template).toMatchObject({id: 'outline', chosenBy: 'front-matter'})
  expect(findings.filter(({slot}) => slot === 'template')).toEqual([])
})
