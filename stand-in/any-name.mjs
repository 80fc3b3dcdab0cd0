// Loaded before the bundle (`node --import`): every host name leads to this machine, on any system. A name that is none
// of loopback's own is what proxies are for.
import dns from 'node:dns'

dns.lookup = (_host, options, answer) => {
  const [address, family] = ['127.0.0.1', 4]
  const all = typeof options === 'object' && options.all === true
  const reply = typeof options === 'function' ? options : answer
  process.nextTick(() => (all ? reply(null, [{address, family}]) : reply(null, address, family)))
}
