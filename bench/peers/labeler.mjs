// The requests of actions/labeler 7.0.0, by the packages it uses and in its order. It is no copy of that action, which is
// not on npm, but sends what it sends: the pull request, its files page by page, the configuration, and, where a label
// has to be set, the pull request once more and the labels.
import {getBooleanInput, getInput, setFailed, setOutput} from '@actions/core'
import {context, getOctokit} from '@actions/github'
import {retry} from '@octokit/plugin-retry'
import {load} from 'js-yaml'
import {minimatch} from 'minimatch'

try {
  await label()
} catch (error) {
  setFailed(error)
}

async function label() {
  const octokit = getOctokit(getInput('repo-token'), {}, retry)
  const {pulls, repos, issues} = octokit.rest
  const pull = {...context.repo, pull_number: context.payload.pull_request.number}

  const before = toNames((await pulls.get(pull)).data.labels)
  const paths = (await octokit.paginate(pulls.listFiles, pull)).map(({filename}) => filename)
  const place = {...context.repo, path: getInput('configuration-path'), ref: context.sha}
  const {content, encoding} = (await repos.getContent(place)).data
  const wanted = toWanted(load(Buffer.from(content, encoding).toString('utf8')), paths)

  const labels = [...new Set([...before, ...wanted])]
  if (labels.length > before.length) {
    const now = toNames((await pulls.get(pull)).data.labels)
    const all = [...new Set([...now, ...labels])]
    await issues.setLabels({...context.repo, issue_number: pull.pull_number, labels: all})
  }
  setOutput('new-labels', labels.filter(name => !before.includes(name)).join(','))
  setOutput('all-labels', labels.join(','))
}

function toNames(labels) {
  return labels.map(({name}) => name)
}

/** The labels of a configuration whose globs match a path. */
function toWanted(configuration, paths) {
  const options = {dot: getBooleanInput('dot')}
  return Object.entries(configuration)
    .filter(([, conditions]) =>
      conditions
        .flatMap(condition => condition['changed-files'] ?? [])
        .flatMap(files => files['any-glob-to-any-file'] ?? [])
        .some(glob => paths.some(path => minimatch(path, glob, options))),
    )
    .map(([name]) => name)
}
