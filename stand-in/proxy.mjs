// A forward proxy on loopback that takes every request to one place, whatever host it names, and logs the hosts and who asked.
import {createServer, request} from 'node:http'
import {connect} from 'node:net'

/** Start a proxy in front of a server of loopback. @param {string} target its address */
export async function startProxy(target) {
  const {hostname, port} = new URL(target)
  /** @type {string[]} */
  const hosts = []
  /** @type {(string | undefined)[]} */
  const authorizations = []
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/')
    hosts.push(url.host)
    authorizations.push(incoming.headers['proxy-authorization'])
    const options = {
      hostname,
      port,
      method: incoming.method,
      path: `${url.pathname}${url.search}`,
      headers: incoming.headers,
    }
    const onward = request(options, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.on('connect', (incoming, client, head) => {
    hosts.push(incoming.url ?? '')
    authorizations.push(incoming.headers['proxy-authorization'])
    const onward = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(client).pipe(onward)
    })
    onward.on('error', () => client.destroy())
    client.on('error', () => onward.destroy())
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`
  return {url, hosts, authorizations, close: () => new Promise(resolve => server.close(resolve).closeAllConnections())}
}
