import {expect, test} from '@jest/globals'
import {startProxy} from '../../stand-in/proxy.mjs'
import {FAST_CLOCK, onRunner} from './job.ts'
import {finished} from './plans.ts'

const head = {'plan.md': finished('outline')}

/** A host that no resolver knows: what reaches it went through the proxy. */
const HOST = 'ghes.invalid'

/** What leads every name to this machine, for requests that no proxy takes. */
const ANY_NAME = new URL('../../stand-in/any-name.mjs', import.meta.url).href

test.each(['http_proxy', 'HTTP_PROXY'])('%s is honoured, for REST and GraphQL', async name => {
  await onRunner({head}, async ({url, requests, run}) => {
    const proxy = await startProxy(url)
    try {
      const addresses = {apiUrl: `http://${HOST}/api/v3`, graphqlUrl: `http://${HOST}/api/graphql`}
      const {exitCode} = await run({...addresses, env: {[name]: proxy.url}})
      expect(exitCode).toBe(0)
      expect(new Set(proxy.hosts.map(host => host.replace(/:80$/, '')))).toEqual(new Set([HOST]))
      expect(new Set(requests.map(({path}) => path === '/graphql'))).toEqual(new Set([true, false]))
    } finally {
      await proxy.close()
    }
  })
})

test('a proxy without a scheme is one of HTTP', async () => {
  await onRunner({head}, async ({url, run}) => {
    const proxy = await startProxy(url)
    try {
      const addresses = {apiUrl: `http://${HOST}/api/v3`, graphqlUrl: `http://${HOST}/api/graphql`}
      const http_proxy = proxy.url.replace('http://127.0.0.1', 'localhost')
      expect((await run({...addresses, env: {http_proxy}})).exitCode).toBe(0)
      expect(proxy.hosts.length).toBeGreaterThan(0)
    } finally {
      await proxy.close()
    }
  })
})

test('https_proxy is honoured for an address of HTTPS, and not for one of HTTP', async () => {
  await onRunner({head}, async ({url, run}) => {
    const proxy = await startProxy(url)
    try {
      // The stand-in speaks no TLS: what counts is that the tunnel was asked for, host and port.
      const addresses = {apiUrl: `https://${HOST}/api/v3`, graphqlUrl: `https://${HOST}/api/graphql`}
      const {exitCode} = await run({...addresses, env: {https_proxy: proxy.url, ...FAST_CLOCK}})
      expect(exitCode).toBe(1)
      expect(new Set(proxy.hosts)).toEqual(new Set([`${HOST}:443`]))
      proxy.hosts.length = 0
      expect((await run({env: {https_proxy: proxy.url}})).exitCode).toBe(0)
      expect(proxy.hosts).toEqual([])
    } finally {
      await proxy.close()
    }
  })
})

test.each([
  {name: 'no_proxy', value: HOST, isThrough: false},
  {name: 'NO_PROXY', value: 'other.example, .invalid', isThrough: false},
  {name: 'no_proxy', value: 'other.example', isThrough: true},
])('$name with $value is honoured', async ({name, value, isThrough}) => {
  await onRunner({head}, async ({url, run}) => {
    const proxy = await startProxy(url)
    try {
      const apiUrl = url.replace('127.0.0.1', HOST)
      const env = {http_proxy: proxy.url, [name]: value, NODE_OPTIONS: `--import=${ANY_NAME}`}
      expect((await run({apiUrl, graphqlUrl: `${apiUrl}/graphql`, env})).exitCode).toBe(0)
      expect(proxy.hosts.length > 0).toBe(isThrough)
    } finally {
      await proxy.close()
    }
  })
})

test('a proxy that wants a name and a password gets them', async () => {
  await onRunner({head}, async ({url, run}) => {
    const proxy = await startProxy(url)
    try {
      const addresses = {apiUrl: `http://${HOST}/api/v3`, graphqlUrl: `http://${HOST}/api/graphql`}
      const {exitCode, log} = await run({
        ...addresses,
        env: {http_proxy: proxy.url.replace('//', '//runner:p%40ss@')},
      })
      const basic = `Basic ${Buffer.from('runner:p@ss').toString('base64')}`
      expect(new Set(proxy.authorizations)).toEqual(new Set([basic]))
      expect(log).not.toContain('p@ss')
      expect(exitCode).toBe(0)
    } finally {
      await proxy.close()
    }
  })
})
