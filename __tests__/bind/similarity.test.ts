import {expect, test} from '@jest/globals'
import {similarity} from '../../src/bind/similarity.ts'

test.each([
  ['Risk register', 'Register of risks'],
  ['Dependencies', 'Dependancies'],
  ['In', 'In scope'],
  ['Out', 'Out of scope'],
  ['Roll out', 'Rollout'],
  ['Roll-back', 'Rollback'],
  ['Trade-offs', 'Tradeoffs'],
  ['End-to-end tests', 'E2E tests'],
  ['Non-functional needs', 'Nonfunctional needs'],
  ['Authn', 'Auth'],
])('%s is another word for %s', (a, b) => {
  expect(similarity(a, b)).toBe(1)
  expect(similarity(b, a)).toBe(1)
})

test.each([
  ['Architecture', 'Archtecture'],
  ['Architecture', 'Architectrue'],
])('%s is known if it is misspelt: %s', (a, b) => {
  expect(similarity(a, b)).toBeCloseTo(0.8)
  expect(similarity(b, a)).toBeCloseTo(0.8)
})

test.each([
  ['Deployment', 'Employment'],
  ['Test', 'Text'],
  ['Out', 'In scope'],
  ['Roll out', 'Out of scope'],
])('%s is something else than %s', (a, b) => {
  expect(similarity(a, b)).toBe(0)
  expect(similarity(b, a)).toBe(0)
})
