// Answers a GraphQL request from resolvers: only what was asked for, and errors beside the data, as GitHub does.
import {parse} from './parse.mjs'

/** An error that becomes one of the answer's `errors`, beside a field that is null. */
export class GraphqlError extends Error {
  /** @param {string} type GitHub's word: FORBIDDEN, NOT_FOUND, UNPROCESSABLE @param {string} message */
  constructor(type, message) {
    super(message)
    this.type = type
  }
}

/**
 * Execute a request.
 *
 * @param {{query: string, variables?: Record<string, unknown>}} request
 * @param {Record<string, Record<string, (source: any, args: any) => unknown>>} types resolvers by type and field; `Query` and `Mutation` are the roots
 * @returns {{data?: unknown, errors?: {type?: string, path?: (string | number)[], message: string}[]}}
 */
export function execute({query, variables = {}}, types) {
  const errors = []
  try {
    const {operation, fragments} = parse(query)
    const root = operation.type === 'mutation' ? 'Mutation' : 'Query'
    const given = {...mapValues(operation.defaults, value => toValue(value, {})), ...variables}
    const run = {types, fragments, variables: given, errors}
    const data = select(run, {__typename: root}, operation.selections, [])
    return errors.length === 0 ? {data} : {data, errors}
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof GraphqlError) return {errors: [{message: error.message}]}
    throw error
  }
}

function select(run, source, selections, path) {
  const result = {}
  for (const selection of selections) {
    if (!isIncluded(run, selection.directives)) continue
    if (selection.kind === 'field')
      result[selection.alias] = resolve(run, source, selection, [...path, selection.alias])
    else {
      const fragment = selection.spread === null ? selection : run.fragments[selection.spread]
      if (fragment === undefined) throw new GraphqlError('', `Fragment ${selection.spread} was used, but not defined`)
      if (fragment.on === null || fragment.on === source.__typename)
        Object.assign(result, select(run, source, fragment.selections, path))
    }
  }
  return result
}

function resolve(run, source, field, path) {
  if (field.name === '__typename') return source.__typename
  const resolver = run.types[source.__typename]?.[field.name]
  if (resolver === undefined)
    throw new GraphqlError('', `Field '${field.name}' doesn't exist on type '${source.__typename}'`)
  try {
    const args = mapValues(field.args, value => toValue(value, run.variables))
    return complete(run, resolver(source, args), field, path)
  } catch (error) {
    if (!(error instanceof GraphqlError) || error.type === '') throw error
    run.errors.push({type: error.type, path, message: error.message})
    return null
  }
}

function complete(run, value, field, path) {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((item, index) => complete(run, item, field, [...path, index]))
  if (field.selections === null) {
    if (typeof value === 'object') throw new GraphqlError('', `Field must have selections (field '${field.name}')`)
    return value
  }
  return select(run, value, field.selections, path)
}

function isIncluded(run, directives) {
  return directives.every(({name, args}) => {
    const value = toValue(args.if, run.variables)
    return name === 'skip' ? !value : Boolean(value)
  })
}

function toValue(value, variables) {
  if ('variable' in value) return variables[value.variable]
  if ('list' in value) return value.list.map(item => toValue(item, variables))
  if ('object' in value) return mapValues(value.object, item => toValue(item, variables))
  return value.value
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
}
