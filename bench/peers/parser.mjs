// The floor: what the parser alone takes, in one process, for all files of a folder.
//   node parser.mjs <folder or file>
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const place = process.argv[2]
const files = statSync(place).isDirectory()
  ? readdirSync(place)
      .filter(name => name.endsWith('.md'))
      .map(name => join(place, name))
  : [place]

for (const file of files) parser.parse(readFileSync(file, 'utf8'))
console.log(`${files.length} files`)
