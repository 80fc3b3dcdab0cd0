import {readFileSync} from 'node:fs'
import {schema} from '@octokit/graphql-schema'
import {Ajv, type ValidateFunction} from 'ajv'
import {buildSchema, type GraphQLSchema, getOperationAST, getVariableValues, parse, validate} from 'graphql'
import type {LoggedRequest} from '../../stand-in/server.mjs'

type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json}
type Schema = Record<string, unknown>

interface Operation {
  readonly parameters: readonly {readonly name: string; readonly schema?: Schema}[]
  readonly requestBody?: Schema
  readonly status: string
  readonly response?: Schema
}

const fixture = new URL('../fixtures/github-openapi.json', import.meta.url)
const paths: Record<string, Record<string, Operation>> = JSON.parse(readFileSync(fixture, 'utf8'))
const ajv = new Ajv({strict: false, coerceTypes: false, validateFormats: false})
const compiled = new Map<string, ValidateFunction>()
let graphqlSchema: GraphQLSchema | null = null

/** What is wrong with a request by GitHub's published descriptions, and with its answer; empty if nothing is. */
export function findProblems(request: LoggedRequest): string[] {
  return request.path === '/graphql' ? findGraphqlProblems(request) : findRestProblems(request)
}

function findRestProblems({method, path, query, body, status, response, isFaulty}: LoggedRequest): string[] {
  const template = Object.keys(paths).find(each => toPattern(each).test(path) && paths[each]?.[method.toLowerCase()])
  const operation = paths[template ?? '']?.[method.toLowerCase()]
  if (operation === undefined) return [`no operation ${method} ${path}`]
  const name = `${method} ${template}`
  const problems = findQueryProblems(name, operation, query)
  if (operation.requestBody !== undefined)
    problems.push(...match(`${name} body`, toClosed(operation.requestBody), body))
  else if (body !== null) problems.push(`${name} takes no body`)
  if (!isFaulty && String(status) === operation.status && operation.response !== undefined) {
    problems.push(...match(`${name} answer`, toNullable(operation.response), response))
  }
  return problems
}

function findQueryProblems(name: string, operation: Operation, query: Record<string, string>): string[] {
  return Object.entries(query).flatMap(([key, text]) => {
    const parameter = operation.parameters.find(each => each.name === key)
    if (parameter === undefined) return [`${name} has no parameter ${key}`]
    const value = parameter.schema?.type === 'integer' ? Number(text) : text
    return match(`${name} ?${key}`, toNullable(parameter.schema ?? {}), value)
  })
}

function findGraphqlProblems({body}: LoggedRequest): string[] {
  graphqlSchema ??= buildSchema(schema.idl, {assumeValid: true, assumeValidSDL: true})
  const document = parse(body.query)
  const operation = getOperationAST(document)
  if (!operation) return ['no operation']
  const {errors = []} = getVariableValues(graphqlSchema, operation.variableDefinitions ?? [], body.variables ?? {})
  return [...validate(graphqlSchema, document), ...errors].map(error => error.message)
}

function match(name: string, schema: Schema, value: Json): string[] {
  const check = compiled.get(name) ?? ajv.compile(schema)
  compiled.set(name, check)
  return check(value)
    ? []
    : (check.errors ?? []).map(({instancePath, message}) => `${name}: ${instancePath} ${message}`)
}

function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`)
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has the type `null`. */
function toNullable(schema: Schema): Schema {
  const {nullable, ...rest} = mapSchemas(schema, toNullable)
  return nullable === true ? {anyOf: [rest, {type: 'null'}]} : rest
}

/** Of a request also that it says nothing that GitHub does not know. */
function toClosed(schema: Schema): Schema {
  const {nullable, ...rest} = mapSchemas(schema, toClosed)
  const closed = rest.properties === undefined ? rest : {additionalProperties: false, ...rest}
  return nullable === true ? {anyOf: [closed, {type: 'null'}]} : closed
}

function mapSchemas(schema: Schema, map: (schema: Schema) => Schema): Schema {
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (key === 'properties' && isSchema(value)) {
      return [
        key,
        Object.fromEntries(Object.entries(value).map(([name, each]) => [name, isSchema(each) ? map(each) : each])),
      ]
    }
    if (Array.isArray(value)) return [key, value.map(each => (isSchema(each) ? map(each) : each))]
    return [key, isSchema(value) && key === 'items' ? map(value) : value]
  })
  return Object.fromEntries(entries)
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
