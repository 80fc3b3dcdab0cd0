import {expect, test} from '@jest/globals'
import {startProxy} from '../../stand-in/proxy.mjs'
import {FAST_CLOCK, onGitHub} from './job.ts'
import {finished} from './plans.ts'

const head = {'plan.md': finished('outline')}

/** A host that no resolver knows: what reaches it went through the proxy. */
const HOST = 'ghes.invalid'

test.each(['http_proxy', 'HTTP_PROXY'])('%s is honoured, for REST and GraphQL', async name => {
  await onGitHub({head}, async ({url, requests, run}) => {
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

test('https_proxy is honoured for an address of HTTPS, and not for one of HTTP', async () => {
  await onGitHub({head}, async ({url, run}) => {
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

// 0.0.0.0 leads to this machine without being a name of it, which proxies never get; Windows does not know it.
const onPosix = process.platform === 'win32' ? test.skip : test

onPosix('no_proxy is honoured', async () => {
  await onGitHub({head}, async ({url, run}) => {
    const proxy = await startProxy(url)
    try {
      const apiUrl = url.replace('127.0.0.1', '0.0.0.0')
      const addresses = {apiUrl, graphqlUrl: `${apiUrl}/graphql`}
      expect((await run({...addresses, env: {http_proxy: proxy.url}})).exitCode).toBe(0)
      expect(proxy.hosts.length).toBeGreaterThan(0)
      proxy.hosts.length = 0
      expect((await run({...addresses, env: {http_proxy: proxy.url, no_proxy: '0.0.0.0'}})).exitCode).toBe(0)
      expect(proxy.hosts).toEqual([])
    } finally {
      await proxy.close()
    }
  })
})
