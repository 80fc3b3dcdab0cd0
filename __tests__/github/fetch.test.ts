import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {type AddressInfo, createServer as createTcpServer} from 'node:net'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {fetchInTime} from '../../src/github/fetch.ts'
import {createOctokit} from '../../src/github/octokit.ts'
import {startProxy} from '../../stand-in/proxy.mjs'

type Serve = (request: IncomingMessage, response: ServerResponse, url: string) => void

const JSON_TYPE = {'content-type': 'application/json; charset=utf-8'}
const options = {method: 'GET', headers: {authorization: 'token secret', accept: 'application/json'}}

/** Run something against a server on loopback; `url` is its address. */
async function on<T>(serve: Serve, run: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => serve(request, response, url))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    return await run(url)
  } finally {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
}

async function bodyOf(answer: ReturnType<typeof fetchInTime>): Promise<unknown> {
  return JSON.parse(await (await answer).text())
}

describe('a request', () => {
  test('hands over method, headers and body', async () => {
    const serve: Serve = async ({method, headers}, response) => {
      response
        .writeHead(200, JSON_TYPE)
        .end(JSON.stringify({method, token: headers.authorization, length: headers['content-length']}))
    }
    const sent = {...options, method: 'POST', body: '{"a":"é"}'}
    expect(await on(serve, url => bodyOf(fetchInTime(url, sent)))).toEqual({
      method: 'POST',
      token: 'token secret',
      length: '10',
    })
  })

  test.each(['gzip', 'GZIP', 'x-gzip'])('reads an answer that is packed as %s', async coding => {
    const serve: Serve = (_, response) => {
      response.writeHead(200, {...JSON_TYPE, 'content-encoding': coding}).end(gzipSync('{"text":"漢字"}'))
    }
    expect(await on(serve, url => bodyOf(fetchInTime(url, options)))).toEqual({text: '漢字'})
  })

  test('goes where a renamed repository leads, with the token', async () => {
    const serve: Serve = ({url: path, headers}, response, url) => {
      if (path === '/old') response.writeHead(301, {location: `${url}/new`}).end()
      else response.writeHead(200, JSON_TYPE).end(JSON.stringify({path, token: headers.authorization}))
    }
    expect(await on(serve, url => bodyOf(fetchInTime(`${url}/old`, options)))).toEqual({
      path: '/new',
      token: 'token secret',
    })
  })

  test('gives no other host the token', async () => {
    const serve: Serve = ({headers}, response, url) => {
      if (headers.host?.startsWith('127.'))
        response.writeHead(302, {location: url.replace('127.0.0.1', 'localhost')}).end()
      else response.writeHead(200, JSON_TYPE).end(JSON.stringify({token: headers.authorization ?? null}))
    }
    expect(await on(serve, url => bodyOf(fetchInTime(url, options)))).toEqual({token: null})
  })

  test('gives no subdomain the token, which may be of somebody else', async () => {
    const serve: Serve = ({headers}, response) => {
      if (headers.host === 'ghes.invalid') response.writeHead(302, {location: 'http://pages.ghes.invalid/'}).end()
      else response.writeHead(200, JSON_TYPE).end(JSON.stringify({token: headers.authorization ?? null}))
    }
    // A proxy that leads every name to the server.
    const ask = async (url: string) => {
      const proxy = await startProxy(url)
      process.env.http_proxy = proxy.url
      try {
        return await bodyOf(fetchInTime('http://ghes.invalid/', options))
      } finally {
        delete process.env.http_proxy
        await proxy.close()
      }
    }
    expect(await on(serve, ask)).toEqual({token: null})
  })

  test('behind a proxy that says nothing ends in time', async () => {
    const silent = createTcpServer(() => {})
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const before = process.env.https_proxy
    process.env.https_proxy = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    try {
      await expect(fetchInTime('https://ghes.invalid/', options, 200)).rejects.toThrow('timeout')
    } finally {
      if (before === undefined) delete process.env.https_proxy
      else process.env.https_proxy = before
      silent.close()
    }
  })

  test.each<[string, Serve]>([
    [
      'is cut off',
      (_, response) => {
        response.writeHead(200, {...JSON_TYPE, 'content-length': 100}).write('{"a":')
        setTimeout(() => response.destroy(), 20)
      },
    ],
    [
      'is cut off while it is packed',
      (_, response) => {
        response
          .writeHead(200, {...JSON_TYPE, 'content-encoding': 'gzip'})
          .end(gzipSync('{"a":"bbbbbbbbbbb"}').subarray(0, 15))
      },
    ],
    [
      'never comes',
      (_, response) => {
        response.destroy()
      },
    ],
    [
      'leads round and round',
      (_, response, url) => {
        response.writeHead(302, {location: url}).end()
      },
    ],
  ])('an answer that %s is an error', async (_, serve) => {
    await expect(on(serve, url => fetchInTime(url, options))).rejects.toThrow()
  })

  test.each([
    [200, 'text/html', '<html>', 502],
    [200, 'application/json', '{"errors":[{"type":"RATE_LIMITED"}]}', 403],
    [404, 'application/json', '{"message":"Not Found"}', 404],
    [204, 'application/json', '', 204],
  ])('an answer %s of %s %s is one of %s', async (status, type, body, expected) => {
    const serve: Serve = (_, response) => {
      response.writeHead(status, {'content-type': type}).end(body)
    }
    expect((await on(serve, url => fetchInTime(url, options))).status).toBe(expected)
  })

  test.each(['text/html', 'application/xml', 'application/octet-stream', 'application/problem+json'])(
    'an error of type %s is one for Octokit, too',
    async type => {
      const serve: Serve = (_, response) => {
        response.writeHead(404, {'content-type': type}).end('<Error/>')
      }
      const asked = (url: string) => createOctokit({token: 'x', apiUrl: url, lane: 'read'}).request('GET /')
      await expect(on(serve, asked)).rejects.toMatchObject({status: 404})
    },
  )
})
