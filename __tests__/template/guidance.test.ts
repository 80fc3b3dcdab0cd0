import {expect, test} from '@jest/globals'
import {compileTemplate} from '../../src/template/compile.ts'
import {slotsOf} from '../../src/template/slots-of.ts'
import {judge, templateOf} from '../check/judge.ts'

/** A template with a mark elsewhere, so that its sentences are guidance unless they alone say what is wanted. */
function withSection(body: string, name = 'Design'): string {
  return `# Plan: [Name]\n\n## ${name}\n\n${body}\n`
}

function asked(text: string): string[] {
  const made = compileTemplate(templateOf(text))
  if (!made.ok) throw new Error(made.failure.message)
  return slotsOf(made.value.sections).map(({kind, name}) => `${kind} ${name}`)
}

const GUIDANCE = [
  'One paragraph explanation of the feature.',
  'A short description of what is changed.',
  'Discuss prior art, both the good and the bad.',
  'Think about how this may grow.',
  'This is the technical portion. Explain the design in detail.',
  'This section should say what a reader must know first.',
  '> This should be a short description of the feature.',
  '> Uses of two words or more, please.',
  '(One or two sentences)',
  'e.g. fewer mails',
  '- Why is this the best design?\n- What other designs were looked at?',
  'Explain the design so that nobody has to ask. Say:\n\n- New concepts.\n- Effects on users.',
]

test.each(GUIDANCE)('a section of guidance alone asks for a text: %s', body => {
  const template = withSection(body)
  expect(asked(template)).toEqual(['title title', 'prose Design'])
  expect(judge(template, template).score).toBe(0)
  const copy = template.replace('[Name]', 'Berths')
  expect(judge(template, copy).score).toBe(50)
  expect(judge(template, copy.replace(body, '')).score).toBe(50)
  expect(judge(template, copy.replace(body, 'Harbours book berths by a form.')).score).toBe(100)
  expect(judge(template, `${copy}\nHarbours book berths by a form.\n`).score).toBe(100)
})

test.each(GUIDANCE)('so does a subsection: %s', body => {
  expect(asked(withSection(`### Shape\n\n${body}`))).toEqual(['title title', 'prose Shape'])
})

test.each([
  'This document has been placed in the public domain.',
  'The list of ports is in the wiki.',
  'A summary of the rules stands in CONTRIBUTING.md.',
  'All plans are reviewed by two people.',
  'You must run the tests before a review.',
  'Discuss this plan with your team first.',
  'This section must not be edited.',
  '> Simplicity is a prerequisite for reliability.',
  '- Tests pass\n- Docs are written',
  'Use the house style. Keep sentences short.',
  'Describe the ports.\n\n| Port | Use |\n|---|---|\n| HTTP | web |',
])('a section of facts or rules asks for nothing: %s', body => {
  expect(asked(withSection(body))).toEqual(['title title'])
})

test.each(['How to use this template', 'Licence', 'Rules', 'Before you start', 'For reviewers'])(
  'nor does what is of the template itself: %s',
  name => {
    expect(asked(withSection('Discuss what is open.', name))).toEqual(['title title'])
  },
)

test('guidance beside a prompt may stay', () => {
  const template = withSection('Discuss prior art.\n\n**Owner:** [Name]')
  expect(asked(template)).toEqual(['title title', 'field Owner'])
})

test('a section that is only due in some cases is optional', () => {
  const template = withSection('> If something breaks, you must include this section.')
  expect(judge(template, '# Plan: Berths\n').score).toBe(100)
})
