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

test.each([
  ['Decisions (ADR)', 'ADRs', 0.95],
  ['Latency (p95)', 'p95', 0.95],
  // Not a name of its own, but words that belong to the full one.
  ['Decisions (see ADR)', 'ADR', 0.65],
  ['Latency (p95 or p99)', 'p95', 0.65],
])('%s has a short name, if it has one, and that is %s: %s', (full, short, expected) => {
  expect(similarity(full, short)).toBeCloseTo(expected)
})
