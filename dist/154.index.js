export const id=154;export const ids=[154];export const modules={4154:(e,t,n)=>{n.d(t,{start:()=>start});var i=n(1455),a=n(8532),r=n(4484);function toRestAnnotations(e){return e.map(({path:e,startLine:t,endLine:n,level:i,title:a,message:r})=>({path:e,start_line:t,end_line:n,annotation_level:i,title:a,message:r}))}function toCheckRunInput(e,t,n){return{repositoryId:e,checkRunId:t,status:"COMPLETED",conclusion:"success"===n.conclusion?"SUCCESS":"FAILURE",externalId:n.externalId,detailsUrl:n.detailsUrl,output:{title:n.title,summary:n.summary}}}var o=n(2857),s=n(9889);let l={doing:"write the check run",permission:"checks: write"};async function attempt(e,t){try{return(0,r.ok)(await t())}catch(t){if(isHttpError(t))return toFailure(e,t);throw t}}function toFailure(e,t){if(isRateLimit(t)){let t=`GitHub's rate limit is spent; could not ${e.doing}`;return(0,r.f)("rate-limited",t,"Run the job again later.")}if(401===t.status)return(0,r.f)("bad-token",`GitHub does not accept the token; could not ${e.doing}`,"Correct `github-token`.");if(/authenticate via a GitHub App/i.test(t.message)){let t=`GitHub lets only an app's token ${e.doing}`;return(0,r.f)("forbidden",t,"Use the job's own token, or set `check-run: false`.")}return 403===t.status||404===t.status?isAboutRights(t.message)?refuse(e):refuseInWords(e,t.message):422===t.status?(0,r.f)("rejected",`GitHub rejected the request to ${e.doing}: ${toLine(t)}`,"Please report this."):(0,r.f)("unavailable",`GitHub did not answer the request to ${e.doing}: ${toLine(t)}`,"Run the job again later.")}function refuse({doing:e,permission:t}){let n=`The token may not ${e}: it lacks \`${t}\``;return(0,r.f)("forbidden",n,`Add \`${t}\` under \`permissions:\` of the job.`)}function isAboutRights(e){return/resource not accessible|not found|must have|rights to/i.test(e)}function refuseInWords({doing:e},t){return(0,r.f)("forbidden",`GitHub refused the request to ${e}: ${clip(t)}`,"Correct what GitHub names; no permission of the job does.")}function isHttpError(e){return e instanceof Error&&"status"in e&&"number"==typeof e.status}function isRateLimit(e){if(403!==e.status&&429!==e.status)return!1;let t=e.response?.headers;return 429===e.status||t?.["x-ratelimit-remaining"]==="0"||/rate limit/i.test(e.message)}function toLine(e){return`${e.status} ${clip(e.message)}`}function clip(e){let t=(0,s.Fh)(e);return t.length>200?`${t.slice(0,200)}\u{2026}`:t}let u=o.Ikc({type:o.YjP().default(""),message:o.YjP(),path:o.YOg(o.KCZ([o.YjP(),o.aig()])).default([])}),c=o.Ikc({data:o.L5J(),errors:o.YOg(u)});async function askGraphql(e,t,n){let{url:i,document:a,variables:r}=n;return attempt(t,async()=>{try{return{data:await e.graphql({...r,query:a,url:i}),errors:[]}}catch(t){let e=c.safeParse(t);if(e.success)return e.data;throw t}})}async function mutateGraphql(e,t,n){let i=await askGraphql(e,t,n);if(!i.ok)return i;let a=i.value.errors[0];return void 0===a?(0,r.ok)(null):"NOT_FOUND"===a.type?(0,r.f)("gone",`Could not ${t.doing}: it is there no longer`,"Run the job again."):toGraphqlFailure(t,a)}function toGraphqlFailure(e,t){if(void 0===t){let t=`GitHub's answer to the request to ${e.doing} has nothing in it`;return(0,r.f)("unavailable",t,"Run the job again later.")}if("FORBIDDEN"===t.type&&!isAboutRights(t.message))return refuseInWords(e,t.message);if("FORBIDDEN"===t.type||"NOT_FOUND"===t.type||"INSUFFICIENT_SCOPES"===t.type)return refuse(e);let n=`GitHub rejected the request to ${e.doing}: ${(0,s.Fh)(t.message)}`;return(0,r.f)("rejected",n,"Run the job again; if it stays, please report it.")}let d=o.YOg(o.Ikc({id:o.YjP(),body:o.YjP(),viewerDidAuthor:o.zMY()}).nullable()),p=o.Ikc({nodes:d,pageInfo:o.Ikc({hasNextPage:o.zMY(),endCursor:o.YjP().nullable()})}),h=o.Ikc({repository:o.Ikc({pullRequest:o.Ikc({comments:p})})}),f={comments:p.extend({totalCount:o.aig()}).nullish(),newest:o.Ikc({nodes:d}).nullish()},m=o.Ikc({repository:o.Ikc({pullRequest:o.Ikc({comments:o.Ikc({nodes:d})})})});function toOwn(e){return e.nodes.filter(e=>null!==e).filter(e=>e.viewerDidAuthor)}function toCursor({pageInfo:e}){return e.hasNextPage?e.endCursor:null}function toDistinct(e){return[...new Map(e.map(e=>[e.id,e])).values()]}function readComments(e,t){let n=h.safeParse(e.data);if(!n.success)return toGraphqlFailure(t,e.errors[0]);let i=n.data.repository.pullRequest.comments;return(0,r.ok)({own:toOwn(i),cursor:toCursor(i)})}function readLastComments(e,t){let n=m.safeParse(e.data);return n.success?(0,r.ok)(toOwn(n.data.repository.pullRequest.comments)):toGraphqlFailure(t,e.errors[0])}var g=n(7598);let w="\x3c!-- plan-completeness ",y=" --\x3e",b=o.rej({id:o.YjP(),head:o.YjP(),run:o.aig(),attempt:o.aig(),hash:o.YjP()});function toHash(e){return(0,g.createHash)("sha256").update(e).digest("hex").slice(0,16)}function toTextHash(e){return toHash(e.replace(/\r\n?/g,"\n").trimEnd())}function renderMarker(e){return`${w}${JSON.stringify(e)}${y}
`}function isIntact(e,{hash:t}){return toTextHash(e.slice(e.indexOf("\n")+1))===t}function readMarker(e){let t=e.split("\n",1)[0]?.trimEnd()??"";if(!t.startsWith(w)||!t.endsWith(y))return null;try{let e=b.safeParse(JSON.parse(t.slice(w.length,-y.length)));return e.success?e.data:null}catch{return null}}function isNewer(e,t){return e.run===t.run?e.attempt>t.attempt:e.run>t.run}let k="plan-completeness";function toExternalId(e,t){let{conclusion:n,title:i,summary:a,annotations:r}=e,o=r.map(({level:e,...t})=>t);return toId({words:toHash(JSON.stringify([n,i,a])),findings:toHash(JSON.stringify(o)),...t})}function toUnfinishedId(e){return toId({...toParts(e),findings:"unfinished"})}function planCheckRun(e,t){let n=toParts(t.externalId),i=e.filter(({externalId:e})=>e.startsWith(`${k}:`)).map(({id:e,externalId:t})=>({id:e,parts:toParts(t)}));return i.some(({parts:e})=>isNewer(e,n))?{stale:[],isNew:!1}:{stale:i.filter(({parts:e})=>e.words!==n.words||e.run!==n.run).map(({id:e,parts:t})=>({id:e,externalId:toId({...n,findings:t.findings})})),isNew:!i.some(({parts:e})=>e.findings===n.findings)}}function toId({words:e,findings:t,run:n,attempt:i}){return[k,e,t,n,i].join(":")}function toParts(e){let[,t="",n="",i,a]=e.split(":");return{words:t,findings:n,run:Number(i),attempt:Number(a)}}let v=262144;async function createCheckRun(e,t,n){let{annotations:i,title:a,summary:o}=n,output=e=>({title:a,summary:o,annotations:toRestAnnotations(i.slice(e,e+50))}),isLast=e=>e+50>=i.length,s=await attempt(l,async()=>{let{data:i}=await e.request("POST /repos/{owner}/{repo}/check-runs",{...t,name:n.name,head_sha:n.headSha,status:"completed",conclusion:n.conclusion,external_id:isLast(0)?n.externalId:toUnfinishedId(n.externalId),details_url:n.detailsUrl,output:output(0),request:{retries:0}});return i.id});if(!s.ok)return s;let u=await attempt(l,async()=>{for(let a=50;a<i.length;a+=50){let i=isLast(a)?{external_id:n.externalId}:{},r={...t,check_run_id:s.value};await e.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{...r,...i,output:output(a)})}return null});return u.ok?u:(0,r.f)("incomplete",`Not all annotations are written. ${u.failure.message}`,u.failure.hint)}var $=n(4730),x=n(9735),T=n(6856),S=n(8522),C=n(9783),P=n(1573);let R=o.Ikc({errors:o.YOg(o.Ikc({type:o.YjP().optional()}))});function readAnswer(e){if(200!==e.status&&201!==e.status)return toOctokit(e);let t=parseJson(e.body);if("object"!=typeof t||null===t)return answer_refuse(502,"the answer is not JSON",e);let{data:n}=R.safeParse(t);return n?.errors.some(({type:e})=>"RATE_LIMITED"===e)===!0?answer_refuse(403,"API rate limit exceeded",e):toOctokit(e)}function toOctokit({status:e,url:t,headers:n,body:i}){return{status:e,url:t,headers:n,text:async()=>i,arrayBuffer:async()=>new TextEncoder().encode(i).buffer}}function parseJson(e){try{return JSON.parse(e)}catch{return null}}function answer_refuse(e,t,n){let i=new Map([...n.headers,["content-type","application/json; charset=utf-8"]]);return toOctokit({...n,status:e,headers:i,body:JSON.stringify({message:t})})}async function fetchInTime(e,{method:t,headers:n,body:i},a=3e4){let r=new URL(e),o=(0,C.s)(r),s=AbortSignal.timeout(a),l=void 0===o?{}:await toProxyAgents(toHttp(o),s),{request:u}="http:"===r.protocol?P.http:P.https;return new Promise((a,r)=>{let fail=e=>r(s.aborted?s.reason:e),o=void 0===i?{}:{"content-length":String(Buffer.byteLength(i))},c=u(e,{method:t,headers:{...n,...o,"accept-encoding":"gzip"},agents:l,signal:s,beforeRedirect},t=>{readAll(t).then(n=>readAnswer(toAnswer(e,t,n))).then(a,fail)});c.on("error",fail),c.end(i)});function beforeRedirect({href:e="",headers:t={}}){new URL(e).origin!==r.origin&&Reflect.deleteProperty(t,"authorization")}}async function readAll(e){let t=[];for await(let n of e)t.push(n);let n=Buffer.concat(t);return(/^(?:x-)?gzip$/i.test(e.headers["content-encoding"]??"")&&n.length>0?(0,S.gunzipSync)(n):n).toString("utf8")}function toAnswer(e,{statusCode:t=0,headers:n},i){return{status:t,url:e,headers:new Map(Object.entries(n).map(([e,t])=>[e,String(t)])),body:i}}async function toProxyAgents(e,t){let{HttpsProxyAgent:i}=await n.e(643).then(n.bind(n,5643)),a=new i(e,{signal:t});return{http:a,https:a}}function toHttp({href:e,protocol:t}){return"http:"===t||"https:"===t?e:`http://${e}`}function createOctokit({token:e,apiUrl:t,lane:n}){return new($.E.plugin(x.L,T.A))({auth:e,baseUrl:t,userAgent:"plan-completeness",request:{fetch:fetchInTime},retry:{retries:2},throttle:{id:n,onRateLimit:isWorthWaiting,onSecondaryRateLimit:isWorthWaiting},log:{debug:ignore,info:ignore,warn:ignore,error:ignore}})}function isWorthWaiting(e,t,n,i){return e<=60&&i<1}function ignore(){}let I=`query Standing(
  $owner: String!, $name: String!, $headSha: GitObjectID!, $checkName: String!,
  $hasPull: Boolean!, $hasComments: Boolean!, $number: Int!,
  $opening: Boolean!, $policyCommit: GitObjectID!, $policyPath: String!, $otherPath: String!
) {
  repository(owner: $owner, name: $name) {
    id
    policy: object(oid: $policyCommit) @include(if: $opening) {
      ... on Commit {
        ...PolicyFile
      }
    }
    head: object(oid: $headSha) {
      ... on Commit {
        ...PolicyFile @include(if: $opening)
        checkSuites(first: 20, filterBy: {checkName: $checkName}) {
          nodes {
            checkRuns(first: 1, filterBy: {checkName: $checkName, checkType: LATEST}) {
              nodes { id externalId }
            }
          }
        }
      }
    }
    pullRequest(number: $number) @include(if: $hasPull) {
      headRefOid
      changedFiles
      labels(first: 100) { nodes { name } }
      files(first: 100) @include(if: $opening) { nodes { path changeType } }
      comments(first: 100) @include(if: $hasComments) {
        totalCount
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
      newest: comments(last: 100) @include(if: $hasComments) { nodes { id body viewerDidAuthor } }
    }
  }
}
fragment PolicyFile on Commit {
  file(path: $policyPath) {
    mode
    object { ... on Blob { byteSize isBinary isTruncated text } }
  }
  misnamed: file(path: $otherPath) { mode }
}`,A=`query Comments($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`,_=`query LastComments($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(last: 100) { nodes { id body viewerDidAuthor } } }
  }
}`,O=`mutation UpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: {id: $id, body: $body}) { issueComment { id } }
}`,M=`mutation DeleteComment($id: ID!) {
  deleteIssueComment(input: {id: $id}) { clientMutationId }
}`,E=`mutation UpdateCheckRun($input: UpdateCheckRunInput!) {
  updateCheckRun(input: $input) { checkRun { id } }
}`,D=new Set(["100644","100755"]),q=new Map([["120000","a symbolic link"],["160000","a submodule"]]);function nameMode(e){return q.get(e)??"not a regular file"}function toModeText(e){return e.toString(8).padStart(6,"0")}let F={ADDED:"added",COPIED:"added",MODIFIED:"modified",CHANGED:"modified",RENAMED:"renamed",DELETED:"removed"},L=o.Ikc({nodes:o.YOg(o.Ikc({id:o.YjP(),externalId:o.YjP().nullable()}).nullable()).nullable()}),j=o.Ikc({byteSize:o.aig(),isBinary:o.zMY().nullable(),isTruncated:o.zMY(),text:o.YjP().nullable()}),N=o.Ikc({headRefOid:o.YjP(),changedFiles:o.aig(),labels:o.Ikc({nodes:o.YOg(o.Ikc({name:o.YjP()}).nullable()).nullable()}).nullable(),files:o.Ikc({nodes:o.YOg(o.Ikc({path:o.YjP(),changeType:o.k5n(["ADDED","COPIED","MODIFIED","CHANGED","RENAMED","DELETED"])}).nullable())}).nullish(),...f}),W=o.Ikc({file:o.Ikc({mode:o.aig(),object:o.KCZ([j,o.Ikc({}),o.chJ()])}).nullish(),misnamed:o.Ikc({mode:o.aig()}).nullish()}),U=o.Ikc({nodes:o.YOg(o.Ikc({checkRuns:L.nullable()}).nullable()).nullable()}),B=o.Ikc({repository:o.Ikc({id:o.YjP(),policy:W.nullish(),head:W.extend({checkSuites:U.nullish()}).nullable(),pullRequest:N.nullish()})}),H=(0,r.f)("unavailable","GitHub has no commit of the name whose policy counts","Run the job again; if it stays, see that the base commit is in the repository and the job has `contents: read`.");function readStanding(e,t){let n=B.safeParse(e.data);if(!n.success)return toGraphqlFailure(t,e.errors[0]);let{id:i,policy:a,head:o,pullRequest:s}=n.data.repository,u=e.errors.find(({type:e,path:t})=>t.includes("policy")&&"NOT_FOUND"!==e);if(void 0!==u)return toGraphqlFailure(t,u);if(null===a)return H;let c=e.errors.find(({path:e})=>e.includes("checkSuites")),d=void 0===c?(0,r.ok)(toCheckRuns(o?.checkSuites)):toGraphqlFailure(l,c),p=void 0!==s,h=s?(0,r.ok)(toPullRequest(s)):p?toPullFailure(e):null,f=s?toBetween(s):null;return(0,r.ok)({standing:{repositoryId:i,pull:h,checkRuns:d},between:f,policy:a,proposal:o})}function readPolicyText(e,{path:t,otherPath:n}){let i=e?.file;if(!i&&e?.misnamed&&null!==n)return misnamed(t,n);if(!i)return(0,r.ok)(null);let a=toModeText(i.mode);if(!D.has(a))return badFile(t,nameMode(a));let o=j.safeParse(i.object);if(!o.success)return badFile(t,"not a file");let{text:s,byteSize:l,isBinary:u,isTruncated:c}=o.data;return l>v||c?badFile(t,`over ${v/1024} KiB`):!0===u||null===s?badFile(t,"not text"):(0,r.ok)(s)}function misnamed(e,t){let n=`Unexpected policy file ${t}, expected ${e}`;return(0,r.f)("bad-policy-file",n,"Rename it, or name it with the input `config`.")}function badFile(e,t){let n=`Unexpected policy file ${e} (${t}), expected a regular file of text`;return(0,r.f)("bad-policy-file",n,`Replace ${e}.`)}function toCheckRuns(e){return(e?.nodes?.flatMap(e=>e?.checkRuns?.nodes??[]).filter(e=>null!==e)??[]).map(({id:e,externalId:t})=>({id:e,externalId:t??""}))}function toPullRequest(e){let{headRefOid:t,changedFiles:n,files:i}=e,a=i?.nodes.filter(e=>null!==e)??[],r=null!=i&&a.length===n&&n<=100,o=a.map(({path:e,changeType:t})=>({path:e,previousPath:null,status:F[t]}));return{headSha:t,changedFiles:n,labels:e.labels?.nodes?.filter(e=>null!==e).map(({name:e})=>e)??[],files:r?o:null,comments:toDistinct([e.comments,e.newest].flatMap(e=>e?toOwn(e):[]))}}function toBetween({comments:e}){let t=e?toCursor(e):null,n=(e?.totalCount??0)-200;return!e||null===t||n<=0?null:{cursor:t,count:n,index:toOwn(e).length}}function toPullFailure(e){return toGraphqlFailure({doing:"read the pull request",permission:"pull-requests: write"},e.errors.find(({path:e})=>e.includes("pullRequest")))}async function readTree(e,t){let n=new Map,i=[{prefix:"",sha:e}];for(;i.length>0;){let e=await Promise.all(i.map(async e=>({folder:e,answer:await t(e.sha,"whole")}))),a=e.filter(({answer:e})=>e.truncated).map(({folder:e})=>e);for(let{folder:t,answer:i}of e)i.truncated||addFiles(n,t.prefix,i);let r=await Promise.all(a.map(async e=>({folder:e,answer:await t(e.sha,"folder")})));if(r.some(({answer:e})=>e.truncated))return null;for(let{folder:e,answer:t}of r)addFiles(n,e.prefix,t);i=r.flatMap(({folder:e,answer:t})=>toFolders(e.prefix,t))}return n}function addFiles(e,t,{tree:n}){for(let{path:i,type:a,mode:r,sha:o,size:s=0}of n)"tree"!==a&&e.set(`${t}${i}`,{mode:r,sha:o,size:s})}function toFolders(e,{tree:t}){return t.filter(({type:e})=>"tree"===e).map(({path:t,sha:n})=>({prefix:`${e}${t}/`,sha:n}))}let G="contents: read",Y={doing:"read the comments",permission:"pull-requests: write"},z={doing:"write the comment",permission:"pull-requests: write"};function createOctokitGateway(e,t){let{apiUrl:n,graphqlUrl:i}=t,a=createOctokit({token:e,apiUrl:n,lane:"read"}),o=createOctokit({token:e,apiUrl:n,lane:"reread"}),s=createOctokit({token:e,apiUrl:n,lane:"look"}),u=createOctokit({token:e,apiUrl:n,lane:"comment"}),c=createOctokit({token:e,apiUrl:n,lane:"check-run"}),d={owner:t.owner,repo:t.name};return{fetchOpening,fetchStanding,listChangedFiles,compareCommits,fetchTree,fetchBlob,fetchLastComments,createCheckRun:e=>createCheckRun(c,d,e),createComment:(e,t)=>attempt(z,async()=>{let{data:n}=await u.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...d,issue_number:e,body:t,request:{retries:0}});return n.node_id}),updateComment:(e,t)=>mutateGraphql(u,z,{url:i,document:O,variables:{id:e,body:t}}),deleteComment:async e=>{let t=await mutateGraphql(u,z,{url:i,document:M,variables:{id:e}});return t.ok||"gone"!==t.failure.code?t:(0,r.ok)(null)},updateCheckRun:(e,t,n)=>mutateGraphql(c,l,{url:i,document:E,variables:{input:toCheckRunInput(e,t,n)}})};async function fetchOpening(e,t){let n=await askStanding(a,e,{opening:!0,policyCommit:t.commit,policyPath:t.path,otherPath:t.otherPath??t.path});if(!n.ok)return n;let i=readPolicyText(n.value.policy,t);if(!i.ok)return i;let o=readPolicyText(n.value.proposal,t),{standing:s,between:l}=n.value;return(0,r.ok)({policyText:i.value,proposedText:o,standing:s,hasAllComments:null===l})}async function fetchStanding(e){let t=await askStanding(o,e,{opening:!1,policyCommit:e.headSha,policyPath:"",otherPath:""});return t.ok?(0,r.ok)(await withAllComments(e,t.value)):t}async function askStanding(e,n,a){let r={doing:!0===a.opening?"read the repository":"look at what stands already",permission:G},{pullNumber:o,hasComments:s,headSha:l,checkName:u}=n,c={owner:t.owner,name:t.name,headSha:l,checkName:u,...{hasPull:null!==o,hasComments:s,number:o??0},...a},d=await askGraphql(e,r,{url:i,document:I,variables:c});return d.ok?readStanding(d.value,r):d}async function withAllComments(e,{standing:t,between:n}){if(null===n||t.pull?.ok!==!0)return t;let i=await listCommentsBetween(e.pullNumber??0,n);if(!i.ok)return{...t,pull:i};let a=t.pull.value;return{...t,pull:(0,r.ok)({...a,comments:toDistinct(a.comments.toSpliced(n.index,0,...i.value))})}}async function fetchLastComments(e){let n={owner:t.owner,name:t.name,number:e},a=await askGraphql(s,Y,{url:i,document:_,variables:n});return a.ok?readLastComments(a.value,Y):a}async function listCommentsBetween(e,{cursor:n,count:o}){let s=[],l=n;for(let n=o;n>0&&null!==l;n-=100){let n={owner:t.owner,name:t.name,number:e,after:l},r=await askGraphql(a,Y,{url:i,document:A,variables:n});if(!r.ok)return r;let o=readComments(r.value,Y);if(!o.ok)return o;s.push(...o.value.own),l=o.value.cursor}return(0,r.ok)(s)}async function listChangedFiles(e,{headSha:t,count:n}){let i=Math.ceil(Math.min(Math.max(n,1),3e3)/100);return attempt({doing:"list the changed files",permission:"pull-requests: read"},async()=>{let n={...d,pull_number:e,per_page:100},r=Array.from({length:i},(e,t)=>t+1),o=(await Promise.all(r.map(e=>a.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{...n,page:e})))).flatMap(({data:e})=>e);return isListOf(o,t)?o.map(toChangedFile):null})}async function compareCommits(e,t){return attempt({doing:"compare the commits",permission:G},async()=>{let n={...d,basehead:`${e}...${t}`,per_page:1},{data:i}=await a.request("GET /repos/{owner}/{repo}/compare/{basehead}",n),r=i.files??[],o=r.length<300;return{mergeBaseSha:i.merge_base_commit.sha,files:o?r.map(toChangedFile):null}})}async function fetchTree(e){let t=await attempt({doing:"read the files of a commit",permission:G},()=>readTree(e,async(e,t)=>{let{data:n}=await a.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",{...d,tree_sha:e,..."whole"===t?{recursive:"1"}:{}});return n}));return t.ok?null===t.value?(0,r.f)("too-large","Unexpected folder with more files than GitHub lists, expected one that can be read whole","Split the folder."):(0,r.ok)(t.value):t}async function fetchBlob(e){return attempt({doing:"read a file",permission:G},async()=>{let{data:t}=await a.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{...d,file_sha:e});return Buffer.from(t.content,"base64")})}}let V={copied:"added",changed:"modified",unchanged:"modified"};function isListOf(e,t){let n=e.filter(({status:e})=>"removed"!==e).map(e=>`${e.blob_url} ${e.contents_url}`);return n.length>0&&n.every(e=>e.includes(t))}function toChangedFile({filename:e,previous_filename:t,status:n}){return{path:e,previousPath:"renamed"===n?t??null:null,status:"copied"===n||"changed"===n||"unchanged"===n?V[n]:n}}var J=n(6760),K=n(6058);let X={failure:K.z3,warning:K.$e,notice:K.lm},Z={info:e=>K.pq((0,s.Fh)(e)),notice:e=>K.lm((0,s.Fh)(e)),error:e=>K.z3((0,s.Fh)(e)),debug:e=>K.Yz(e),annotate,setOutput:(e,t)=>K.uH(e,t),appendSummary:async e=>{await K.z.addRaw(e).write()},saveFile:async(e,t,n)=>{let a=(0,J.resolve)(e,t);return await (0,i.mkdir)((0,J.resolve)(e),{recursive:!0}),await (0,i.writeFile)(a,n),a}};function annotate({path:e,startLine:t,endLine:n,level:i,title:a,message:r}){let o=(0,s.Fh)(e)===e?{file:e,startLine:t,endLine:n}:{};X[i](r,{title:a,...o})}var Q=n(8161),ee=n(9567);let et=o.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),en=o.Ikc({pull_request:o.Ikc({number:o.aig().int().positive(),head:o.Ikc({sha:et}),base:o.Ikc({sha:et}),changed_files:o.aig().int().nonnegative().default(0)}),repository:o.Ikc({private:o.zMY().default(!1)}).optional()}),ei=o.Ikc({merge_group:o.Ikc({head_sha:et,base_sha:et,head_ref:o.YjP().default("")})}),ea=/\/pr-(\d{1,9})-[0-9a-f]+$/,er=o.Ikc({GITHUB_REPOSITORY:o.YjP().regex(/^[\w.-]+\/[\w.-]+$/),GITHUB_SERVER_URL:o.OZ5().default("https://github.com"),GITHUB_API_URL:o.OZ5().default("https://api.github.com"),GITHUB_GRAPHQL_URL:o.OZ5().default("https://api.github.com/graphql"),GITHUB_RUN_ID:ee.ai().int().nonnegative().default(0),GITHUB_RUN_ATTEMPT:ee.ai().int().nonnegative().default(1)});function readRunContext(e){let t=er.safeParse(e);if(!t.success)return notARunner(String(t.error.issues[0]?.path[0]));let[n="",i=""]=t.data.GITHUB_REPOSITORY.split("/");return(0,r.ok)({owner:n,name:i,serverUrl:t.data.GITHUB_SERVER_URL,apiUrl:t.data.GITHUB_API_URL,graphqlUrl:t.data.GITHUB_GRAPHQL_URL,runId:t.data.GITHUB_RUN_ID,runAttempt:t.data.GITHUB_RUN_ATTEMPT})}function readEvent(e,t){let n=e.GITHUB_EVENT_NAME??"",i=eo.get(n);return void 0===i?(0,r.ok)({kind:"other",name:(0,s.Fh)(n)}):i(e,t)}let eo=new Map([["pull_request",readPullRequest],["pull_request_target",readPullRequest],["pull_request_review",readPullRequest],["pull_request_review_comment",readPullRequest],["merge_group",readMergeGroup],["push",readCommit],["workflow_dispatch",readCommit],["schedule",readCommit]]);function readPullRequest(e,t){let n=en.safeParse(t);if(!n.success)return badPayload(n.error.issues[0]);let{number:i,head:a,base:o,changed_files:s}=n.data.pull_request,l=n.data.repository?.private===!0;return(0,r.ok)({kind:"pull-request",number:i,headSha:a.sha,baseSha:o.sha,changedFiles:s,isPrivate:l})}function readMergeGroup(e,t){let n=ei.safeParse(t);if(!n.success)return badPayload(n.error.issues[0]);let{head_sha:i,base_sha:a,head_ref:o}=n.data.merge_group,s=ea.exec(o)?.[1];return(0,r.ok)({kind:"merge-group",number:void 0===s?null:Number(s),headSha:i,baseSha:a})}function readCommit(e){let t=et.safeParse(e.GITHUB_SHA);return t.success?(0,r.ok)({kind:"commit",headSha:t.data}):notARunner("GITHUB_SHA")}function badPayload(e){let t=e?.path.join(".")??"";return(0,r.f)("bad-event",`Unexpected event file, expected a value at \`${t}\``,"Run the action in a workflow of GitHub Actions.")}function notARunner(e){return(0,r.f)("not-a-runner",`Unexpected value of \`${e}\`, expected what a runner sets`,"Run the action in a workflow of GitHub Actions.")}var es=n(6457),el=n(1241),eu=n(1065);function toRunLimits({"max-plans":e,"max-plan-size":t}){return{maxPlans:e,maxPlanBytes:1024*t}}function admit(e,{maxPlans:t}){if(e<=t)return(0,r.ok)(null);let n=`Unexpected ${e} plans, expected at most ${t} in a run (\`max-plans\`)`;return(0,r.f)("too-many-plans",n,"Raise `max-plans`, or name fewer with `plans` and `ignore` in the policy file.")}var ec=n(6575);let ed="INPUT_",ep={"github-token":"",plans:eu.wz.join("\n"),template:"auto","min-score":"80",mode:"gate",ratchet:"false","skip-label":"","max-plans":String(500),"max-plan-size":String(256),scope:"changed",config:".github/plan-completeness.yml","config-from":"base",comment:"always","comment-id":"","check-run":"true","check-name":"Plan score",formats:"","report-directory":""},eh=new Set(["min-score","max-plans","max-plan-size"]),ef=Object.keys(ep).filter(isInputName),em=o.Ikc({...es.u,"github-token":o.YjP().min(1,"a token; leave it out to use the token of the job"),scope:(0,es.Y)(["changed","all"]),config:o.YjP().min(1,"a path in the repository"),"config-from":(0,es.Y)(["base","head"]),comment:(0,es.Y)(["always","on-issues","never"]),"comment-id":o.YjP().regex(/^[\w.-]*$/,"letters, digits, `.`, `_` and `-`").max(64,"at most 64 characters"),"check-run":o.zMY("`true` or `false`"),"check-name":o.YjP().min(1,"a name").max(64,"at most 64 characters"),formats:o.YOg(o.YjP()),"report-directory":o.YjP()});function readInputs(e,t){let n=Object.keys(e).filter(e=>e.startsWith(ed)).map(e=>e.slice(ed.length).toLowerCase()).find(e=>!isInputName(e));if(void 0!==n)return(0,ec.o)({code:"unknown-input",subject:"input",value:n,allowed:ef});let i=Object.fromEntries(ef.map(t=>[t,toValue(t,e[`${ed}${t.toUpperCase()}`])])),a=em.safeParse(i);if(!a.success)return(0,el.w)(a.error.issues[0],i,eg);let o=a.data.formats.find(e=>!t.includes(e));return void 0!==o?(0,ec.o)({code:"unknown-format",subject:"format",value:o,allowed:t}):(0,r.ok)(a.data)}let eg={code:"bad-input",part:"input",where:()=>"",keys:()=>ef,hint:"Correct the value under `with:` in the workflow."};function toValue(e,t){let n=(t??ep[e]).trim();return"plans"===e||"formats"===e?toLines(n):"ratchet"===e||"check-run"===e?toBoolean(n):eh.has(e)&&/^\d+(\.\d+)?$/.test(n)?Number(n):n}function toLines(e){return e.split("\n").map(e=>e.trim()).filter(e=>""!==e)}function toBoolean(e){return!!/^true$/i.test(e)||!/^false$/i.test(e)&&e}function isInputName(e){return Object.hasOwn(ep,e)}let ew={name:"plan-completeness",version:"1.0.0"},ey=`https://github.com/plan-completeness/action/blob/v${ew.version}/docs/rules`;function toDocsUrl(e,t){let n=e.GITHUB_ACTION_REPOSITORY??"",i=e.GITHUB_ACTION_REF??"";return/^[\w.-]+\/[\w.-]+$/.test(n)&&/^[\w./-]+$/.test(i)?`${t}/${n}/blob/${i}/docs/rules`:ey}function clip_clip(e,t){let n=[...(0,s.Ic)(e)];return n.length<=t?n.join(""):`${n.slice(0,t-1).join("").trimEnd()}\u{2026}`}function clipPath(e,t){let n=[...(0,s.Ic)(e)];if(n.length<=t)return n.join("");let i=Math.ceil((t-1)*.6);return`${n.slice(0,t-1-i).join("")}\u{2026}${n.slice(-i).join("")}`}function titles_sectionTitle(e){let t=(0,s.Ic)(e);return"header"===t?"Header":t||"Untitled"}function titles_findingTitle({section:e,slot:t}){let n=[e?titles_sectionTitle(e):"",(0,s.Ic)(("header"===e&&"title"===t?"Title":t)??"")].filter(e=>""!==e),i=n.filter((e,t)=>e!==n[t-1]);return 0===i.length?"The plan":i.join(" \u203A ")}function titles_waiverText({name:e,reason:t,line:n}){return`Waived: ${titles_sectionTitle(e)} (line ${n}): ${(0,s.Ic)(t)}`}function pointsText(e){let t=Math.round(10*e)/10;return e>0&&0===t?"under 0.1":String(t)}function points_costText(e){if(e.points<=0)return"";let t=pointsText(e.points);return"1"===t?"1 point":`${t} points`}function points_sectionPoints(e,t){let worth=e=>t.possible>0?100*e/t.possible:0;return`${pointsText(worth(e.earned))} / ${pointsText(worth(e.possible))}`}function points_sectionMove({earned:e,possible:t,base:n},i){if(null===n||i.possible<=0)return"";let a=n.possible-n.earned-(t-e),r=pointsText(100*Math.abs(a)/i.possible);return"0"===r?"":`${a>0?"\u25B2":"\u25BC"} ${r}`}function points_countText(e,t){return 1===e?`1 ${t}`:`${e} ${t}s`}function points_waiverCount({waivers:e}){return points_countText(e.length,"waiver")}let eb={mark:"\u2705",words:"passes"},ek={"not-started":{mark:"\u26AA",words:"not started"},"in-progress":{mark:"\uD83D\uDFE1",words:"in progress"},complete:{mark:"\u274C",words:"falls short"},"different-structure":{mark:"\uD83D\uDD00",words:"follows another outline"},unreadable:{mark:"\u274C",words:"cannot be read"}},ev={override:"set by the policy file for its path","front-matter":"named in the plan\u2019s front matter",policy:"set by the policy file",input:"set by the option `template`",repository:"the repository\u2019s own",fit:"the best fit of the built-in ones"};function verdict_planVerdict(e){return"pass"===e.result?eb:ek[e.state]}function scoreMove(e){return"unreadable"===e.state||"different-structure"===e.state?null:null===e.baseScore||e.baseScore===e.score?String(e.score):`${e.baseScore} \u{2192} ${e.score}`}function verdict_scoreText(e){let t=scoreMove(e);return null===t?`no score, needs ${e.minScore}`:`${t} of 100, ${e$[e.decidedBy](e)}`}let e$={"min-score":({minScore:e})=>`needs ${e}`,"base-score":baseBar,"required-answer":()=>"but a required answer is missing"};function baseBar({result:e,score:t,baseScore:n}){let i=`may not fall below ${n}`;return"fail"===e&&t===n?`a little less than before, ${i}`:i}function verdict_runWords(e){let[t]=e.plans;if(void 0===t)return"No plan to judge";let n=excuse(e),i=null===n?"":` (${n})`;if(1===e.plans.length)return`Plan ${verdict_planVerdict(t).words}: ${verdict_scoreText(t)}${i}`;let a=e.plans.filter(e=>"fail"===e.result).length,r=`lowest score ${lowestScore(e)}, ${needsText(e)}`;return 0===a?`All ${e.plans.length} plans pass: ${r}${i}`:`${a} of ${points_countText(e.plans.length,"plan")} not there yet: ${r}${i}`}function needsText(e){let t=e.plans.some(({decidedBy:e})=>"base-score"===e);return`needs ${neededScores(e).join(" to ")}${t?" or no less than before":""}`}function neededScores({plans:e,policy:t}){if(0===e.length)return[t.minScore];let n=e.map(({minScore:e})=>e);return[...new Set([Math.min(...n),Math.max(...n)])]}function isRed({result:e,mode:t}){return"fail"===e&&"gate"===t}function failsJob({plans:e}){return e.some(isRed)}function excuse(e){return"label"===e.skippedBy?"skipped by label":"fail"!==e.result||failsJob(e)?null:"would fail"}function runMark(e){let[t]=e.plans;return void 0===t?"\u26AA":1===e.plans.length?verdict_planVerdict(t).mark:"pass"===e.result?"\u2705":"\uD83D\uDFE1"}function lowestScore(e){return 0===e.plans.length?0:Math.min(...e.plans.map(e=>e.score))}function verdict_chosenText(e){return void 0===e.fit?ev[e.chosenBy]:`${ev[e.chosenBy]} (${e.fit} % fit)`}let ex={error:0,warning:1,note:2};function byHarm(e,t){return ex[e.severity]-ex[t.severity]||t.points-e.points}function worst_first_findingsWorstFirst(e){return[...e].sort(byHarm)}function plansWorstFirst(e){return[...e].sort((e,t)=>("fail"!==e.result)-("fail"!==t.result)||e.score-t.score)}function worst_first_findingCounts(e){let t=["error","warning","note"].map(t=>({kind:t,count:e.filter(e=>e.severity===t).length})).filter(({count:e})=>e>0).map(({kind:e,count:t})=>points_countText(t,e));return 0===t.length?"no findings":t.join(", ")}function toAnnotations(e){return e.plans.flatMap(e=>e.findings.map(t=>({plan:e,finding:t}))).sort((e,t)=>byHarm(e.finding,t.finding)).map(({plan:e,finding:t})=>toAnnotation(t,e))}function toAnnotation(e,t){let n=e.line??1,i=Math.max(n,e.endLine??n),a=(0,s.O9)(clip_clip(titles_findingTitle(e),254)),r=[e.message,e.help].map(e=>(0,s.O9)(clip_clip(e,2e3))),o=void 0===e.page?"":`: ${(0,s.O9)(e.page)}`,l=`${r.filter(e=>""!==e).join(" \u2192 ")} (${e.rule}${o})`;return{path:t.path,startLine:n,endLine:i,level:level(e,t),title:a,message:l}}function level({severity:e},t){return"note"===e?"notice":"error"===e&&isRed(t)?"failure":"warning"}let eT=[{rows:50,plans:50,sections:"unfinished",open:5,findings:100,highlights:30,skeleton:2e4,notices:20},{rows:50,plans:50,sections:"unfinished",open:5,findings:30,highlights:10,skeleton:4e3,notices:20},{rows:50,plans:50,sections:"unfinished",open:5,findings:10,highlights:0,skeleton:0,notices:20},{rows:50,plans:20,sections:"none",open:5,findings:5,highlights:0,skeleton:0,notices:20},{rows:50,plans:10,sections:"none",open:3,findings:3,highlights:0,skeleton:0,notices:20},{rows:50,plans:0,sections:"none",open:0,findings:0,highlights:0,skeleton:0,notices:20},{rows:10,plans:0,sections:"none",open:0,findings:0,highlights:0,skeleton:0,notices:5},{rows:0,plans:0,sections:"none",open:0,findings:0,highlights:0,skeleton:0,notices:2}],eS=[{rows:1e3,plans:1e3,sections:"all",open:20,findings:1e3,highlights:100,skeleton:1e5,notices:20},{rows:1e3,plans:500,sections:"unfinished",open:10,findings:50,highlights:10,skeleton:4e3,notices:20},{rows:1e3,plans:100,sections:"none",open:5,findings:10,highlights:0,skeleton:0,notices:20},...eT];function firstWithin(e,t,n){let i="";for(let a of e)if(t(i=n(a)))break;return i}function fold(e,t){return""===t?"":`<details>
<summary>${e}</summary>

${t}

</details>`}function stack(e){return e.filter(e=>""!==e).join("\n\n")}let eC="Paste each part below its heading in the plan, and write over what stands in brackets.";function skeletonBlock(e,t){return hasSkeleton(e)&&e.skeleton.length<=t.skeleton?stack([eC,(0,s.oU)(e.skeleton,"markdown")]):""}function hasSkeleton({skeleton:e,state:t}){return""!==e.trim()&&"not-started"!==t}function leftOut(e,t,n){let{plans:i}=e,a=1===i.length?1:Math.min(i.length,n.rows);return[{noun:"plan",count:i.length-a},{noun:"finding",count:cut(i,t,n.findings,e=>e.findings.length)},{noun:"waiver",count:cut(i,t,n.findings,e=>e.waivers.length)},{noun:"highlight",count:cut(i,t,n.highlights,e=>e.highlights.length)},{noun:"skeleton",count:i.filter(hasSkeleton).length-t.filter(e=>isShown(e,n)).length},{noun:"section row",count:"none"===n.sections?cut(i,t,0,e=>e.sections.length):0},{noun:"notice",count:Math.max(0,e.notices.length-n.notices)}].filter(({count:e})=>e>0).map(({noun:e,count:t})=>points_countText(t,e)).join(", ")}function isShown(e,t){return""!==skeletonBlock(e,t)}function cut(e,t,n,i){return e.reduce((e,t)=>e+i(t),0)-t.reduce((e,t)=>e+Math.min(n,i(t)),0)}function planLink(e,t,n,i=null){let a=planUrl(t,n,i);return null===a?e:`[${e}](${a})`}function planUrl(e,{repository:t,headSha:n},i=null){if(null===t||null===n)return null;let a=`${repositoryUrl(t)}/blob/${n}/${(0,s.Es)(e)}`;return null===i?a:`${a}?plain=1#L${i}`}function commitLink({repository:e,headSha:t}){return null===e||null===t?null:`[\`${t.slice(0,7)}\`](${repositoryUrl(e)}/commit/${t})`}function ruleLink(e,t){return`[${e}](${ruleUrl(e,t)})`}function ruleUrl(e,{docsUrl:t}){return`${t}/${e}.md`}function repositoryUrl({serverUrl:e,owner:t,name:n}){return`${e}/${t}/${n}`}function findingList(e,t,n){return e.map(e=>item(e,t,n)).join("\n")}function item(e,t,n){let i=(0,s.CW)(clip_clip(e.message,400)),a=(0,s.CW)(clip_clip(e.help,400)),r=[heading(e,t,n),i,""===a?"":`\u{2192} ${a}`];return`- ${r.filter(e=>""!==e).join("<br>\n  ")}`}function heading(e,t,n){let i=`**${(0,s.l6)(clip_clip(titles_findingTitle(e),100))}**`,a=null===e.line?"":planLink(`line ${e.line}`,t.path,n,e.line),r="error"===e.severity?"":e.severity;return[i,a,points_costText(e),r,ruleLink(e.rule,n)].filter(e=>""!==e).join(" \xb7 ")}function glance(e,t,n){let i=new Map;for(let t of e.highlights.slice(0,n.highlights)){let e=clip_clip(titles_sectionTitle(t.label),60);i.set(e,[...i.get(e)??[],t])}return[...i].map(([n,i])=>entry(n,i,e,t)).join("\n")}function entry(e,t,n,i){let a=t.map(e=>`  - ${sentence(e,n,i)}`);return[`- **${(0,s.l6)(e)}**`,...a].join("\n")}function sentence({text:e,line:t},n,i){return`${(0,s.l6)(clip_clip(e,280))} \xb7 ${planLink(`line ${t}`,n.path,i,t)}`}function noticeLines(e){return e.map(e=>`\u{2139}\u{FE0F} ${(0,s.CW)(clip_clip(e,400))}`).join("<br>\n")}function bar_bar(e){let t=Math.min(5,Math.max(1,Math.round(6*e))),n=e<=0?0:e>=1?6:t;return"\u25A0".repeat(n)+"\u25A1".repeat(6-n)}function unbroken(e){return e.replaceAll(" ","&nbsp;")}let eP={complete:"\u2705",partial:"\uD83D\uDFE1",untouched:"\u26AA",missing:"\u274C",waived:"\u2796"};function sectionTable(e,t,{sections:n}){let i=e.sections.filter(e=>e.possible>0);if("none"===n||0===i.length)return"";let a="unfinished"===n&&i.length>12?i.filter(e=>"complete"!==e.state):i,r=i.length-a.length,o=0===r?[]:[`| ${eP.complete} ${points_countText(r,"more section")} | | complete |`];return["| Section | Points | State |","| :-- | :-- | :-- |",...a.map(n=>row(n,e,t)),...o].join("\n")}function row(e,t,n){let i=(0,s.l6)(clip_clip(titles_sectionTitle(e.title),60)),a=null===e.line?i:planLink(i,t.path,n,e.line),r=`\`${bar_bar(e.earned/e.possible)}\` ${unbroken(points_sectionPoints(e,t))}`,o=unbroken(points_sectionMove(e,t));return`| ${eP[e.state]} ${a} | ${r}${""===o?"":` ${o}`} | ${e.state} |`}function templateText({template:e}){let t="built-in"===e.source?"built in":`from ${(0,s.Ro)(clipPath(e.source,80))}`;return`template ${(0,s.Ro)(clip_clip(e.id,80))} (${t}), ${verdict_chosenText(e)}`}function templateCounts(e){let t=new Map;for(let{template:n}of e){let e=verdict_chosenText({id:n.id,source:n.source,chosenBy:n.chosenBy}),i=JSON.stringify([n.id,n.source,e]),a=t.get(i)??{name:nameText(n),why:e,count:0};t.set(i,{...a,count:a.count+1})}let n=[...t.values()].sort((e,t)=>t.count-e.count),i=n.slice(0,8),a=[...new Set(i.map(({why:e})=>e))].map(e=>{let t=i.filter(t=>t.why===e).map(({name:e,count:t})=>`${e} (${points_countText(t,"plan")})`);return`${t.join(", ")}, ${e}`}),r=n.length>i.length?[points_countText(n.length-i.length,"more template")]:[];return`Judged by ${[...a,...r].join("; ")}`}function nameText({id:e,source:t}){let n=(0,s.Ro)(clip_clip(e,80));return"built-in"===t?n:`${n} from ${(0,s.Ro)(clipPath(t,80))}`}function waiverList(e,t,n){let i=e.waivers.slice(0,n.findings);if(0===i.length)return"";let a=i.map(({name:n,reason:i,line:a})=>{let r=planLink(`line ${a}`,e.path,t,a);return`- **${(0,s.l6)(clip_clip(titles_sectionTitle(n),100))}** \xb7 ${r}: ${(0,s.l6)(clip_clip(i,300))}`});return[`**${points_waiverCount(e)}, outside of the score**`,"",...a].join("\n")}function foldedPlans(e,t,n){let i=e.filter(e=>"fail"===e.result),a=e.filter(e=>"pass"===e.result),r=upTo(t.maxChars,i,e=>fold(title(e),told(e,t,n))),o=upTo(r.reduce((e,t)=>e-t.length,t.maxChars),a,e=>stack([`**${(0,s.Ro)(clipPath(e.path,80))}**`,told(e,t,n)])),l=1===a.length?"1 plan passes":`${a.length} plans pass`;return stack([...r,fold(`\u{2705} ${l} \xb7 ${worst_first_findingCounts(a.flatMap(e=>e.findings))}`,stack(o))])}function upTo(e,t,n){let i=[];for(let a=0,r=0;a<=e&&r<t.length;r++){let e=n(t[r]);i.push(e),a+=e.length}return i}function title(e){let{mark:t}=verdict_planVerdict(e);return`${t} <code>${(0,s.Vw)(clipPath(e.path,80))}</code> \xb7 ${worst_first_findingCounts(e.findings)}`}function told(e,t,n){let i=worst_first_findingsWorstFirst(e.findings).slice(0,n.findings),a=skeletonBlock(e,n),r=glance(e,t,n);return stack([`Judged by ${templateText(e)}.`,noticeLines(e.notices),"pass"===e.result?"":sectionTable(e,t,n),findingList(i,e,t),waiverList(e,t,n),""===a?"":stack(["**What is absent, ready to paste**",a]),""===r?"":stack(["**At a glance**",r])])}function onlyPlan(e,t,n){let i=worst_first_findingsWorstFirst(e.findings).slice(0,n.findings),a=openFindings(e,i,n.open),r=i.slice(a.length),o=sectionTable(e,t,n),l="fail"===e.result&&"not-started"!==e.state,u=planLink((0,s.Ro)(clipPath(e.path,80)),e.path,t),c=0===e.waivers.length?[]:[points_waiverCount(e)];return stack([[u,templateText(e),worst_first_findingCounts(e.findings),...c].join(" \xb7 "),noticeLines(e.notices),l?o:"",0===a.length||""===o?"":`**${"not-started"===e.state?"Where to start":"What is missing"}**`,findingList(a,e,t),fold(0===a.length?worst_first_findingCounts(r):points_countText(r.length,"more finding"),findingList(r,e,t)),waiverList(e,t,n),l?"":fold("Section by section",o),fold("What is absent, ready to paste",skeletonBlock(e,n)),fold("The plan at a glance",glance(e,t,n))])}function openFindings(e,t,n){return"pass"===e.result?[]:t.filter(e=>"note"!==e.severity).slice(0,n)}function planTable(e,t){if(0===e.length)return"";let n=e.some(({mode:e})=>"gate"===e);return["| Plan | Score | State |","| :-- | :-- | :-- |",...e.map(e=>markdown_plans_row(e,t,n?", reported only":""))].join("\n")}function markdown_plans_row(e,t,n){let{mark:i,words:a}=verdict_planVerdict(e),r=planLink((0,s.r$)(clipPath(e.path,56)),e.path,t),o=scoreMove(e),l=null===o?"no score":`\`${bar_bar(e.score/100)}\` ${unbroken(o)}`,u="base-score"===e.decidedBy?`, may not fall below ${e.baseScore}`:"",c="fail"===e.result&&"report"===e.mode,d=0===e.waivers.length?"":`, ${points_waiverCount(e)}`;return`| ${i} ${r} | ${l} | ${a}${u}${c?n:""}${d} |`}function headline(e){return`### ${runMark(e)} ${verdict_runWords(e)}`}let eR="Left out for want of room: everything else. All of it is in `report.json`.";function body(e,t,n){let i=leftOut(e,markdown_report_told(e,n),n);return stack([plans(e,t,n),""===i?"":`Left out for want of room: ${i}. All of it is in \`report.json\`.`,small(noticeLines(e.notices.slice(0,n.notices))),small(e.plans.length>1?templateCounts(e.plans):""),small(origin(e,t))])}function plans(e,t,n){let[i]=e.plans;return void 0===i?"No file here counts as a plan.":1===e.plans.length?onlyPlan(i,t,n):stack([planTable(plansWorstFirst(e.plans).slice(0,n.rows),t),foldedPlans(markdown_report_told(e,n),t,n)])}function markdown_report_told(e,t){return 1===e.plans.length?e.plans:plansWorstFirst(e.plans).slice(0,t.plans)}function origin(e,t){let n=commitLink(t);return[`${e.tool.name} ${e.tool.version}`,...null===n?[]:[`judged at ${n}`],{base:"policy of the base branch",head:"policy of the head branch",default:"default policy"}[e.policy.source]].join(" \xb7 ")}function small(e){return""===e?"":`<sub>${e}</sub>`}function utf8Bytes(e){return new TextEncoder().encode(e).length}function renderCheckRun(e,t){let isWithin=e=>utf8Bytes(e)<=t.maxChars,n=firstWithin(eT,isWithin,n=>`${body(e,t,n)}
`),i=excuse(e);return{title:`${null===i?"":`${i}: `}${check_run_title(e)}`,summary:isWithin(n)?n:eR.slice(0,t.maxChars)}}function check_run_title(e){let{plans:t}=e,[n]=t;if(void 0===n)return"no plan to judge";if(t.length>1){let n=t.filter(e=>"fail"===e.result).length,i=`lowest ${lowestScore(e)}, ${needsText(e)}`;return 0===n?`${t.length} plans: ${i}`:`${n} of ${points_countText(t.length,"plan")} short: ${i}`}return"unreadable"===n.state||"different-structure"===n.state?verdict_planVerdict(n).words:verdict_scoreText(n)}function renderComment(e,t){let isWithin=e=>e.length<=t.maxChars,n=firstWithin(eT,isWithin,n=>`${headline(e)}

${body(e,t,n)}
`);return isWithin(n)?n:`${headline(e)}

${eR}
`.slice(0,t.maxChars)}function scoreChart(e){let{plans:t}=e,n=Array.from({length:10},(e,n)=>({name:9===n?"90 to 100":`${10*n} to ${10*n+10-1}`,count:t.filter(({score:e})=>Math.min(9,Math.floor(e/10))===n).length})),i=Math.max(1,...n.map(({count:e})=>e)),a=n.filter(({count:e})=>e>0).map(({name:e,count:t})=>`${e}: ${points_countText(t,"plan")}`),r=neededScores(e);return(0,s.qy)`<figure class="chart"><figcaption>Scores</figcaption>
<svg viewBox="0 0 ${500} ${146}" role="img" aria-label="Number of plans by score. ${a.join("; ")}. Needed: ${r.join(" to ")}.">
${n.map(({count:e},t)=>column(t,e,Math.round(96*e/i)))}
${r.map((e,t)=>line(e,e/100*500,0===t?"before":"behind"))}
</svg></figure>`}function line(e,t,n){let i=e<20?"behind":e>80?"before":n;return(0,s.qy)`<line class="needed" x1="${t}" x2="${t}" y1="0" y2="${128}"></line>
<text class="${i}" x="${"before"===i?t-6:t+6}" y="11">needs ${e}</text>`}function column(e,t,n){let i=50*e+3,a=i+22,r=128-n;return(0,s.qy)`<rect class="bin" x="${i}" y="${r}" width="${44}" height="${n}" rx="3"></rect>
<text x="${a}" y="${142}">${10*e}</text>${0===t?(0,s.qy)``:(0,s.qy)`<text class="count" x="${a}" y="${r-5}">${t}</text>`}`}function heatMaps(e,t){let n=new Map;for(let t of e)n.set(keyOf(t),[...n.get(keyOf(t))??[],t]);let i=[...n.values()].sort((e,t)=>t.length-e.length);return(0,s.qy)`<form class="filter" role="search" hidden><label>Filter plans <input type="search" name="path" autocomplete="off"></label>
<label><input type="checkbox" name="short"> Only those that fall short</label> <output aria-live="polite"></output></form>
${legend()}${i.map((e,n)=>heatMap(e,t,`map-${n+1}`))}`}function keyOf({template:e,sections:t}){return JSON.stringify([e.id,e.source,t.map(({id:e})=>e)])}function legend(){return(0,s.qy)`<ul class="legend" aria-label="What the cells mean">${["complete","partial","untouched","missing","waived"].map(e=>(0,s.qy)`<li><span class="cell ${e}">${eI[e]}</span> ${e}</li>`)}</ul>`}let eI={complete:"100",partial:"50",untouched:"0",missing:"\u2014",waived:"n/a"};function heatMap(e,t,n){let[i]=e;if(!i)return(0,s.qy)``;let a=i.sections.flatMap((t,n)=>e.some(e=>(e.sections[n]?.possible??0)>0)?[{title:titles_sectionTitle(t.title),i:n}]:[]),r=`${points_countText(e.length,"plan")} by the template ${i.template.id}`;return(0,s.qy)`<h3 id="${n}">${r}</h3>
<div class="scroll" role="region" aria-labelledby="${n}" tabindex="0"><table class="heat">
<thead><tr>${sortable("Plan","name")}${sortable("Score","score")}${a.map(({title:e})=>sortable(e,"cell"))}</tr></thead>
<tbody>${e.map(e=>html_heat_map_row(e,t(e),a.map(({i:t})=>e.sections[t])))}</tbody>
</table></div>`}function sortable(e,t){return(0,s.qy)`<th scope="col" class="${t}"><button type="button"><span>${e}</span></button></th>`}function html_heat_map_row(e,t,n){let{mark:i,words:a}=verdict_planVerdict(e),r=null===scoreMove(e)?(0,s.qy)`<td data-v="-1">\u2013</td>`:(0,s.qy)`<td data-v="${e.score}">${e.score}</td>`;return(0,s.qy)`<tr data-result="${e.result}"><th scope="row"><span role="img" aria-label="${a}">${i}</span> <a href="#${t}">${e.path||"plan"}</a></th>${r}${n.map(cell)}</tr>
`}function cell(e){if(!e||e.possible<=0)return(0,s.qy)`<td data-v="-2"></td>`;let t=Math.floor(100*e.earned/e.possible);if("missing"===e.state)return(0,s.qy)`<td class="missing" data-v="-1">\u2014<span class="unseen"> missing</span></td>`;let n="waived"===e.state?(0,s.qy)`n/a`:(0,s.qy)`${t}`;return(0,s.qy)`<td class="${e.state}" data-v="${t}">${n}</td>`}function findingItem(e,t,{context:n,lines:i}){let a=[points_costText(e),e.severity].filter(e=>""!==e).map(e=>(0,s.qy)` \u00b7 ${e}`),r=null===e.line?(0,s.qy)``:(0,s.qy)` \u00b7 ${linePlace(e.line,t,n)}`,o=""===e.help?(0,s.qy)``:(0,s.qy)`<p class="help">\u2192 ${prose(e.help)}</p>`;return(0,s.qy)`<li class="${e.severity}"><div><p class="where"><strong>${clip_clip(titles_findingTitle(e),100)}</strong>${r}${a} \u00b7 <a href="${ruleUrl(e.rule,n)}">${e.rule}</a></p>
<p>${prose(e.message)}</p>${o}</div>${excerpt(e,i)}</li>
`}function linePlace(e,t,n){let i=planUrl(t.path,{...n,maxChars:0},e);return null===i?(0,s.qy)`line ${e}`:(0,s.qy)`<a href="${i}">line ${e}</a>`}function prose(e){let t=clip_clip(e,600).split(/(`[^`]+`)/);return(0,s.qy)`${t.map(e=>/^`[^`]+`$/.test(e)?(0,s.qy)`<code>${e.slice(1,-1)}</code>`:spaced(e))}`}function spaced(e){return(0,s.qy)`${/^\s/.test(e)?(0,s.qy)` `:(0,s.qy)``}${e}${/\S\s+$/.test(e)?(0,s.qy)` `:(0,s.qy)``}`}function excerpt({line:e,endLine:t},n){if(null===e||e>n.length)return(0,s.qy)``;let i=Math.min(Math.max(e,t??e),e+6-1,n.length),a=Math.max(1,e-1),r=Array.from({length:Math.min(i+1,n.length)-a+1},(e,t)=>a+t),o=r.map(t=>{let a=clipEnd(n[t-1]??"");return(0,s.qy)`<span class="${e<=t&&t<=i?"own":"near"}"><span class="number">${t}</span>${indent(a)}${a}</span>`});return(0,s.qy)`<pre class="lines" tabindex="0" aria-label="Lines ${a} to ${r.at(-1)??a} of the plan">${o}</pre>`}function indent(e){return(0,s.IZ)(" ".repeat(Math.min(24,/^ */.exec(e.replaceAll("	","  "))?.[0].length??0)))}function clipEnd(e){let t=[...e];return t.length<=160?e:`${t.slice(0,159).join("")}\u{2026}`}function planDetails(e,t,{id:n,isOpen:i}){let{mark:a,words:r}=verdict_planVerdict(e),o=(0,s.qy)`<span aria-hidden="true">${a}</span> <span class="path">${e.path||"plan"}</span> <span class="verdict">${r} \u00b7 ${verdict_scoreText(e)} \u00b7 ${worst_first_findingCounts(e.findings)}</span>`,l=t.sources?.get(e.path)?.split(/\r\n|\n|\r/)??[],u=worst_first_findingsWorstFirst(e.findings).map(n=>findingItem(n,e,{context:t,lines:l}));return(0,s.qy)`<details class="plan" id="${n}" data-result="${e.result}"${i?(0,s.qy)` open`:(0,s.qy)``}><summary>${o}</summary><div class="body">
<p class="quiet">Template ${e.template.id}, ${"built-in"===e.template.source?"built in":`from ${e.template.source}`}, ${verdict_chosenText(e.template)}.${outside(e,t)}</p>${notices(e)}
<div class="beside">${sections(e)}${html_plan_glance(e,t)}</div>
${0===u.length?(0,s.qy)``:(0,s.qy)`<h3>${points_countText(u.length,"finding")}</h3><ol class="findings">${u}</ol>`}
${waivers(e,t)}
${hasSkeleton(e)?(0,s.qy)`<h3>What is absent, ready to paste</h3><p class="quiet">${eC}</p><pre class="skeleton" tabindex="0">${e.skeleton}</pre>`:(0,s.qy)``}
</div></details>
`}function waivers(e,t){let n=e.waivers.map(({name:n,reason:i,line:a})=>(0,s.qy)`<li><strong>${clip_clip(titles_sectionTitle(n),100)}</strong> \u00b7 ${linePlace(a,e,t)}: ${clip_clip(i,400)}</li>`);return 0===n.length?(0,s.qy)``:(0,s.qy)`<h3>${points_waiverCount(e)}, outside of the score</h3><ul>${n}</ul>`}function notices({notices:e}){return 0===e.length?(0,s.qy)``:(0,s.qy)`<ul class="notices">${e.map(e=>(0,s.qy)`<li>${e}</li>`)}</ul>`}function outside(e,t){let n=planUrl(e.path,{...t,maxChars:0});return null===n?(0,s.qy)``:(0,s.qy)` <a href="${n}">Open the plan</a>`}function sections(e){let t=e.sections.filter(({possible:e})=>e>0);if(0===t.length)return(0,s.qy)``;let n=t.map(t=>sectionRow(t,e));return(0,s.qy)`<table class="sections"><caption>Section by section</caption><thead><tr><th scope="col">Section</th><th scope="col">Points</th><th scope="col">State</th></tr></thead><tbody>${n}</tbody></table>`}function sectionRow(e,t){let n=Math.round(100*e.earned/e.possible);return(0,s.qy)`<tr><th scope="row">${titles_sectionTitle(e.title)}</th><td><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="8"></rect><rect class="${e.state}" width="${n}" height="8"></rect></svg> <span class="points">${points_sectionPoints(e,t)}</span>${move(e,t)}</td><td>${e.state}</td></tr>`}function move(e,t){let n=points_sectionMove(e,t);if(""===n)return(0,s.qy)``;let[i,a]=[n.startsWith("\u25B2")?"up":"down",n.slice(2)];return(0,s.qy)` <span class="${i}" aria-hidden="true">${n}</span><span class="unseen">, ${i} ${a} since the base</span>`}function html_plan_glance(e,t){let{highlights:n}=e;if(0===n.length)return(0,s.qy)``;let i=[...new Set(n.map(({label:e})=>e))].map(i=>{let a=n.filter(e=>e.label===i);return(0,s.qy)`<dt>${clip_clip(titles_sectionTitle(i),60)}</dt>${a.map(({text:n,line:i})=>(0,s.qy)`<dd>${clip_clip(n,400)} <span class="quiet">${linePlace(i,e,t)}</span></dd>`)}`});return(0,s.qy)`<div class="glance"><h3>At a glance</h3><dl>${i}</dl></div>`}let eA=`
'use strict';
const value = (row, i) => {
  const cell = row.cells[i];
  return cell.dataset.v === undefined ? cell.textContent.trim().toLowerCase() : Number(cell.dataset.v);
};
const sort = (head, button) => {
  const i = head.cellIndex;
  const down = head.getAttribute('aria-sort') === 'ascending';
  for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const body = head.closest('table').tBodies[0];
  const rows = [...body.rows].sort((a, b) => {
    const [x, y] = [value(a, i), value(b, i)];
    return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1);
  });
  body.append(...rows);
  button.focus();
};
for (const button of document.querySelectorAll('.heat thead button')) {
  button.addEventListener('click', () => sort(button.closest('th'), button));
}
const form = document.querySelector('.filter');
if (form) {
  form.hidden = false;
  const plans = [...document.querySelectorAll('.plan')];
  const rows = [...document.querySelectorAll('.heat tbody tr')];
  const filter = () => {
    const words = form.elements.path.value.trim().toLowerCase();
    const hides = (item, text) =>
      (form.elements.short.checked && item.dataset.result === 'pass') || !text.toLowerCase().includes(words);
    for (const row of rows) row.hidden = hides(row, row.cells[0].textContent);
    for (const plan of plans) plan.hidden = hides(plan, plan.querySelector('.path').textContent);
    const left = plans.filter(plan => !plan.hidden).length;
    form.querySelector('output').textContent = left === plans.length ? '' : left + ' of ' + plans.length + ' plans';
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
}
const openTarget = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) {
    target.hidden = false;
    target.open = true;
    target.querySelector('summary').focus({preventScroll: true});
    target.scrollIntoView();
  }
};
addEventListener('hashchange', openTarget);
openTarget();
const closed = [];
addEventListener('beforeprint', () => {
  closed.push(...document.querySelectorAll('.plan:not([open])'));
  for (const plan of closed) plan.open = true;
});
addEventListener('afterprint', () => {
  for (const plan of closed.splice(0)) plan.open = false;
});
`,e_=`
:root{color-scheme:light dark;--ink:light-dark(#1f2328,#e6edf3);--quiet:light-dark(#59636e,#9da7b1);--paper:light-dark(#fff,#0d1117);--panel:light-dark(#f6f8fa,#151b23);--edge:light-dark(#d1d9e0,#3d444d);--link:light-dark(#0969da,#6cb6ff);--good:light-dark(#c6ecd0,#1c4a2b);--part:light-dark(#fbe7a8,#5a4710);--none:light-dark(#e4e8ec,#2b323b);--gone:light-dark(#fbd3d0,#67201f);--calm:light-dark(#d9e6f7,#23364f);--good-bar:light-dark(#2da44e,#3fb950);--part-bar:light-dark(#d4a72c,#c69026);--rise:light-dark(#1a7f37,#3fb950);--fall:light-dark(#cf222e,#ff7b72);--focus:light-dark(#0969da,#6cb6ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.page{max-width:1240px;margin:0 auto;padding:0 20px}
header{background:var(--panel);border-bottom:1px solid var(--edge)}
header .page{padding-top:28px;padding-bottom:20px}
h1{font-size:24px;line-height:1.3;margin:0 0 14px}
h2{font-size:20px;margin:32px 0 12px}
h3{font-size:16px;margin:24px 0 8px}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:8px;background:var(--paper);padding:6px 10px;z-index:9}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.quiet{color:var(--quiet);font-size:13px}
.glance .quiet,.points,.up,.down{white-space:nowrap}
.facts{display:flex;flex-wrap:wrap;gap:8px 32px;margin:0}
.facts dt{color:var(--quiet);font-size:13px}
.facts dd{margin:0;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}
.notices{margin:14px 0 0;padding-left:20px}
.chart{margin:0;max-width:560px}
.chart figcaption{font-weight:600;margin-bottom:4px}
.chart svg{display:block;width:100%;height:auto}
.chart text{fill:var(--quiet);font-size:12px;text-anchor:middle}
.chart .count,.chart .before,.chart .behind{fill:var(--ink)}
.chart .before{text-anchor:end}.chart .behind{text-anchor:start}
.bin{fill:var(--link)}
.needed{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3}
.filter{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;margin:16px 0 0}
.filter[hidden]{display:none}
.filter input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:6px;padding:4px 8px;width:18em;max-width:100%}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;list-style:none;margin:14px 0 0;padding:0;font-size:13px}
.cell{display:inline-block;min-width:34px;text-align:center;border-radius:4px;padding:0 6px}
.scroll{position:relative;overflow:auto;max-height:78vh;border:1px solid var(--edge);border-radius:8px}
.heat{border-collapse:separate;border-spacing:0;font-size:13px;font-variant-numeric:tabular-nums}
.heat th,.heat td{border-right:1px solid var(--paper);border-bottom:1px solid var(--paper)}
.heat thead th{position:sticky;top:0;z-index:2;background:var(--panel);vertical-align:bottom;padding:0;font-weight:600;border-bottom:1px solid var(--edge)}
.heat thead th:first-child{left:0;z-index:3;text-align:left}
.heat button{font:inherit;color:inherit;background:none;border:0;padding:8px;width:100%;height:100%;cursor:pointer;text-align:inherit}
.heat button:hover{color:var(--link);text-decoration:underline}
.heat .cell button,.heat th.cell button{display:flex;align-items:flex-end;justify-content:center}
.heat th.cell{display:table-cell;min-width:44px;border-radius:0}
.heat th.cell span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:190px;text-align:left;line-height:1.15;overflow-wrap:anywhere}
.heat [aria-sort] button{color:var(--link)}
.heat [aria-sort=ascending] span:after{content:" \u{25B2}"}
.heat [aria-sort=descending] span:after{content:" \u{25BC}"}
.heat tbody th{position:sticky;left:0;z-index:1;background:var(--paper);text-align:left;font-weight:400;padding:4px 12px 4px 8px;min-width:180px;max-width:420px;overflow-wrap:anywhere;border-bottom:1px solid var(--edge)}
.heat td{text-align:center;padding:4px 8px;min-width:44px}
.complete{background:var(--good)}.partial{background:var(--part)}.untouched{background:var(--none)}.missing{background:var(--gone)}.waived{background:var(--calm)}
.plan{border:1px solid var(--edge);border-radius:8px;margin:0 0 10px;content-visibility:auto;contain-intrinsic-size:auto 50px}
.plan>summary{padding:10px 14px;cursor:pointer;overflow-wrap:anywhere}
.plan>summary:hover{background:var(--panel)}
.plan[open]>summary{border-bottom:1px solid var(--edge)}
.path{font-weight:600}
.verdict{color:var(--quiet);margin-left:6px}
.body{padding:4px 16px 16px}
.beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,430px),1fr));gap:8px 40px;align-items:start}
.sections{border-collapse:collapse;width:100%;font-size:14px}
.sections caption{text-align:left;font-weight:600;font-size:16px;padding:8px 0}
.sections th,.sections td{text-align:left;padding:4px 12px 4px 0;border-bottom:1px solid var(--edge);vertical-align:top}
.sections tbody th{font-weight:400}
.sections td{white-space:nowrap;font-variant-numeric:tabular-nums}
.bar{width:72px;height:8px;border-radius:4px;vertical-align:middle;margin-right:6px}
.up,.down{font-size:12px}.up{color:var(--rise)}.down{color:var(--fall)}
.rail{fill:var(--none)}.bar .complete,.bar .waived{fill:var(--good-bar)}.bar .partial{fill:var(--part-bar)}.bar .untouched,.bar .missing{fill:none}
.glance h3{margin-top:8px}
.glance dl{margin:0}
.glance dt{font-weight:600;font-size:14px;margin-top:8px}
.glance dd{margin:2px 0 4px 14px;overflow-wrap:anywhere}
.findings{list-style:none;margin:0;padding:0}
.findings li{display:grid;grid-template-columns:minmax(0,1fr);gap:4px 24px;padding:10px 0 10px 12px;border-left:3px solid var(--edge);margin-bottom:8px}
.findings li:has(pre){grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.findings .error{border-left-color:light-dark(#cf222e,#f85149)}.findings .warning{border-left-color:var(--part-bar)}
.findings p{margin:0 0 2px;overflow-wrap:anywhere}
.where{font-size:13px;color:var(--quiet)}
.where strong{color:var(--ink);font-size:15px}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--panel);border-radius:4px;padding:1px 5px}
pre{background:var(--panel);border-radius:6px;padding:8px 12px;margin:0;overflow:auto}
.skeleton{max-height:420px}
.lines{padding:8px 0;align-self:start}
.lines>span{display:block;padding:0 12px 0 4.5em;text-indent:-4.5em;white-space:pre-wrap;overflow-wrap:anywhere}
.number{display:inline-block;width:4.5em;padding-right:1em;text-align:right;text-indent:0;color:var(--quiet);user-select:none}
.own{background:light-dark(#fff3c4,#3b3011)}
.own .number{color:var(--ink)}
footer{color:var(--quiet);font-size:13px;padding:24px 0}
@media (max-width:640px){.page{padding:0 14px}h1{font-size:20px}.findings li:has(pre){grid-template-columns:minmax(0,1fr)}.verdict{display:block;margin:0}.heat tbody th{position:static;min-width:140px;max-width:200px}.heat thead th:first-child{position:sticky;left:auto}.sections td{white-space:normal}.sections th,.sections td{padding-right:8px}.bar{width:40px}.lines>span{padding-left:3em;text-indent:-3em}.number{width:3em}.body{padding:4px 12px 12px}}
@media print{:root{color-scheme:light}body{font-size:11pt}.filter,.skip{display:none}.scroll{max-height:none;overflow:visible;border:0}.heat{font-size:8pt}.heat thead th,.heat tbody th{position:static}.heat td,.heat th.cell{min-width:0;padding:2px}.heat button{padding:4px 2px}.heat th.cell span{max-height:130px}.heat tbody th{min-width:0;max-width:150px;padding:2px 4px}.plan{content-visibility:visible;border:0;border-top:1px solid #999;border-radius:0}.plan::details-content{content-visibility:visible}.plan>summary{list-style:none}.findings li,tr{break-inside:avoid}pre{overflow:visible;white-space:pre-wrap}.skeleton{max-height:none}.cell,.heat td,.own,rect{print-color-adjust:exact}}
`;function renderHtml(e,t){let n=plansWorstFirst(e.plans),i=new Map(n.map((e,t)=>[e,`plan-${t+1}`])),idOf=e=>i.get(e)??"";return(0,s.qy)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${"OR4R8aO/rsAwsn7KRO0LOjZLeZ821uA/44zhRnbAk1c="}'; script-src 'sha256-${"vLxqIOYs76QlnRCzXVl3cH3EpO4muECdES5ajP/ji8Q="}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${verdict_runWords(e)}</title>
<style>${(0,s.IZ)(e_)}</style>
</head>
<body>
<a class="skip" href="#plans">Skip to the plans</a>
<header><div class="page">${head(e)}</div></header>
<main class="page">
${n.length>1?(0,s.qy)`<section aria-labelledby="overview"><h2 id="overview">Overview</h2>${scoreChart(e)}${heatMaps(n,idOf)}</section>`:(0,s.qy)``}
<section aria-labelledby="plans"><h2 id="plans" tabindex="-1">${1===n.length?"The plan":"Plans"}</h2>
${0===n.length?(0,s.qy)`<p>No file here counts as a plan.</p>`:(0,s.qy)``}
${n.map(e=>planDetails(e,t,{id:idOf(e),isOpen:n.length<=2}))}
</section>
</main>
<footer><div class="page">${html_origin(e)}</div></footer>
<script>${(0,s.IZ)(eA)}</script>
</body>
</html>
`.markup}function head(e){let t=e.notices.map(e=>(0,s.qy)`<li>${e}</li>`);return(0,s.qy)`<h1><span aria-hidden="true">${runMark(e)}</span> ${verdict_runWords(e)}</h1>
${e.plans.length>1?facts(e):(0,s.qy)``}${0===t.length?(0,s.qy)``:(0,s.qy)`<ul class="notices" aria-label="Notices">${t}</ul>`}`}function facts(e){let{plans:t}=e,n=t.filter(e=>"pass"===e.result).length,i=t.reduce((e,t)=>e+t.findings.length,0),a=[{name:"Plans",value:String(t.length)},{name:"Passing",value:String(n)},{name:"Lowest score",value:String(lowestScore(e))},{name:"Needed",value:neededScores(e).join(" to ")},{name:"Findings",value:String(i)}];return(0,s.qy)`<dl class="facts">${a.map(({name:e,value:t})=>(0,s.qy)`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>`}function html_origin({tool:e,policy:t,plans:n}){return(0,s.qy)`<p>${e.name} ${e.version} \u00b7 ${({base:"policy of the base branch",head:"policy of the head branch",default:"default policy"})[t.source]} \u00b7 ${points_countText(n.length,"plan")}</p>`}let eO={schemaVersion:null,tool:null,name:null,version:null,path:null,change:null,template:null,id:null,source:null,chosenBy:null,fit:null,title:null,planTitle:null,rule:null,severity:null,message:null,help:null,section:null,slot:null,label:null,text:null,reason:null,line:null,endLine:null,points:null,page:null,score:null,baseScore:null,minScore:null,mode:null,earned:null,possible:null,base:null,result:null,decidedBy:null,state:null,skippedBy:null,policy:null,plans:null,sections:null,findings:null,highlights:null,skeleton:null,notices:null,waivers:null};function renderJson(e){return`${JSON.stringify(e,Object.keys(eO),2)}
`}var eM=n(5432),eE=n(4956);function renderJunit(e,t){let n=e.plans.map(e=>({plan:e,cases:casesOf(e)})),i=n.flatMap(({cases:e})=>e),a=junit_element("testsuites",{name:`${e.tool.name}: ${verdict_runWords(e)}`,...countsOf(i)},n.map(({plan:e,cases:n})=>toSuite(e,n,t)));return`<?xml version="1.0" encoding="UTF-8"?>
${(0,eM.T)(a).replaceAll("]]>","]]&gt;")}
`}function toSuite(e,t,n){let i=Object.entries({verdict:verdict_planVerdict(e).words,score:e.score,...null===e.baseScore?{}:{baseScore:e.baseScore},minScore:e.minScore,state:e.state,template:e.template.id,findings:e.findings.length}).map(([e,t])=>junit_element("property",{name:e,value:t}));return junit_element("testsuite",{name:e.path||"plan",file:e.path,...countsOf(t)},[junit_element("properties",{},i),...t.map(e=>toCase(e,n)),junit_element("system-out",{},[[verdict_scoreText(e),...e.notices,...e.waivers.map(titles_waiverText)].join(". ")])])}function toCase({name:e,path:t,line:n,told:i,findings:a,isRed:r,isSkipped:o},s){let l=a.map(e=>!function({severity:e},t){return t&&"note"!==e}(e,r)?junit_element("system-out",{},[tell(e,s)]):junit_element("failure",{type:e.rule,message:e.message},[tell(e,s)])),u=o?[junit_element("skipped",{message:i})]:[];return junit_element("testcase",{name:e,classname:t,file:t,line:n},[...u,...l])}function tell(e,t){let n=null===e.line?"":`line ${e.line}`,i=[titles_findingTitle(e),n,e.severity,points_costText(e)],a=[e.message,e.help].filter(e=>""!==e).join(" \u2192 ");return`${i.filter(e=>""!==e).join(" \xb7 ")}: ${a} (${ruleUrl(e.rule,t)})`}function casesOf(e){let t=new Set(e.sections.map(({title:e})=>e)),n=worst_first_findingsWorstFirst(e.findings),i=e.sections.map((t,i)=>{let a=e.sections.findIndex(({title:e})=>e===t.title)===i?n.filter(e=>e.section===t.title):[];return toSectionCase(t,e,a)}),a=n.filter(({section:e})=>null===e||!t.has(e));return[{name:"The plan",path:e.path,line:1,told:verdict_planVerdict(e).words,findings:a,isRed:isRed(e),isSkipped:!1},...i]}function toSectionCase(e,t,n){return{name:titles_sectionTitle(e.title),path:t.path,line:e.line??1,told:`${e.state}, ${points_sectionPoints(e,t)} points`,findings:n,isRed:isRed(t),isSkipped:"waived"===e.state&&0===n.length}}function countsOf(e){let t=e.filter(({isRed:e,findings:t})=>t.some(t=>(function({severity:e},t){return t&&"note"!==e})(t,e))).length;return{tests:e.length,failures:t,errors:0,skipped:e.filter(({isSkipped:e})=>e).length}}function junit_element(e,t,n=[]){let i=Object.entries(t).map(([e,t])=>[e,(0,s.gE)(String(t))]),a=n.flatMap((e,t)=>"string"==typeof e?[(0,s.gE)(e)]:[...0===t?["\n"]:[],e,"\n"]);return(0,eE.x)(e,Object.fromEntries(i),...a)}function fingerprints(e,t){let n=new Map;return t.map(({rule:t,section:i,slot:a,message:r})=>{let o=fnv1a([e,t,i??"",a??"",r.normalize("NFKC").toLowerCase().replace(/\s+/g," ").trim()].join("\0")),s=(n.get(o)??0)+1;return n.set(o,s),`${o}:${s}`})}function fnv1a(e){let t=0xcbf29ce484222325n;for(let n of new TextEncoder().encode(e))t=BigInt.asUintN(64,(t^BigInt(n))*1099511628211n);return t.toString(16).padStart(16,"0")}var eD=n(521);function noticesOf({path:e,notices:t,waivers:n}){return[...t,...n.map(titles_waiverText)].map(t=>`${e}: ${t}`)}function ruleIdsOf({plans:e}){return[...new Set(e.flatMap(e=>e.findings.map(({rule:e})=>e)))].sort()}function toRule(e,t){let{what:n,help:i}=eD.K[e],a=ruleUrl(e,t);return{id:e,name:e.replace(/(?:^|-)([a-z])/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n},fullDescription:{text:`${n} ${i}`},help:{text:`${i} ${a}`,markdown:`${i} [More on this rule](${a})`},helpUri:a,properties:{tags:["documentation","plan"]}}}function resultsOf(e,t){let n=fingerprints(e.path,e.findings);return e.findings.map((i,a)=>({finding:i,result:toResult(i,e,t,n[a]??"")}))}function toResult(e,{path:t},n,i){let a=e.line??1,r=(0,s.Wt)(e.help),o=[`${(0,s.Wt)(titles_findingTitle(e))}: ${(0,s.Wt)(e.message)}`,""===r?"":`\u{2192} ${r}`];return{ruleId:e.rule,ruleIndex:n.indexOf(e.rule),level:e.severity,message:{text:o.filter(e=>""!==e).join(" ")},locations:[{physicalLocation:{artifactLocation:{uri:(0,s.Es)(t),uriBaseId:"%SRCROOT%"},region:{startLine:a,endLine:Math.max(a,e.endLine??a)}}}],partialFingerprints:{"planCompleteness/v1":i},properties:{points:e.points}}}function summaryOf({result:e,mode:t,policy:n,plans:i}){let a=i.map(({path:e,score:t,state:n,result:i})=>({uri:(0,s.Es)(e),score:t,state:n,result:i}));return{result:e,mode:t,minScore:n.minScore,plans:a}}function renderSummary(e,t){let isWithin=e=>utf8Bytes(e)<=t.maxChars,n=firstWithin(eS,isWithin,n=>`${headline(e)}

${body(e,t,n)}
`);return isWithin(n)?n:`${headline(e)}

${eR}
`}let eq=[{format:"sarif",fileName:"report.sarif",render:function(e,t){let n=ruleIdsOf(e),i=e.plans.flatMap(e=>resultsOf(e,n)).sort((e,t)=>byHarm(e.finding,t.finding)),a=i.slice(0,25e3).map(({result:e})=>e),r=i.length-a.length,o=r>0?[`${r} of ${i.length} findings are left out, the least harmful ones.`]:[],l={tool:{driver:{name:e.tool.name,version:e.tool.version,informationUri:t.docsUrl.replace(/\/blob\/.*$/s,""),rules:n.map(e=>toRule(e,t))}},automationDetails:{id:`${e.tool.name}/`},columnKind:"utf16CodeUnits",invocations:[{executionSuccessful:!0,toolExecutionNotifications:[...e.notices,...e.plans.flatMap(noticesOf),...o].map(e=>({level:"note",message:{text:(0,s.Wt)(e)||"Notice"}}))}],results:a,properties:{verdict:verdict_runWords(e),...summaryOf(e)}};return`${JSON.stringify({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[l]},null,2)}
`}},{format:"junit",fileName:"junit.xml",render:renderJunit},{format:"html",fileName:"report.html",render:renderHtml},{format:"markdown",fileName:"report.md",render:renderSummary}];function decode(e){if(isUtf16(e))return(0,r.f)("not-text","the file is UTF-16, expected UTF-8","Save the plan as UTF-8.");let t=new TextDecoder("utf-8").decode(e),n=countBroken(t);return n>.01*e.length?(0,r.f)("not-text","the file is not text","Save the plan as Markdown in UTF-8."):(0,r.ok)({text:normaliseLineEnds(t),replacedBytes:n})}let eF=/[^\S\n]{100,}/g;function normaliseLineEnds(e){return e.replace(/^\uFEFF/,"").replace(/\r\n?/g,"\n").replace(eF," ".repeat(100))}function isUtf16(e){let[t,n]=e;return 255===t&&254===n||254===t&&255===n}function countBroken(e){let t=0;for(let n of e)("\uFFFD"===n||"\0"===n)&&t++;return t}function planTexts(e){return new Map(e.flatMap(({path:e,content:t})=>{let n=t instanceof Uint8Array?decode(t):null;return n?.ok?[[e,n.value.text]]:[]}))}function ignoredNotice(e){if(0===e.length)return[];let t=e.slice(0,3).map(ec.h).join(", "),n=e.length>3?` and ${e.length-3} more`:"";return[`Not judged, since the policy file has them under \`ignore\`: ${t}${n}.`]}function toOtherName(e){let[,t,n]=/^(.+)\.(yml|yaml)$/.exec(e)??[];return void 0===t?null:`${t}.${"yml"===n?"yaml":"yml"}`}function toRunReport(e,{mode:t,source:n,minScore:i}){let a=e.some(e=>"fail"===e.result);return{schemaVersion:1,tool:ew,result:0===e.length?"none":a?"fail":"pass",mode:t,skippedBy:null,policy:{source:n,minScore:i},plans:e,notices:[]}}async function fetchChanges(e,t,n){if("commit"===t.kind||"all"===n.scope)return{listing:null,comparison:null};if("merge-group"===t.kind||mustCompare(t,n))return{listing:null,comparison:await e.compareCommits(t.baseSha,t.headSha)};let{number:i,headSha:a,changedFiles:r}=t;return{listing:r>100?await e.listChangedFiles(i,{headSha:a,count:r}):null,comparison:null}}function mustCompare({changedFiles:e,isPrivate:t},n){return e>100&&e<300||e>3e3||t&&"never"===n.comment}function toChangedPlans(e,t){return e.flatMap(({path:e,previousPath:n,status:i})=>"removed"!==i&&t(e)?[{path:e,change:i,basePath:"added"===i?null:n??e}]:[])}function toAllPlans(e,t,n){return[...e.keys()].filter(n).map(n=>{if(null===t)return{path:n,change:"unchanged",basePath:null};let i=t.get(n);if(void 0===i)return{path:n,change:"added",basePath:null};let a=e.get(n);return{path:n,change:i.sha===a?.sha&&i.mode===a.mode?"unchanged":"modified",basePath:n}})}function toDifferingPlans(e,t,n){return toAllPlans(e,t,n).filter(({change:e})=>"unchanged"!==e)}function touchedIn(e,t){let n=new Set(e.flatMap(({path:e,previousPath:t})=>[e,t])),i=e.some(isNameless);return e=>n.has(e)||i&&t?.base?.has(e)===!0&&!t.head.has(e)}function isNameless({status:e,previousPath:t}){return"renamed"===e&&null===t}function differs(e,t,n){let[i,a]=[t.get(e),n.get(e)];return i?.sha!==a?.sha||i?.mode!==a?.mode}function toSentence({message:e,hint:t}){return`${e}${/[.!?]$/.test(e)?"":"."} ${t}`}async function findPlans(e,t){let{event:n,scope:i}=t;return"commit"===n.kind?findAll(e,t):"all"===i?findAllSince(e,t,n.baseSha,[]):("pull-request"===n.kind?await findListed(e,t,n):null)??findCompared(e,t,n)}async function findAll(e,t){let n=await e.fetchTree(t.event.headSha);if(!n.ok)return n;let under=e=>toAllPlans(n.value,null,e),i=under(t.globs.isPlan);return(0,r.ok)(toFound({plans:i,head:n.value,base:null,notices:[],under,touches:()=>!1},t))}async function findAllSince(e,{event:t,globs:n,standing:i,watched:a},o,s){let l=await fetchTrees(e,t.headSha,o);if(!l.ok)return l;let{head:u,base:c}=l.value,d=i.pull?.ok===!0&&i.pull.value.headSha===t.headSha?i.pull.value.files:null,p=null===d?e=>differs(e,u,c):touchedIn(d,{head:u,base:c}),under=e=>toAllPlans(u,c,e);return(0,r.ok)(toFound({plans:under(n.isPlan),head:u,base:c,notices:s,under,touches:p},{globs:n,watched:a}))}async function findListed(e,t,n){let{standing:i,globs:a}=t,o=i.pull;if(o?.ok!==!0||o.value.headSha!==n.headSha)return null;let s=toWholeList(t.changes,o.value)??await listInstead(e,t.changes,{event:n,pull:o.value});if(null===s)return null;if(!isAny(s,t))return(0,r.ok)(null);let isNamelessPlan=e=>isNameless(e)&&a.isPlan(e.path),[l,u]=await Promise.all([fetchTrees(e,n.headSha,n.baseSha),s.some(isNamelessPlan)?e.listChangedFiles(n.number,toWanted(n,o.value)):null]);if(!l.ok)return l;let c=u?.ok?withOldNames(s,u.value??[]):s,under=e=>toChangedPlans(c,e),d=u?.ok===!1?` ${toSentence(u.failure)}`:"",p=c.some(isNamelessPlan)?[`${eL}${d}`]:[];return(0,r.ok)({...l.value,plans:under(a.isPlan),notices:p,under,touches:touchedIn(c,l.value)})}function toWholeList({listing:e,comparison:t},{changedFiles:n,files:i}){return[e?.ok?e.value:null,t?.ok?t.value.files:null,i].find(e=>e?.length===n)??null}async function listInstead(e,{comparison:t},{event:n,pull:i}){if(null===t||i.changedFiles>3e3)return null;let a=await e.listChangedFiles(n.number,toWanted(n,i));return a.ok&&a.value?.length===i.changedFiles?a.value:null}function toWanted({headSha:e},{changedFiles:t}){return{headSha:e,count:t}}function withOldNames(e,t){let n=new Map(t.map(({path:e,previousPath:t})=>[e,t]));return e.map(e=>isNameless(e)?{...e,previousPath:n.get(e.path)??null}:e)}async function findCompared(e,t,n){let{standing:i,changes:a,globs:o,watched:s}=t,l=a.comparison??await e.compareCommits(n.baseSha,n.headSha);if(!l.ok)return findAllSince(e,t,n.baseSha,[ej]);let{mergeBaseSha:u}=l.value,c=isShort(l.value,t)?null:l.value.files;if(null!==c&&!isAny(c,t))return(0,r.ok)(null);let[d,p]=await Promise.all([fetchTrees(e,n.headSha,n.baseSha),null===c&&u!==n.baseSha?e.fetchTree(u):null]);if(!d.ok)return d;if(p?.ok===!1)return findAllSince(e,t,n.baseSha,[ej]);let{head:h,base:f}=d.value,m=p?.value??f,under=e=>null===c?toDifferingPlans(h,m,e):toChangedPlans(c,e),g=null===c?e=>differs(e,h,m):touchedIn(c,{head:h,base:f}),w="pull-request"===n.kind&&i.pull?.ok===!1?[toSentence(i.pull.failure)]:[];return(0,r.ok)(toFound({plans:under(o.isPlan),head:h,base:f,notices:w,under,touches:g},{globs:o,watched:s}))}function isShort({files:e},{event:t,standing:{pull:n}}){return"pull-request"===t.kind&&n?.ok===!0&&n.value.headSha===t.headSha&&null!==e&&e.length!==n.value.changedFiles}function isAny(e,{globs:t,watched:n}){return toChangedPlans(e,e=>t.isPlan(e)||t.isIgnored(e)).length>0||n.some(touchedIn(e,null))}let eL="GitHub did not say what a renamed plan was called before, so its score is not compared.",ej="GitHub could not tell which plans changed, so all plans are judged.";async function fetchTrees(e,t,n){let[i,a]=await Promise.all([e.fetchTree(t),e.fetchTree(n)]);return i.ok?a.ok?(0,r.ok)({head:i.value,base:a.value}):a:i}function toFound(e,{globs:t,watched:n}){let{plans:i,notices:a,touches:r,under:o}=e;return i.length>0||a.length>0||n.some(r)||o(t.isIgnored).length>0?e:null}function createLookout(e,t,n){let i=n;return{look,latest};async function latest(){return performance.now()-i.seenAtMs>1e3?(await look()).standing:i.standing}async function look(){let n=await e.fetchStanding(t).catch(lookout_toFailure),a=null===t.pullNumber||n.ok?null:n;return i={standing:n.ok?n.value:{repositoryId:"",pull:a,checkRuns:n},seenAtMs:performance.now()}}}function createMemory({standing:e}){return{look:async()=>{},latest:async()=>e}}function lookout_toFailure(e){let t=e instanceof Error?e.message:String(e);return(0,r.f)("unexpected",`Could not look at what stands already: ${t}`,"The verdict stands.")}function toPlace(e,t){return{pullNumber:"commit"===e.kind?null:e.number,hasComments:"pull-request"===e.kind,headSha:e.headSha,checkName:t["check-name"]}}let eN={templateFrom:"input",required:[],weights:new Map,severities:new Map,na:{accept:!0,reason:"optional"},aliases:new Map,byStatus:new Map};function toPlanPolicy(e,t){let{source:n,overrides:i=[],na:a,...r}=e;return i.filter(({matches:e})=>e(t)).map(e=>e.changes).reduce(join,{...eN,...r,na:{...eN.na,...a}})}function join(e,t){return{...e,...t,weights:new Map([...e.weights,...t.weights??[]]),severities:new Map([...e.severities,...t.severities??[]]),aliases:new Map([...e.aliases,...t.aliases??[]]),byStatus:new Map([...e.byStatus,...t.byStatus??[]]),na:{...e.na,...t.na}}}let eW="plan-template.md",eU=/^[a-z0-9-]+$/,eB=".registry",eH={registry:null,all:[]};function findTemplateCandidates(e,t){let n=toFoldersUpward(e),i=n.map(e=>`${e}.specify/`).find(e=>hasFolder(t,e)),a=findSpecsTemplate(n,t);if(void 0===i)return{override:null,presets:eH,extensions:eH,fallback:a};let r=`${i}templates/overrides/${eW}`,o=`${i}templates/${eW}`;return{override:t.has(r)?r:null,presets:findProviders(`${i}presets/`,"preset.yml",t),extensions:findProviders(`${i}extensions/`,"extension.yml",t),fallback:t.has(o)?o:a}}function decidingFiles({override:e,presets:t,extensions:n}){if(null!==e)return[];let i=[...null===t.registry?[]:t.all,...n.all];return[t.registry,n.registry,...i.map(({manifest:e})=>e)].filter(e=>null!==e)}function findTemplatePaths(e,t){let n=findTemplateCandidates(e,t),{override:i,presets:a,extensions:r,fallback:o}=n,s=[...a.all,...r.all].flatMap(({folder:e,manifest:n,template:i})=>null===n?i??[]:[...t].filter(t=>t.startsWith(e)&&t.endsWith(".md")));return[i,o,...decidingFiles(n),...s].filter(e=>null!==e)}function findProviders(e,t,n){let i=childrenOf(e,n).flatMap(i=>{let a=`${e}${i}/`,r=[`${a}templates/${eW}`,`${a}${eW}`].find(e=>n.has(e))??null,o=n.has(`${a}${t}`)?`${a}${t}`:null;return null===r&&null===o?[]:[{id:i,folder:a,template:r,manifest:o}]}),a=`${e}${eB}`;return{registry:i.length>0&&n.has(a)?a:null,all:i}}function childrenOf(e,t){return[...new Set([...t].filter(t=>t.startsWith(e)).map(t=>t.slice(e.length)).filter(e=>e.includes("/")).map(e=>e.slice(0,e.indexOf("/"))))].filter(e=>eU.test(e)).sort()}function findSpecsTemplate(e,t){for(let n of e){let e=[...t].filter(e=>e.startsWith(`${n}specs/_template`)&&isSpecsTemplate(e.slice(n.length)));if(e.length>0)return e.sort()[0]??null}return null}function isSpecsTemplate(e){return/^specs\/_template[^/]*\/plan\.md$/i.test(e)}function hasFolder(e,t){return[...e].some(e=>e.startsWith(t))}function toFoldersUpward(e){let t=e.split("/").slice(0,-1);return[...t.keys(),t.length].reverse().map(e=>t.slice(0,e).map(e=>`${e}/`).join(""))}var eG=n(6298),eY=n(8792),ez=n(8240);function toPolicyChanges(e,t){let{mode:n,ratchet:i,template:a,required:r,weights:o,na:s,aliases:l}=e,u=e["min-score"],c=e["by-status"];return{...void 0===u?{}:{minScore:u},...void 0===n?{}:{mode:n},...void 0===i?{}:{ratchet:i},...void 0===a?{}:{template:(0,ez.$R)(a),templateFrom:t},...void 0===r?{}:{required:r},...void 0===o?{}:{weights:new Map(Object.entries(o))},...void 0===e.rules?{}:{severities:toSeverities(e.rules)},...void 0===s?{}:{na:s},...void 0===l?{}:{aliases:new Map(Object.entries(l))},...void 0===c?{}:{byStatus:new Map(Object.entries(c))}}}function toSeverities(e){let t=new Map;for(let n of eY.a.keys()){let i=e[n];void 0!==i&&t.set(n,i)}return t}function toCriteria(e,t){let{plans:n,ignore:i,overrides:a,"skip-label":o=e["skip-label"],...s}=t??{},{"max-plans":l,"max-plan-size":u,...c}=s,d=(0,ez.qO)(e.template);if(!d.ok)return d;let p=(0,eu.ZS)(n??e.plans,i);if(!p.ok)return p;let h={source:null===t?"default":e["config-from"],minScore:e["min-score"],mode:e.mode,ratchet:e.ratchet,template:d.value,...toPolicyChanges(c,"policy"),overrides:toOverrides(a)},f=toRunLimits({"max-plans":l??e["max-plans"],"max-plan-size":u??e["max-plan-size"]});return(0,r.ok)({policy:h,plans:p.value,skipLabel:o.trim(),limits:f})}function toOverrides(e=[]){return e.map(({paths:e,...t})=>({paths:e,matches:(0,eG.ef)(e),changes:toPolicyChanges(t,"override")}))}async function readCriteria(e,t){if(null===t)return toCriteria(e,null);let{readPolicyFile:i}=await Promise.all([n.e(815),n.e(783)]).then(n.bind(n,7783)),a=i(t,e.config);return a.ok?toCriteria(e,a.value):a}async function settleTemplates(e,t,n){let i=[...new Set(t.map(t=>toPlanPolicy(e,t).template))],a=await Promise.all(i.map(n)),o=new Map;for(let[e,t]of a.entries()){if(!t.ok)return t;o.set(i[e]??eV,t.value)}return(0,r.ok)(withTemplates(e,o))}function withTemplates(e,t){let settle=e=>t.get(e)??"auto",n=e.overrides?.map(e=>({...e,changes:settleChanges(e.changes,settle)}));return{...e,template:settle(e.template),overrides:n??[]}}let eV={kind:"auto"};function settleChanges({template:e,...t},n){return void 0===e?t:{...t,template:n(e)}}function toPresets({registry:e,all:t},n){let i=null===e?null:readRegistry(n.get(e)??"","presets");return null===i?{presets:t,declare:!1}:{presets:inOrder(t,e=>i[e]),declare:!0}}function toExtensions({registry:e,all:t},n){if(null===e)return(0,r.ok)(t);let i=readRegistry(n.get(e)??"","extensions");if(null!==i)return(0,r.ok)(inOrder(t,e=>Object.hasOwn(i,e)?i[e]:{}));let a=`Unexpected registry ${(0,ec.h)(e)}, expected a JSON object with an object \`extensions\``;return(0,r.f)("bad-extension",a,"Mend it, or delete it: then all extensions count.")}function readDeclaration(e,t,n){let i=fieldOf(fieldOf(t,"provides"),"templates"),a=(Array.isArray(i)?i:[]).find(e=>"plan-template"===fieldOf(e,"name")&&isTemplate(fieldOf(e,"type")));if(void 0===a)return null;let[r,o]=[fieldOf(a,"strategy"),fieldOf(a,"file")],s="string"==typeof o?toInside(e,o):null;return{path:null!==s&&n.has(s)?s:null,strategy:"string"==typeof r?r.toLowerCase():"replace"}}function toInside(e,t){let n=t.split("/").filter(e=>""!==e&&"."!==e);return t.startsWith("/")||0===n.length||n.includes("..")?null:`${e}${n.join("/")}`}function isTemplate(e){return void 0===e||"template"===e}function readRegistry(e,t){let n=providers_parseJson(e),i=isRecord(n)?n[t]??{}:null;return isRecord(i)?i:null}function inOrder(e,t){return e.map(e=>({provider:e,entry:t(e.id)})).filter(({entry:e})=>isRecord(e)&&(void 0===e.enabled||!!e.enabled)).map(({provider:e,entry:t})=>({provider:e,priority:toPriority(fieldOf(t,"priority"))})).sort((e,t)=>e.priority-t.priority).map(({provider:e})=>e)}function toPriority(e){let t="string"==typeof e&&/^\s*\+?\d+\s*$/.test(e),n="number"==typeof e||t?Math.trunc(Number(e)):0;return Number.isFinite(n)&&n>=1?n:10}function providers_parseJson(e){try{return JSON.parse(e)}catch{return null}}function fieldOf(e,t){return isRecord(e)?e[t]:void 0}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}let eJ=["replace","prepend","append","wrap"];function toLayers(e,{texts:t,manifests:n},i){if(null!==e.override)return(0,r.ok)([{path:e.override,strategy:"replace"}]);let{presets:a,declare:o}=toPresets(e.presets,t),s=[];for(let e of a){let t=toLayer(e,o?manifestOf(e,n):null,i);if(!t.ok)return t;if(null!==t.value&&s.push(t.value),t.value?.strategy==="replace")return(0,r.ok)(s)}let l=toBase(e,{texts:t,manifests:n},i);return l.ok?(0,r.ok)(null===l.value?[]:[...s,{path:l.value,strategy:"replace"}]):l}function toLayer(e,t,n){let i=readDeclaration(e.folder,t,n),a=i?.strategy??"replace",o=eJ.find(e=>e===a),s=` in ${e.manifest}`;if(void 0===o)return(0,ec.o)({code:"bad-preset",subject:"strategy",value:a,where:s,allowed:eJ});let l=null===i?e.template:i.path;return(0,r.ok)(null===l?null:{path:l,strategy:o})}function toBase({extensions:e,fallback:t},{texts:n,manifests:i},a){let o=toExtensions(e,n);if(!o.ok)return o;for(let e of o.value){let t=readDeclaration(e.folder,manifestOf(e,i),a),n=null===t?e.template:t.path;if(null!==n)return(0,r.ok)(n)}return(0,r.ok)(t)}function manifestOf({manifest:e},t){return null===e?null:t.get(e)}let eK="{CORE_TEMPLATE}",eX=/plan(?:[^/p]|p(?!lan))*\.md$/i;async function resolveTemplate(e,t,{readDeciding:n,readTemplate:i}){let a=findTemplateCandidates(e,t),r=decidingFiles(a),o=0===r.length?[]:findTemplatePaths(e,t).filter(e=>eX.test(e)),[s]=await Promise.all([Promise.all(r.map(n)),...o.map(i)]),l=new Map;for(let[e,t]of r.entries()){let n=s[e];if(n?.ok===!1)return n;n?.value&&l.set(t,n.value)}let u=toLayers(a,{texts:l,manifests:await readManifests(l)},t);return u.ok?readLayers(u.value,i):u}async function readManifests(e){let t=[...e].filter(([e])=>!e.endsWith(eB));if(0===t.length)return new Map;let{parseManifest:i}=await Promise.all([n.e(815),n.e(789)]).then(n.bind(n,9789));return new Map(t.map(([e,t])=>[e,i(t)]))}async function readLayers(e,t){let[n,...i]=e.toReversed();if(void 0===n)return(0,r.ok)(null);let a=await t(n.path);for(let e of i){let n=await t(e.path);if(!a.ok)break;if(!n.ok)return n;a=joined(a.value,n.value,e)}return a}function joined(e,{source:t,text:n},{strategy:i}){let a=n.replace(/(?<!\n)\n+$/,""),o=e.text.replace(/(?<!\n)\n+$/,""),s={id:e.id,source:`${e.source} + ${t}`};if("prepend"===i)return(0,r.ok)({...s,text:`${a}

${o}
`});if("append"===i)return(0,r.ok)({...s,text:`${o}

${a}
`});if(n.includes(eK))return(0,r.ok)({...s,text:n.replaceAll(eK,()=>e.text)});let l=`Unexpected preset template ${(0,ec.h)(t)} without ${(0,ec.h)(eK)}, expected it, since its strategy is ${(0,ec.h)("wrap")}`;return(0,r.f)("bad-preset",l,"Mend the preset, or switch it off.")}async function readNamedTemplate(e,t,n){return"auto"===n.kind?(0,r.ok)("auto"):"built-in"===n.kind?(0,r.ok)(n.template):readTemplate(e,t,n.path)}async function readRepositoryTemplate(e,t,n){return resolveTemplate(n,new Set(t.keys()),{async readDeciding(n){let i=await e(t,n);return i.ok?(0,r.ok)(i.value instanceof Uint8Array?new TextDecoder().decode(i.value):null):i},readTemplate:n=>readTemplate(e,t,n)})}async function readTemplate(e,t,n){let i=await e(t,n);if(!i.ok)return i;if(!(i.value instanceof Uint8Array))return badTemplate(n,i.value.refused);let a=decode(i.value);return a.ok?(0,r.ok)((0,ez.GI)(n,a.value.text)):badTemplate(n,a.failure.message)}function badTemplate(e,t){let n=`Unexpected template ${(0,ec.h)(e)} (${t}), expected a Markdown file in the commit whose policy counts`;return(0,r.f)("unreadable-template",n,"Merge the template first, or name another one.")}let eZ=/^[a-z][a-z\d+.-]*:/i,eQ=/^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/i,e0=/[[\]{}<>*|$"\u201c\u201d\u2026]|\.\.\.|#{2,}|\bpath\/to\b|\b(?:TODO|TBD|XXX+|NNN|YYYY)\b/,e1=/(?:^|\/)(?:issues|pulls?|wiki|actions|releases|commits?|discussions|compare|projects|milestones?|blob|tree)(?:\/|$)/,e2=/\/[^/]+\.[a-z]\w{0,11}$/i,e4=/^[^/]+\.(?:mdx?|txt|json|ya?ml|html?|pdf|csv)$/i,e5=["",".md",".mdx"],e3=/\]\(\s*(?:<([^>\n]{1,500})>|((?:[^\s()<>]|\([^\s()<>]{0,100}\)){1,500}))/g,e6=/^[ \t>]*\[[^\]\n]{1,300}\]:[ \t]*(?:<([^>\n]{1,500})>|(\S{1,500}))/gm,e8=/^##\s/m;function targetsIn(e,t){let n=[...e.matchAll(e3),...e.matchAll(e6)].map(e=>e[1]??e[2]??""),i=e8.exec(e)?.index,a=pathWordsIn(e.slice(0,i)).map(e=>[e,inputPaths(e,t)]),r=n.map(e=>[e,endingsOf(toPath(e,t))]),o=n.filter(e=>/^\w/.test(e)).map(e=>[fromRoot(e),endingsOf(toPath(e,""))]);return new Map([...a,...r,...o].filter(([,e])=>e.length>0))}function judgeTargets(e,t){return new Map([...e].flatMap(([e,n])=>{let i=n.map(t);return i.includes(!0)?[[e,!0]]:i.includes(null)?[]:[[e,!1]]}))}function fromRoot(e){return`root:${e}`}function inputPaths(e,t){let n=t.slice(0,t.lastIndexOf("/")+1),[i,a]=[toPath(e,t),toPath(e,"")];return/\/./.test(e.replace(/^\.\//,""))&&a?.startsWith(n)!==!0?[]:[...endingsOf(i),...endingsOf(a)]}function endingsOf(e){return null===e?[]:e5.map(t=>`${e}${t}`)}function pathWordsIn(e){return e.split(/[\s,;:()`"'*|\uff0c\uff1b\uff1a\u3001\uff08\uff09\u300c\u300d]+/).filter(e=>/^[\w./-]*\w(?:\.md|\/)$/.test(e)&&null!==toPath(e,""))}function toPath(e,t){if(eZ.test(e)||e.startsWith("//")||eQ.test(e))return null;let n=link_target_decode(e.replace(/[#?].*$/s,"").replace(/:\d{1,9}(?:[-:]\d{1,9}){0,3}$/,""));if(null===n||e0.test(e)||e0.test(n)||!isPathShaped(n))return null;let i=resolve([...n.startsWith("/")?[]:t.split("/").slice(0,-1),...n.split("/")]);return null===i||""===i||e1.test(i)?null:i}function isPathShaped(e){return!!(e2.test(e)||e4.test(e))||!e.startsWith("/")&&/\/$|^\.{1,2}\//.test(e)}function link_target_decode(e){try{return decodeURIComponent(e)}catch{return null}}function resolve(e){let t=[];for(let n of e)if(""!==n&&"."!==n){if(".."!==n)t.push(n);else if(void 0===t.pop())return null}return t.join("/")}function toTargets(e,t,n){let i=e instanceof Uint8Array?decode(e):null;return i?.ok?judgeTargets(targetsIn(i.value.text,t),n):new Map}function createExists(e){let t=null;return n=>(t??=foldersOf(e),!!(e.has(n)||t.has(n))||!!foldersAbove(n).some(t=>{var n;let i=e.get(t);return void 0!==i&&(n=i.mode,!D.has(n))})&&null)}function foldersOf(e){let t=new Set;for(let n of e.keys())for(let e=n.lastIndexOf("/");e>0;e=n.lastIndexOf("/",e-1)){let i=n.slice(0,e);if(t.has(i))break;t.add(i)}return t}function foldersAbove(e){let t=e.split("/");return t.slice(1).map((e,n)=>t.slice(0,n+1).join("/"))}async function readPlans(e,t){let n=admit(t.found.plans.length,t.limits);if(!n.ok)return n;let i=createExists(t.found.head),{found:a,templates:o}=t,s=a.plans.map(({path:e})=>e),[l,...u]=await Promise.all([settleTemplates(t.policy,s,t=>readNamedTemplate(e,o,t)),...a.plans.map(n=>readPlan(e,{...t,exists:i},n))]);if(!l.ok)return l;let c=[];for(let e of u){if(!e.ok)return e;c.push(e.value)}let[d]=c.flatMap(e=>e.lost??[]),p=void 0===d?[]:[`A plan is not compared with its base version. ${toSentence(d)}`];return(0,r.ok)({plans:c.map(({source:e})=>e),policy:l.value,notices:p})}async function readPlan(e,{found:t,templates:n,policy:i,limits:a,exists:o},s){let{path:l,change:u,basePath:c}=s,{template:d,ratchet:p}=toPlanPolicy(i,l),[h,f,m]=await Promise.all([e(t.head,l,a.maxPlanBytes),null===c||null===t.base?(0,r.ok)(null):e(t.base,c,a.maxPlanBytes),"auto"===d.kind?readRepositoryTemplate(e,n,l):(0,r.ok)(null)]);if(!h.ok)return h;if(!f.ok&&p)return f;if(!m.ok)return m;let g=f.ok&&f.value instanceof Uint8Array?f.value:null,w=toTargets(h.value,l,o),y={path:l,change:u,content:h.value,base:g,repositoryTemplate:m.value,targets:w};return(0,r.ok)({source:y,lost:f.ok?null:f.failure})}let e9="Policy changes proposed";async function foresee(e,t){let{found:n,inputs:i}=t;if(null===n.base||"head"===i["config-from"])return null;let a=policyFiles(i).some(n.touches);if(!a&&!touchesTemplate(t))return null;let o=a?await readProposal(t):(0,r.ok)(t.criteria),s=o.ok?await judgeUnder(e,t,o.value):o;return s.ok?`${e9}: under the new policy the result would be: ${s.value}. Until they are merged, the policy of the base branch judges.`:`${e9}: they cannot be used. ${toSentence(s.failure)}`}function toWatched({criteria:e,inputs:t}){return"head"===t["config-from"]?[]:[...policyFiles(t),...templateFiles(e.policy)]}function policyFiles({config:e}){return[e,toOtherName(e)].filter(e=>null!==e)}function templateFiles({template:e,overrides:t=[]}){return[e,...t.flatMap(({changes:e})=>e.template??[])].flatMap(e=>"file"===e.kind?[e.path]:[])}function touchesTemplate({found:e,criteria:{policy:t}}){let n=[e.head,e.base].map(e=>new Set(e?.keys())),i=e.plans.filter(({path:e})=>"auto"===toPlanPolicy(t,e).template.kind);return templateFiles(t).some(e.touches)||i.some(({path:t})=>n.some(n=>findTemplatePaths(t,n).some(e.touches)))}async function readProposal({proposedText:e,inputs:t}){return e.ok?readCriteria({...t,"config-from":"head"},e.value):e}async function judgeUnder({read:e,judges:t},{found:n},i){let a=n.under(i.plans.isPlan),o=await readPlans(e,{found:{...n,plans:a},templates:n.head,policy:i.policy,limits:i.limits});if(!o.ok)return o;let s=await t.judge(o.value.plans,o.value.policy);return s.ok?(0,r.ok)(verdict_runWords(toRunReport(s.value,o.value.policy))):s}let e7="version https://git-lfs.github.com/spec/";function tooLarge(e){return{refused:`over ${e/1024} KiB`,help:"Split the plan, or move logs, data and generated parts into files of their own that it links to."}}function unlessPointer(e){return new TextDecoder().decode(e.subarray(0,e7.length))!==e7?e:{refused:"a Git LFS pointer",help:"Take the file out of Git LFS, so that Git holds its text."}}function createReader(e){let t=new Map;return async(e,t,n=v)=>{var i;let a=e.get(t);if(void 0===a)return(0,r.ok)({refused:"not in the commit"});if(i=a.mode,!D.has(i))return(0,r.ok)({refused:nameMode(a.mode)});if(a.size>n)return(0,r.ok)(tooLarge(n));let o=await fetchOnce(a.sha);return o.ok?(0,r.ok)(unlessPointer(o.value)):o};function fetchOnce(n){let i=t.get(n)??e.fetchBlob(n);return t.set(n,i),i}}function skipByLabel(e,{pull:t},n){if(""===n||null===t||"none"===e.result)return e;let i=(0,ec.h)(n);return t.ok?t.value.labels.some(e=>e.toLowerCase()===n.toLowerCase())?{...withNotice(e,`The label ${i} lets this pass, whatever the score says.`),skippedBy:"label",plans:e.plans.map(e=>({...e,mode:"report"}))}:e:withNotice(e,`Nobody could look for the label ${i}. ${toSentence(t.failure)}`)}function withNotice(e,t){return{...e,notices:[t,...e.notices]}}async function judge({gateway:e,judges:t},n,i,a){a("ask GitHub for the changed files");let o=toPlace(n,i),[{opening:s,seenAtMs:l},u]=await Promise.all([fetchOpening(e,o,{commit:toPolicyCommit(n,i),path:i.config,otherPath:toOtherName(i.config)}),fetchChanges(e,n,i)]);if(!s.ok)return s;let{standing:c,policyText:d,proposedText:p}=s.value,h=await readCriteria(i,d);if(!h.ok)return h;a("find the plans");let f=h.value.plans,m=toWatched({criteria:h.value,inputs:i}),g=await findPlans(e,{event:n,scope:i.scope,globs:f,standing:c,changes:u,watched:m});if(!g.ok)return g;let w={standing:c,seenAtMs:s.value.hasAllComments?l:-1/0},y=isOfUse(o,{inputs:i,criteria:h.value})?createLookout(e,o,w):createMemory(w);if(null===g.value){let e=toRunReport([],h.value.policy);return(0,r.ok)({report:e,standing:await y.latest(),proposal:null,texts:new Map})}return a("read the plans"),judgeFound({gateway:e,judges:t},{found:g.value,criteria:h.value,proposedText:p,inputs:i},y)}async function fetchOpening(e,t,n){return{opening:await e.fetchOpening(t,n),seenAtMs:performance.now()}}async function judgeFound({gateway:e,judges:t},n,i){let{found:a,criteria:o,inputs:s}=n,l=createReader(e),[u,c]=await Promise.all([readPlans(l,{found:a,templates:toTemplates(a,s),policy:o.policy,limits:o.limits}),foresee({read:l,judges:t},n),i.look()]);if(!u.ok)return u;let{plans:d,policy:p,notices:h}=u.value,f=await t.judge(d,p);if(!f.ok)return f;let m=toRunReport(f.value,p),g=await i.latest(),w=ignoredNotice(a.under(o.plans.isIgnored).map(({path:e})=>e)),y=[...null===c?[]:[c],...m.notices,...a.notices,...h,...w];return(0,r.ok)({report:skipByLabel({...m,notices:y},g,o.skipLabel),standing:g,proposal:c,texts:planTexts(d)})}function isOfUse({pullNumber:e,hasComments:t},{inputs:n,criteria:i}){return t&&"never"!==n.comment||n["check-run"]||null!==e&&""!==i.skipLabel}function toPolicyCommit(e,t){return"commit"===e.kind||"head"===t["config-from"]?e.headSha:e.baseSha}function toTemplates({head:e,base:t},n){return"head"===n["config-from"]?e:t??e}let te={result:"none",score:"",plans:0,failed:0,skipped:"false",report:""};function toOutputs(e,t){let{result:n,plans:i}=e;return{result:n,score:0===i.length?"":lowestScore(e),plans:i.length,failed:i.filter(e=>"fail"===e.result).length,skipped:null===e.skippedBy?"false":"true",report:t}}function setOutputs(e,t){for(let[n,i]of Object.entries(t))e.setOutput(n,i)}async function announce(e,t){let{report:n,posted:i,context:a}=t,r=await saveReports(e,t);setOutputs(e,toOutputs(n,r));let o=renderSummary(n,a(1048576));for(let t of(await announce_attempt(e,"write the job summary",()=>e.appendSummary(o)),i.checkRun?.ok!==!0&&announce_annotate(e,toAnnotations(n),n.notices.length),n.notices))e.notice(t);for(let t of n.plans)e.info(`${t.path}: ${verdict_scoreText(t)}`);let s=failsJob(n);return s?e.error(verdict_runWords(n)):e.info(verdict_runWords(n)),+!!s}async function saveReports(e,t){let{report:n,directory:i,formats:a,context:r,sources:o}=t,s=eq.filter(({format:e})=>a.includes(e));return await announce_attempt(e,"write the reports",async()=>{for(let{fileName:t,render:a}of s)await e.saveFile(i,t,a(n,{...r(1048576),sources:o}));return e.saveFile(i,"report.json",renderJson(n))})??""}async function announce_attempt(e,t,n){try{return await n()}catch(n){return e.notice(`Could not ${t}: ${n instanceof Error?n.message:String(n)}`),null}}function announce_annotate(e,t,n){let i={failure:1,warning:0,notice:n},a=["failure","warning","notice"].flatMap(e=>{let n=Math.max(0,10-i[e]);return t.filter(t=>t.level===e).slice(0,n)});for(let t of a)e.annotate(t);let r=t.length-a.length;r>0&&e.info(`${r} more of ${t.length} findings are in the job summary.`)}async function publishCheckRun(e,{standing:t,reread:n},i){if(!t.checkRuns.ok)return t.checkRuns;let{stale:a,isNew:o}=planCheckRun(t.checkRuns.value,i),s=await Promise.all(a.map(({id:n,externalId:a})=>e.updateCheckRun(t.repositoryId,n,{...i,externalId:a}))),l=o?await create(e,n,i):(0,r.ok)(0===a.length?"unchanged":"updated");return s.find(e=>!e.ok)??l}async function create(e,t,n){let i=await e.createCheckRun(n);if(i.ok)return(0,r.ok)("created");if("unavailable"!==i.failure.code)return i;let a=await t();if(!a.ok)return a;if(!a.value.checkRuns.ok)return a.value.checkRuns;if(!planCheckRun(a.value.checkRuns.value,n).isNew)return(0,r.ok)("created, without an answer");let o=await e.createCheckRun(n);return o.ok?(0,r.ok)("created at the second try"):o}function planComment(e,t){let n=toOurs(e,t.id),[i,...a]=n;if(void 0===i)return{kind:"create"};if(n.some(e=>(function({marker:e,isIntact:t},n){return t&&isNewer(e,n)})(e,t)))return{kind:"keep",reason:"newer",duplicates:[]};let r=a.map(({id:e})=>e);return isSaid(i,t)?{kind:"keep",reason:"unchanged",duplicates:r}:{kind:"update",id:i.id,duplicates:r}}function planHealing(e,t,n){let i=toOurs(e,n.id),a=i[0],r=i.filter(e=>e.id!==t);if(void 0===a||r.length===i.length)return{kind:"stay",duplicates:[]};let o=r.filter(e=>!function({marker:e,isIntact:t},n){return t&&isNewer(e,n)}(e,n));if(a.id===t)return{kind:"stay",duplicates:o.map(e=>e.id)};let s=o.length===r.length;return{kind:"yield",to:a.id,words:s&&!isSaid(a,n)?"mine":"theirs"}}function findWritten(e,t){let n=toOurs(e,t.id).find(({marker:e})=>e.run===t.run&&e.attempt===t.attempt&&e.hash===t.hash);return n?.id??null}function hasComment(e,t){return e.some(({body:e})=>readMarker(e)?.id===t)}function toOurs(e,t){return e.flatMap(({id:e,body:n})=>{let i=readMarker(n);return i?.id===t?[{id:e,marker:i,isIntact:isIntact(n,i)}]:[]})}function isSaid({marker:e,isIntact:t},n){return t&&e.hash===n.hash&&e.run===n.run}async function publishComment(e,t){let{number:n,pull:i,marker:a}=t;if(i.headSha!==a.head)return(0,r.ok)("left alone, the pull request has moved on");if(!t.isWanted&&!hasComment(i.comments,a.id))return(0,r.ok)("not wanted");let o=65536-renderMarker({...a,hash:"0".repeat(16)}).length,s=t.render(o),l={...a,hash:toTextHash(s)};return write(e,i.comments,{number:n,marker:l,body:`${renderMarker(l)}${s}`})}async function write(e,t,n){let i=planComment(t,n.marker);if("create"===i.kind)return publish_comment_create(e,n,2);if("update"===i.kind){let t=await e.updateComment(i.id,n.body);if(!t.ok)return"gone"===t.failure.code?publish_comment_create(e,n,2):t}return remove(e,i.duplicates,"keep"===i.kind?i.reason:"updated")}async function publish_comment_create(e,t,n){let i=await e.createComment(t.number,t.body);if(!i.ok&&("unavailable"!==i.failure.code||1===n))return i;let a=await e.fetchLastComments(t.number);if(!a.ok)return a;let r=i.ok?i.value:findWritten(a.value,t.marker);return null===r?publish_comment_create(e,t,n-1):heal(e,a.value,{...t,id:r})}async function heal(e,t,{id:n,marker:i,body:a}){let r=planHealing(t,n,i);if("stay"===r.kind)return remove(e,r.duplicates,"created");if("mine"===r.words){let t=await e.updateComment(r.to,a);if(!t.ok)return t}return remove(e,[n],"mine"===r.words?"moved to an older comment":"left to another run")}async function remove(e,t,n){for(let n of t){let t=await e.deleteComment(n);if(!t.ok)return t}return(0,r.ok)(n)}async function post(e,t){let[n,i]=await Promise.all([safely("write the comment",()=>postComment(e,t)),safely("write the check run",()=>postCheckRun(e,t))]);return{comment:n,checkRun:i}}async function postComment(e,t){let{report:n,standing:i,place:a,run:r,inputs:o,context:s}=t,{pull:l}=i;return null!==l&&null!==a.pullNumber&&a.hasComments&&"never"!==o.comment?l.ok?publishComment(e,{number:a.pullNumber,pull:l.value,marker:{id:o["comment-id"],head:a.headSha,run:r.runId,attempt:r.runAttempt},isWanted:isWanted(t),render:e=>renderComment(n,s(e))}):l:null}function isWanted({report:e,proposal:t,inputs:{comment:n}}){if("none"===e.result)return"always"===n&&null!==t;let i=e.plans.flatMap(e=>e.findings);return"always"===n||"fail"===e.result||i.some(({severity:e})=>"note"!==e)}async function postCheckRun(e,t){let{report:n,standing:i,place:a,run:r,inputs:o,context:s}=t;if(!o["check-run"])return null;let l=toAnnotations(n),u=l.length-300,c=u>0?`
${u} of ${l.length} findings are not shown in the diff.
`:"",{title:d,summary:p}=renderCheckRun(n,s(65535-c.length)),h={name:a.checkName,headSha:a.headSha,conclusion:failsJob(n)?"failure":"success",detailsUrl:`${r.serverUrl}/${r.owner}/${r.name}/actions/runs/${r.runId}`,title:d,summary:`${p}${c}`,annotations:l.slice(0,300)},f=toExternalId(h,{run:r.runId,attempt:r.runAttempt});return publishCheckRun(e,{standing:i,reread:()=>e.fetchStanding(a)},{...h,externalId:f})}async function safely(e,t){try{return await t()}catch(n){let t=n instanceof Error?n.message:String(n);return(0,r.f)("unexpected",`Could not ${e}: ${t}`,"The verdict stands.")}}async function publish(e){let{runner:t,gateway:n,event:i,run:a,inputs:r,judged:o,docsUrl:s}=e,l={serverUrl:a.serverUrl,owner:a.owner,name:a.name},context=e=>({repository:l,headSha:i.headSha,maxChars:e,docsUrl:s}),u=await post(n,{...o,place:toPlace(i,r),run:a,inputs:r,context});return t.debug(`comment: ${toWord(u.comment)}; check run: ${toWord(u.checkRun)}`),announce(t,{report:withNotices(o.report,u),posted:u,directory:r["report-directory"]||(0,J.join)(e.temporaryFolder,"plan-completeness"),formats:r.formats,context,sources:o.texts})}function withNotices(e,{comment:t,checkRun:n}){let i=[t,n].flatMap(e=>e?.ok===!1?[toSentence(e.failure)]:[]);return{...e,notices:[...new Set([...e.notices,...i])]}}function toWord(e){return null===e?"none":e.ok?e.value:e.failure.code}async function main(e){let{runner:t}=e,n="read the inputs";try{let i=await runAction(e,e=>{n=e});if(i.ok)return i.value;t.error(toSentence(i.failure))}catch(i){let e=i instanceof Error?i:Error(String(i));t.error(`Could not ${n}: ${e.message}`),t.debug(e.stack??"")}return 1}async function runAction(e,t){let{env:n,runner:i}=e,a=readInputs(n,eq.map(({format:e})=>e));if(!a.ok)return a;let o=readRunContext(n);if(!o.ok)return o;if(a.value["check-run"]&&a.value["check-name"]===n.GITHUB_JOB)return badCheckName(n.GITHUB_JOB);t("read the event");let s=readEvent(n,await e.readEventFile());if(!s.ok)return s;if("other"===s.value.kind)return skip(i,s.value.name);let l=e.connect(a.value["github-token"],o.value),u=await judge({gateway:l,judges:e.judges},s.value,a.value,t);if(!u.ok)return u;e.judges.release(),t("report the verdict");let c=await publish({runner:i,gateway:l,event:s.value,run:o.value,inputs:a.value,judged:u.value,docsUrl:toDocsUrl(n,o.value.serverUrl),temporaryFolder:n.RUNNER_TEMP||(0,Q.tmpdir)()});return(0,r.ok)(c)}function badCheckName(e){let t=`Unexpected \`check-name\` ${(0,ec.h)(e)}, expected another name than the job's`;return(0,r.f)("bad-input",t,"Leave `check-name` out, or name the check run differently.")}function skip(e,t){return e.notice(`Nothing to judge: the event \`${t}\` names no commits. Run the action on \`pull_request\`.`),setOutputs(e,te),(0,r.ok)(0)}function start(e){return a.$W({jitless:!0}),main({env:process.env,runner:Z,readEventFile:async()=>JSON.parse(await (0,i.readFile)(process.env.GITHUB_EVENT_PATH??"","utf8")),judges:e,connect:createOctokitGateway})}},6457:(e,t,n)=>{n.d(t,{Y:()=>choice,u:()=>s});var i=n(2857),a=n(6575);let r="a whole number from 1 to 10000",o="a whole number of KiB from 1 to 4096",s={"min-score":i.aig("a number from 0 to 100").min(0,"a number from 0 to 100").max(100,"a number from 0 to 100"),mode:choice(["gate","report"]),ratchet:i.zMY("`true` or `false`"),"skip-label":i.YjP("the name of a label").max(50,"at most 50 characters"),template:i.YjP("`auto`, the id of a built-in template, or a path").min(1,"`auto`, an id or a path"),"max-plans":i.Whr(r).min(1,r).max(1e4,r),"max-plan-size":i.Whr(o).min(1,o).max(4096,o),plans:i.YOg(i.YjP("a glob"),"a list of globs").min(1,"at least one glob")};function choice(e){return i.k5n(e,e.map(a.h).join(" or "))}},6298:(e,t,n)=>{n.d(t,{XK:()=>refuseGlob,bZ:()=>toMatches,ef:()=>toMatchesBelow,h3:()=>findBadGlob});var i=n(4006),a=n(4484),r=n(6575);let o=/([^/]{128})[^/]*([^/]{127})/g,s={dot:!0,nocase:!0,noextglob:!0,strictBrackets:!0};function findBadGlob(e){if(e.length>100)return{index:100,expected:"at most 100 globs"};let t=e.map(expectedOf),n=t.findIndex(e=>null!==e);return n<0?null:{index:n,expected:t[n]??""}}function refuseGlob(e,t){let n=`Unexpected glob ${(0,r.h)(e)}, expected ${t}`;return(0,a.f)("bad-glob",n,"Correct `plans`: one glob a line, `!` excludes.")}function toMatches(e,t=[]){if(0===e.length)return()=>!1;let n=i([...e],{...s,ignore:[...t]});return e=>n(e.replace(/[\n\r\u2028\u2029]/g,"_").replace(o,"$1$2"))}function toMatchesBelow(e){return toMatches(e.flatMap(e=>[e,`${e.replace(/(?<!\/)\/+$/,"")}/**`]))}function expectedOf(e){let t=e.startsWith("!")?e.slice(1):e;if(""===t.trim())return"a glob such as `docs/**/plan.md`";if(t.length>256)return"at most 256 characters";if(t.startsWith("!"))return"at most one `!`";if(t.includes("\\"))return"folders separated by `/`";if(t.startsWith("/")||t.startsWith("./"))return"a path relative to the root, such as `docs/**/plan.md`";let n=t.split("/");return n.includes("..")?"a path inside the repository":count(t,"{")>10?"at most 10 pairs of braces":count(t,"**")>2?"at most 2 times `**`":n.some(e=>"**"!==e&&count(e,"*")>3)?"at most 3 times `*` between two `/`":(t.match(/\*+/g)??[]).length>5?"at most 5 wildcards":isCompilable(t)?null:"balanced brackets"}function count(e,t){return e.split(t).length-1}function isCompilable(e){try{return i(e,s),!0}catch{return!1}}},1241:(e,t,n)=>{n.d(t,{w:()=>toFailure});var i=n(4484),a=n(8400),r=n(6575);function toFailure(e,t,n){let o=e?.path??[],{code:s}=n;if(e?.code==="unrecognized_keys"){let t=e.keys[0]??"",i=n.where([...o,t],"key");return(0,r.o)({code:s,subject:n.part,value:t,where:i,allowed:n.keys(o)})}if(e?.code==="invalid_key"){let[t]=e.issues,a=`Unexpected ${n.part} ${(0,r.h)(String(o.at(-1)))}${n.where(o,"key")}, expected ${t?.message??"another"}`;return(0,i.f)(s,a,n.hint)}let l=o.reduce(step,t),u=0===o.length?"":(0,r.h)(toName(o)),c=void 0===l?`missing ${u}`:`value ${(0,r.h)(n.isTyped?toTypedText(l,e):toText(l))}${u&&` of ${u}`}`,d=`Unexpected ${c}${n.where(o,"value")}, expected ${e?.message??"another"}`,p=(0,a.p)(toText(l),allowedBy(e));return(0,i.f)(s,d,null===p?n.hint:`Did you mean ${(0,r.h)(p)}?`)}function step(e,t){return"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function toName(e){return e.map((e,t)=>"number"==typeof e?`[${e}]`:`${t>0?".":""}${String(e)}`).join("")}function toText(e){return"string"==typeof e?e:JSON.stringify(e)??""}function toTypedText(e,t){return t?.code==="invalid_type"?JSON.stringify(e)??"":toText(e)}function allowedBy(e){if(e?.code==="invalid_value")return e.values.map(String);let t=e?.code==="custom"?e.params?.allowed:[];return Array.isArray(t)?t.map(String):[]}},8400:(e,t,n)=>{n.d(t,{p:()=>nearest});var i=n(1916);function nearest(e,t){let n=e.toLowerCase();if(""===n||0===t.length)return null;let a=(0,i.kp)(n,t);return(0,i.Io)(n,a)<=Math.max(2,Math.floor(a.length/2))?a:null}},1065:(e,t,n)=>{n.d(t,{WC:()=>findBadPlanGlob,ZS:()=>readPlanGlobs,wz:()=>r});var i=n(4484),a=n(6298);let r=["**/plan.md","**/*.plan.md",...["templates","_template*","template","commands","prompts","workflows","node_modules","fixtures",".claude",".windsurf",".gemini",".agents",".github"].map(e=>`!**/${e}/**`)];function readPlanGlobs(e,t=[]){let n=findBadPlanGlob(e);if(null!==n)return(0,a.XK)(e[n.index]??"",n.expected);let r=e.filter(e=>!e.startsWith("!")),o=e.filter(e=>e.startsWith("!")).map(e=>e.slice(1)),s=(0,a.bZ)(r,o),l=(0,a.ef)(t);return(0,i.ok)({isPlan:e=>s(e)&&!l(e),isIgnored:e=>s(e)&&l(e)})}function findBadPlanGlob(e){let t=e.every(e=>e.startsWith("!"));return(0,a.h3)(e)??(t?{index:0,expected:"at least one glob without a leading `!`"}:null)}},8240:(e,t,n)=>{n.d(t,{ZA:()=>s,eG:()=>expectedFor,qO:()=>readTemplateName,GI:()=>toFileTemplate,$R:()=>toTemplateName});var i=n(4484);let a=[{id:"engineering",text:`# Implementation Plan

> **Owner:** Engineering Lead  
> **Status:** Draft | In Review | Approved  
> **Last Updated:** YYYY-MM-DD

## Architecture Overview

### System Diagram
\`\`\`
[Describe or diagram the high-level architecture]
\`\`\`

### Key Components
| Component | Responsibility | Owner |
|-----------|---------------|-------|
| | | |

### Data Flow
1. 
2. 
3. 

## Technical Decisions

### Decision 1: [Title]

**Context:** 

**Options Considered:**
1. **Option A:** 
   - Pros: 
   - Cons: 
2. **Option B:** 
   - Pros: 
   - Cons: 

**Decision:** 

**Rationale:** 

### Decision 2: [Title]
\x3c!-- Repeat structure --\x3e

## Interface Contracts

### API: [Endpoint/Interface Name]

\`\`\`
Method: 
Path: 
Auth: 

Request:
{
  
}

Response (Success):
{
  
}

Response (Error):
{
  
}
\`\`\`

#### Invariants
- 
- 

### API: [Endpoint/Interface Name]
\x3c!-- Repeat structure --\x3e

## Security Considerations

### Threat Model

| Asset | Threat | Vector | Mitigation |
|-------|--------|--------|------------|
| | | | |

### Auth & Permissions
- **Authentication:** 
- **Authorization:** 
- **Principle of least privilege applied:** 

### Data Handling
| Data Type | Storage | Retention | Encryption |
|-----------|---------|-----------|------------|
| | | | |

### Secrets Management
- Location: 
- Rotation: 

## Observability

### Logging
| Event | Level | Data Included | Data Excluded |
|-------|-------|---------------|---------------|
| | | | |

### Metrics
| Metric | Type | Purpose |
|--------|------|---------|
| | | |

### Alerting
| Condition | Severity | Action |
|-----------|----------|--------|
| | | |

## Dependencies

### External Services
| Service | Purpose | Failure Mode | Fallback |
|---------|---------|--------------|----------|
| | | | |

### Libraries
| Library | Version | Purpose | Security Notes |
|---------|---------|---------|----------------|
| | | | |

## Testing Strategy

### Test Pyramid
| Level | Coverage Focus | Tools |
|-------|---------------|-------|
| Unit | | |
| Integration | | |
| E2E | | |

### Critical Paths to Test
1. 
2. 
3. 

### Abuse Cases
- [ ] 
- [ ] 

## Rollout Plan

### Phases
1. **Phase 1:** 
2. **Phase 2:** 
3. **Phase 3:** 

### Feature Flags
| Flag | Purpose | Default |
|------|---------|---------|
| | | |

### Rollback Plan
1. 
2. 
3. 

**Rollback trigger:** 

## Performance

### Requirements
| Metric | Target | Current |
|--------|--------|---------|
| Response time (p50) | | |
| Response time (p99) | | |
| Throughput | | |

### Optimizations
- 
- 

## Checklist

### Pre-Implementation
- [ ] Architecture reviewed
- [ ] Security review complete
- [ ] Dependencies approved
- [ ] Test strategy defined

### Implementation
- [ ] Code follows standards
- [ ] Tests written and passing
- [ ] Logging implemented
- [ ] Error handling complete

### Pre-Launch
- [ ] Performance validated
- [ ] Security checklist complete
- [ ] Rollback tested
- [ ] Monitoring in place

---

*Architecture and implementation follow this document; change it before changing them.*
`},{id:"governed",text:`# Implementation Plan: [FEATURE_NAME]

**Status:** [draft | review | approved | in-progress | completed]
**Version:** [SEMVER]
**Created:** [DATE_ISO]
**Last Updated:** [DATE_ISO]
**Architect:** [OWNER]

---

## Constitution Check

Tick each principle once the plan honours it.

- [ ] **Specifications Are Source Code** - Plan is versioned and testable
- [ ] **Validation Before Deployment** - Testing strategy defined
- [ ] **AI as Co-Reasoning Partner** - AI-assisted sections marked and reviewed
- [ ] **Privacy by Design** - Data handling architecture protects user ownership
- [ ] **Transparency and Auditability** - Logic is traceable and explainable
- [ ] **Simplicity Over Feature Creep** - Smallest viable change, no unrelated edits
- [ ] **Automation with Human Oversight** - User control points identified
- [ ] **Security Is a Feature** - Security architecture integrated from start
- [ ] **Continuous Learning** - Reflection points and metrics defined

---

## Scope and Dependencies

### In Scope

- [Boundary 1: what belongs to the work]
- [Boundary 2: the main features]
- [Boundary 3: what will be handed over]

### Out of Scope

- [First thing left out on purpose]
- [Second thing left out on purpose]
- [What a later iteration will take up]

### External Dependencies

| System/Service | Ownership | Integration Point | Status |
|----------------|-----------|-------------------|--------|
| [Name] | [Team/Person] | [API/Interface] | [Ready/Blocked/Unknown] |

---

## Key Decisions and Rationale

### Decision 1: [Decision Title]

**Options Considered:**
1. **Option A:** [Short description]
   - Pros: [What it gains]
   - Cons: [What it costs]
2. **Option B:** [Short description]
   - Pros: [What it gains]
   - Cons: [What it costs]

**Trade-offs:**
- [What is given up for what]

**Chosen:** [Option X]

**Rationale:**
[How this option serves the goals of the project and the constitution principles better than the rest]

**Principles Applied:**
- [Simplicity / Measurability / Reversibility / Security]

**ADR Required:** [Yes/No - when yes, record it in \`history/adr/\`]

---

## Architecture Overview

### System Components

\`\`\`
[High-level architecture diagram or description]

Component A \u{2192} Component B \u{2192} Component C
     \u{2193}             \u{2193}
  Database     External API
\`\`\`

### Component Responsibilities

**Component A: [Name]**
- Responsibility: [Its one job]
- Technology: [Framework/Library]
- Interfaces: [Inputs/Outputs]

**Component B: [Name]**
- Responsibility: [Its one job]
- Technology: [Framework/Library]
- Interfaces: [Inputs/Outputs]

---

## Interfaces and API Contracts

### Public APIs

**Endpoint: [METHOD] /api/[path]**

**Inputs:**
\`\`\`typescript
interface Request {
  param1: type;
  param2: type;
}
\`\`\`

**Outputs:**
\`\`\`typescript
interface SuccessResponse {
  data: type;
}

interface ErrorResponse {
  error: string;
  code: ErrorCode;
}
\`\`\`

**Error Taxonomy:**
- \`INVALID_INPUT\` (400): Input validation failed
- \`UNAUTHORIZED\` (401): Authentication required
- \`FORBIDDEN\` (403): Insufficient permissions
- \`NOT_FOUND\` (404): Resource does not exist
- \`SERVER_ERROR\` (500): Internal error

**Versioning Strategy:**
- [How versions of the API are kept apart]
- [What stays backward compatible, and how long]

**Idempotency:**
- [The operations that may safely be repeated]
- [What makes them idempotent]

**Timeouts and Retries:**
- Request timeout: [X seconds]
- Retry policy: [Exponential backoff, max attempts]

---

## Non-Functional Requirements (NFRs) and Budgets

### Performance

- **p95 Latency:** < [X ms]
- **Throughput:** [Y operations/second]
- **Resource Caps:**
  - Memory: [Z MB per instance]
  - CPU: [N cores]
  - Storage: [S GB]

### Reliability

- **SLO:** [99.X% uptime]
- **Error Budget:** [0.X% allowed failure rate]
- **Degradation Strategy:**
  - [What still works when a part fails]
  - [Which fallbacks take over]

### Security

- **Authentication:** [OAuth 2.0 / JWT / Session-based]
- **Authorization:** [RBAC / ABAC model]
- **Data Handling:**
  - Encryption at rest: [AES-256]
  - Encryption in transit: [TLS 1.3]
  - Anonymization: [How PII is made anonymous]
- **Secrets Management:** [Environment variables / Vault / KMS]
- **Audit Logging:** [The events that are recorded, and their retention]

### Cost

- **Unit Economics:** [Cost of one user, transaction or month]
- **Budget Alerts:** [The spend at which someone is told]

---

## Data Management and Migration

### Source of Truth

- [The database or service that owns each kind of data]
- [Who wins when copies conflict]

### Schema Evolution

- **Migration Strategy:** [Versioned migrations / Blue-green deployment]
- **Backward Compatibility:** [What keeps older clients working]

### Migration and Rollback

- **Forward Migration:** [The steps that bring the change in]
- **Rollback Plan:** [The steps that take it out if the deployment fails]
- **Data Integrity Checks:** [What is validated before and after]

### Data Retention

- **Retention Period:** [How long each kind of data stays]
- **Deletion Policy:** [What is purged, when and by what]
- **User Control:** [How users export and delete their data]

---

## Operational Readiness

### Observability

**Logs:**
- [What each severity level records]
- [The log format, and where logs go]

**Metrics:**
- [The key metrics: latency, error rate, throughput]
- [The dashboard that shows them]

**Traces:**
- [How a request is followed across services]

### Alerting

| Alert | Threshold | On-Call Owner | Runbook |
|-------|-----------|---------------|---------|
| [Alert name] | [Condition] | [Team/Person] | [Link to runbook] |

### Runbooks

**Incident: [Common Issue]**
1. Detection: [What gives it away]
2. Diagnosis: [Where to look for the cause]
3. Resolution: [The steps that end it]
4. Prevention: [The lasting fix]

### Deployment and Rollback

- **Deployment Strategy:** [Blue-green / Canary / Rolling]
- **Rollback Trigger:** [The conditions that call for a rollback]
- **Rollback Steps:** [The steps that undo the deployment]

### Feature Flags

- **Flags Defined:**
  - \`[flag_name]\`: [Purpose, default state]
- **Compatibility:** [What the flags do for a safe rollout]

---

## Risk Analysis and Mitigation

### Top Risks

**Risk 1: [Description]**
- Likelihood: [Low / Medium / High]
- Impact: [Low / Medium / High]
- Blast Radius: [Who and what would be hit]
- Mitigation: [What prevents it]
- Kill Switch: [What turns it off in an emergency]

**Risk 2: [Description]**
- Likelihood: [Low / Medium / High]
- Impact: [Low / Medium / High]
- Blast Radius: [Who and what would be hit]
- Mitigation: [What prevents it]
- Kill Switch: [What turns it off in an emergency]

**Risk 3: [Description]**
- Likelihood: [Low / Medium / High]
- Impact: [Low / Medium / High]
- Blast Radius: [Who and what would be hit]
- Mitigation: [What prevents it]
- Kill Switch: [What turns it off in an emergency]

---

## Evaluation and Validation

### Definition of Done

- [ ] All unit tests pass
- [ ] Integration tests pass
- [ ] Performance benchmarks met
- [ ] Security scan passes (no high/critical vulnerabilities)
- [ ] Code review approved
- [ ] Documentation updated
- [ ] Runbooks created

### Output Validation

- **Format:** [How the output is checked against its schema]
- **Requirements:** [How every acceptance criterion is shown to be met]
- **Safety:** [No security or privacy violations]

---

## Architectural Decision Records (ADR)

List the decisions of this plan that deserve an ADR.

- [ ] **ADR-[N]: [Decision Title]** - [What it settles]
  - Command: \`/sp.adr [decision-title]\`

---

## Timeline and Milestones

| Milestone | Deliverable | Target Date | Owner |
|-----------|-------------|-------------|-------|
| [M1] | [Deliverable description] | [YYYY-MM-DD] | [Person] |
| [M2] | [Deliverable description] | [YYYY-MM-DD] | [Person] |

---

## Related Documents

- Feature Specification: \`specs/[feature]/spec.md\`
- Task Breakdown: \`specs/[feature]/tasks.md\`
- Architecture Decision Records: \`history/adr/\`
- Constitution: \`.specify/memory/constitution.md\`
`},{id:"outline",text:`# Implementation Plan

## 1. Scope and Dependencies
- **In Scope:** [What this implementation will deliver]
- **Out of Scope:** [What it deliberately leaves out]
- **External Dependencies:** [The systems, services and teams it relies on, and who owns each]

## 2. Key Decisions and Rationale
- **Options Considered:** [The alternatives that were weighed]
- **Trade-offs:** [What speaks for and against each alternative: pros, cons]
- **Rationale:** [Why the chosen approach won]
- **Principles:** [Which constitution principles it follows, and how]

## 3. Interfaces and API Contracts
- **Public APIs:** [What goes in, what comes out, which errors: inputs, outputs, errors]
- **Versioning Strategy:** [How versions are numbered and retired]
- **Idempotency, Timeouts, Retries:** [What happens on a repeat, a delay, a failure]
- **Error Taxonomy:** [The error types and the status code of each]

## 4. Non-Functional Requirements (NFRs) and Budgets
- **Performance:** [Numbers for p95 latency, throughput, resource caps]
- **Reliability:** [The SLOs, their error budgets, and how service degrades]
- **Security:** [How AuthN/AuthZ, data handling, secrets and auditing work]
- **Cost:** [What one unit costs: the unit economics]

## 5. Data Management and Migration
- **Source of Truth:** [Which store is authoritative for which data]
- **Schema Evolution:** [How the schema changes: the migration strategy]
- **Migration and Rollback:** [How data moves over, and how it moves back]
- **Data Retention:** [How long data is kept, and what removes it]

## 6. Operational Readiness
- **Observability:** [The logs, metrics and traces that show it working]
- **Alerting:** [At which thresholds, and who is on call as owner]
- **Runbooks:** [Where the routine tasks are written down]
- **Deployment and Rollback strategies:** [How it is deployed, and how it is taken back]
- **Feature Flags and compatibility:** [The flags, their defaults, and what stays compatible]

## 7. Risk Analysis and Mitigation
- **Top 3 Risks:** [The biggest risks, each with blast radius and kill switch or guardrail]

## 8. Evaluation and Validation
- **Definition of Done:** [The tests and scans that must be green]
- **Output Validation:** [The checks of format, requirements and safety]

## 9. Architectural Decision Record (ADR)
- **For each significant decision:** [A link to its ADR, with reasoning and tradeoffs]

## Constitution Check
- [ ] All implementation follows technical accuracy principles
- [ ] Architecture is modular per constitution requirements
- [ ] Deployment is reproducible as required
- [ ] Documentation is developer-focused
`},{id:"phased",text:`# Implementation Plan: [FEATURE_NAME]

**Branch**: [NNN-feature-name]
**Date**: [DATE]
**Spec Reference**: [link to spec.md]

---

## Technical Context

### Stack

- **Language/Version**: [e.g., Go 1.24, Kotlin 2.1]
- **Primary Framework**: [e.g., Django, SvelteKit]
- **Secondary Libraries**: [e.g., Celery, Zod]
- **Storage**: [e.g., MariaDB 11, SQLite]
- **Testing Framework**: [e.g., Vitest, JUnit]
- **Target Platform**: [e.g., Kubernetes, iOS 17, Cloudflare Workers]

### Performance Requirements

- [e.g., p95 response time below 250 ms]
- [e.g., 800 users at the same time]
- [e.g., at most 120 MB memory for an instance]

### Constraints

- [e.g., Sign-in stays with the existing auth service]
- [e.g., The schema of the user table is frozen]
- [e.g., Every screen works without a network]

---

## Source Structure

\`\`\`
# Adjust based on project type

# Option 1: Single project
src/
\u{251C}\u{2500}\u{2500} models/
\u{2502}   \u{2514}\u{2500}\u{2500} [feature models]
\u{251C}\u{2500}\u{2500} services/
\u{2502}   \u{2514}\u{2500}\u{2500} [business logic]
\u{251C}\u{2500}\u{2500} api/
\u{2502}   \u{2514}\u{2500}\u{2500} [endpoints/routes]
\u{2514}\u{2500}\u{2500} lib/
    \u{2514}\u{2500}\u{2500} [utilities/helpers]
tests/
\u{251C}\u{2500}\u{2500} unit/
\u{251C}\u{2500}\u{2500} integration/
\u{2514}\u{2500}\u{2500} e2e/

# Option 2: Web application (frontend + backend)
backend/
\u{251C}\u{2500}\u{2500} src/
\u{2502}   \u{251C}\u{2500}\u{2500} models/
\u{2502}   \u{251C}\u{2500}\u{2500} services/
\u{2502}   \u{2514}\u{2500}\u{2500} api/
\u{2514}\u{2500}\u{2500} tests/
frontend/
\u{251C}\u{2500}\u{2500} src/
\u{2502}   \u{251C}\u{2500}\u{2500} components/
\u{2502}   \u{251C}\u{2500}\u{2500} pages/
\u{2502}   \u{2514}\u{2500}\u{2500} services/
\u{2514}\u{2500}\u{2500} tests/
\`\`\`

**Structure Decision**: [The option taken, and the reason]

---

## Implementation Phases

### Phase 0: Research & Validation

- [ ] Validate technology choices
- [ ] Investigate unknowns: [the questions to answer, one by one]
- [ ] Prototype critical components if needed
- [ ] Document findings in research.md

### Phase 1: Foundation

- [ ] Data models and schemas
- [ ] Database migrations
- [ ] Core service interfaces
- [ ] Basic configuration

### Phase 2: Core Features (by User Story)

**US1: [Story Title]**
- Implementation approach: [how it will be built, in short]
- Key components: [their names]
- Integration points: [where it meets other parts]

**US2: [Story Title]**
- Implementation approach: [how it will be built, in short]
- Key components: [their names]
- Integration points: [where it meets other parts]

### Phase 3: Integration

- [ ] API endpoints / routes
- [ ] External service integrations
- [ ] Event handlers / webhooks

### Phase 4: Polish

- [ ] Error handling improvements
- [ ] Logging and monitoring
- [ ] Documentation
- [ ] Performance optimization

---

## Data Model Summary

*The full model is in data-model.md*

### Key Entities

| Entity | Key Fields | Purpose |
|--------|------------|---------|
| [Entity1] | id, name, ... | [purpose] |
| [Entity2] | id, entity1_id, ... | [purpose] |

### Relationships

- Entity1 \u{2192} Entity2: [one-to-many / many-to-many / etc.]
- Entity2 \u{2192} Entity3: [relationship]

---

## API Contracts Summary

*The full specifications are in the contracts/ directory*

### Endpoints

| Method | Path | Description |
|--------|------|-------------|
| POST | /api/resource | Create new resource |
| GET | /api/resource/{id} | Get resource by ID |
| PUT | /api/resource/{id} | Update resource |
| DELETE | /api/resource/{id} | Delete resource |

---

## Testing Strategy

### Unit Tests

- [Which units are tested]
- [How collaborators are mocked]

### Integration Tests

- [Which integrations are tested]
- [How test data is set up]

### E2E Tests

- [Which critical user flows are walked through]

---

## Risks and Mitigations

| Risk | Likelihood | Impact | Mitigation |
|------|------------|--------|------------|
| [Risk 1] | Low/Med/High | Low/Med/High | [Strategy] |
| [Risk 2] | Low/Med/High | Low/Med/High | [Strategy] |

---

## Open Technical Questions

- [Question 1]
- [Question 2]

---

## Constitution Compliance Checklist

- [ ] Follows Article I (Tech Stack)
- [ ] Follows Article II (Code Quality)
- [ ] Follows Article III (Testing)
- [ ] Follows Article IV (Architecture)
- [ ] Follows Article V (Security)
- [ ] Follows Article VI (Documentation)
- [ ] Follows Article VII (Error Handling)
- [ ] Follows Article VIII (Performance)
`},{id:"spec-kit",text:`# Implementation Plan: [FEATURE]

**Branch**: \`[###-feature-name]\` | **Date**: [DATE] | **Spec**: [link]

**Input**: Feature specification from \`/specs/[###-feature-name]/spec.md\`

## Summary

[From the feature spec: the primary requirement, and the technical approach that research settled on]

## Technical Context

\x3c!-- Describe the project that the feature is built in; say "NEEDS CLARIFICATION" where research has still to decide. --\x3e

**Language/Version**: [e.g., Go 1.24, Kotlin 2.1, TypeScript 5.8 or NEEDS CLARIFICATION]

**Primary Dependencies**: [e.g., Django, SwiftUI, Tokio or NEEDS CLARIFICATION]

**Storage**: [if applicable, e.g., MariaDB, SQLite, object storage or N/A]

**Testing**: [e.g., Vitest, JUnit, go test or NEEDS CLARIFICATION]

**Target Platform**: [e.g., Kubernetes, Android 10+, browsers or NEEDS CLARIFICATION]

**Project Type**: [e.g., library/cli/web-service/mobile-app/compiler/desktop-app or NEEDS CLARIFICATION]

**Performance Goals**: [domain-specific, e.g., 500 orders/s, start in 2 s, 30 fps or NEEDS CLARIFICATION]

**Constraints**: [domain-specific, e.g., <300ms p95, <64MB memory, no network or NEEDS CLARIFICATION]

**Scale/Scope**: [domain-specific, e.g., 2k tenants, 80k LOC, 12 screens or NEEDS CLARIFICATION]

## Constitution Check

*GATE: Must pass before Phase 0 research. Re-check after Phase 1 design.*

[The gates that follow from the constitution file, each with its outcome]

## Project Structure

### Documentation (this feature)

\`\`\`text
specs/[###-feature]/
\u{251C}\u{2500}\u{2500} plan.md              # This file (/speckit.plan command output)
\u{251C}\u{2500}\u{2500} research.md          # Phase 0 output (/speckit.plan command)
\u{251C}\u{2500}\u{2500} data-model.md        # Phase 1 output (/speckit.plan command)
\u{251C}\u{2500}\u{2500} quickstart.md        # Phase 1 output (/speckit.plan command)
\u{251C}\u{2500}\u{2500} contracts/           # Phase 1 output (/speckit.plan command)
\u{2514}\u{2500}\u{2500} tasks.md             # Phase 2 output (/speckit.tasks command - NOT created by /speckit.plan)
\`\`\`

### Source Code (repository root)

\x3c!-- Keep one option, drop its label, and put the real paths of this feature in its place. --\x3e

\`\`\`text
# [REMOVE IF UNUSED] Option 1: Single project (DEFAULT)
src/
\u{251C}\u{2500}\u{2500} models/
\u{251C}\u{2500}\u{2500} services/
\u{251C}\u{2500}\u{2500} cli/
\u{2514}\u{2500}\u{2500} lib/

tests/
\u{251C}\u{2500}\u{2500} contract/
\u{251C}\u{2500}\u{2500} integration/
\u{2514}\u{2500}\u{2500} unit/

# [REMOVE IF UNUSED] Option 2: Web application (when "frontend" + "backend" detected)
backend/
\u{251C}\u{2500}\u{2500} src/
\u{2502}   \u{251C}\u{2500}\u{2500} models/
\u{2502}   \u{251C}\u{2500}\u{2500} services/
\u{2502}   \u{2514}\u{2500}\u{2500} api/
\u{2514}\u{2500}\u{2500} tests/

frontend/
\u{251C}\u{2500}\u{2500} src/
\u{2502}   \u{251C}\u{2500}\u{2500} components/
\u{2502}   \u{251C}\u{2500}\u{2500} pages/
\u{2502}   \u{2514}\u{2500}\u{2500} services/
\u{2514}\u{2500}\u{2500} tests/

# [REMOVE IF UNUSED] Option 3: Mobile + API (when "iOS/Android" detected)
api/
\u{2514}\u{2500}\u{2500} [same as backend above]

ios/ or android/
\u{2514}\u{2500}\u{2500} [platform-specific structure: feature modules, UI flows, platform tests]
\`\`\`

**Structure Decision**: [The structure that was selected, with the real
directories shown above]

## Complexity Tracking

> **Fill ONLY if Constitution Check has violations that must be justified**

| Violation | Why Needed | Simpler Alternative Rejected Because |
|-----------|------------|-------------------------------------|
| [e.g., 4th project] | [current need] | [why 3 projects insufficient] |
| [e.g., Repository pattern] | [specific problem] | [why direct DB access insufficient] |
`},{id:"spec-linked",text:`# Implementation Plan: [Feature Name]

**Spec:** [Link to spec.md]
**Created:** [Date]
**Last Updated:** [Date]

---

## Overview

**Feature Summary:**
[What will be built, as the spec has it, in one paragraph]

**Technical Approach:**
[How it will be built, in broad strokes]

---

## Architecture

### System Components

**[Component 1]:**
- Purpose: [The reason it exists]
- Technology: [Language or framework, as the constitution allows]
- Responsibilities: [Its main duties]

**[Component 2]:**
- Purpose: [The reason it exists]
- Technology: [Language or framework, as the constitution allows]
- Responsibilities: [Its main duties]

### Component Interactions

\`\`\`
[User/Client] \u{2192} [Component A] \u{2192} [Component B] \u{2192} [Data Store]
                      \u{2193}
                [Component C]
\`\`\`

[How data flows and how the components talk to each other]

### Architecture Decisions

**Decision 1: [What was decided]**
- Options considered: [A, B, C]
- Chosen: [Option X]
- Rationale: [The reason]
- Trade-offs: [What is won and what is lost]

**Decision 2: [What was decided]**
- Options considered: [A, B, C]
- Chosen: [Option X]
- Rationale: [The reason]
- Trade-offs: [What is won and what is lost]

---

## Data Model

**See:** \`data-model.md\` for detailed schemas

**Key Entities:**
1. [Entity 1]: [Description in a few words]
2. [Entity 2]: [Description in a few words]
3. [Entity 3]: [Description in a few words]

**Relationships:**
- [Entity A] \u{2192} [Entity B]: [Kind of relationship, cardinality]

---

## API Design

**See:** \`contracts/\` folder for detailed API contracts

### Endpoints

**[POST /api/resource]**
- Purpose: [What a caller gets done]
- Auth: [Required/Optional/None]
- Request: [Key fields]
- Response: [Key fields]
- Errors: [Key error codes]

**[GET /api/resource/:id]**
- Purpose: [What a caller gets done]
- Auth: [Required/Optional/None]
- Response: [Key fields]
- Errors: [Key error codes]

### Design Principles
- [Principle 1 of the constitution, e.g., "stateless requests"]
- [Principle 2 of the constitution, e.g., "JSON everywhere"]
- [Principle 3, e.g., "plain HTTP status codes"]

---

## Technical Decisions

**See:** \`research.md\` for detailed technical research

### Key Decisions Summary

1. **[Decision area, e.g., "Form State"]**
   - Chosen: [Solution, e.g., "React Hook Form"]
   - Why: [Reason in a line]

2. **[Decision area, e.g., "Response Caching"]**
   - Chosen: [Solution, e.g., "Valkey, ten-minute TTL"]
   - Why: [Reason in a line]

3. **[Decision area, e.g., "Storage Engine"]**
   - Chosen: [Solution, e.g., "MariaDB"]
   - Why: [Reason in a line]

---

## Security Considerations

**Authentication:**
- Method: [As the constitution asks, e.g., "session cookies"]
- Implementation: [What enforces it]

**Authorization:**
- Model: [RBAC/ABAC/etc.]
- Enforcement: [Where it is checked]

**Data Protection:**
- At rest: [How stored data is encrypted]
- In transit: [TLS, etc.]
- PII handling: [The measures for personal data]

**Vulnerabilities Addressed:**
- [OWASP concern 1]: [What prevents it]
- [OWASP concern 2]: [What prevents it]

---

## Performance Strategy

**Targets:** [The non-functional requirements of the spec]
- Response time: [e.g., "p95 below 250 ms"]
- Throughput: [e.g., "600 requests a second"]
- Concurrent users: [e.g., "5,000"]

**Optimization Techniques:**
1. **[Technique 1, e.g., "Covering indexes"]**
   - Where: [The indexes in question]
   - Expected impact: [Estimate of the improvement]

2. **[Technique 2, e.g., "Edge caching"]**
   - What: [What is cached]
   - Where: [Redis/Memory/CDN]
   - TTL: [Duration]

3. **[Technique 3, e.g., "Code splitting"]**
   - Where: [The components concerned]
   - Why: [What it improves]

**Monitoring:**
- Metrics: [What is measured]
- Alerts: [When someone is alerted]
- Tools: [APM, logs]

---

## Error Handling

### Error Taxonomy

**Client Errors (4xx):**
- 400 Bad Request: [Cause, message to the user]
- 401 Unauthorized: [Cause, message to the user]
- 404 Not Found: [Cause, message to the user]
- 422 Validation Error: [Cause, message to the user]

**Server Errors (5xx):**
- 500 Internal: [Cause, message to the user, logging]
- 503 Unavailable: [Cause, message to the user, retry strategy]

### Recovery Strategies

**[Error type 1]:**
- Detection: [What tells us of it]
- User impact: [What the user notices]
- Recovery: [Retried automatically, or by hand?]
- Logging: [What is logged]

**[Error type 2]:**
- Detection: [What tells us of it]
- User impact: [What the user notices]
- Recovery: [Retried automatically, or by hand?]
- Logging: [What is logged]

---

## Testing Strategy

**From constitution:** [Its rules for testing, e.g., "75% coverage, test first"]

### Test Levels

**Unit Tests:**
- Coverage: [Target %]
- Focus: [Pure functions, business logic]
- Tools: [Jest/Vitest/pytest/etc.]

**Integration Tests:**
- Coverage: [What is tested together]
- Focus: [Components in interplay, DB, external APIs]
- Tools: [Testing library]

**E2E Tests:**
- Coverage: [The critical user flows of the spec]
- Focus: [The happy path and the key errors]
- Tools: [Playwright/Cypress/etc.]

### Test Data Strategy
- Fixtures: [Where they are kept]
- Factories: [What generates them]
- Isolation: [A DB for each test? Transactions?]

---

## Deployment Strategy

**From constitution:** [Its rules for CI/CD]

### Environments
- Development: [The local setup]
- Staging: [The environment before production]
- Production: [The live environment]

### Deployment Steps
1. [Step 1, e.g., "Run the test suite"]
2. [Step 2, e.g., "Build the image"]
3. [Step 3, e.g., "Migrate the database"]
4. [Step 4, e.g., "Release to staging"]
5. [Step 5, e.g., "Smoke-test staging"]
6. [Step 6, e.g., "Release to production"]

### Rollback Plan
- Trigger: [What calls for a rollback]
- Process: [How it is rolled back]
- Time: [Target for the rollback time]

---

## Dependencies

### External Libraries
- **[Library 1]**: [Version, purpose, license]
- **[Library 2]**: [Version, purpose, license]

### Internal Dependencies
- **[Component/Feature]**: [The need for it, and the impact if it is unavailable]

### Infrastructure
- **[Service, e.g., "Valkey"]**: [Purpose, and the fallback while it is down]
- **[Service, e.g., "Object storage"]**: [Purpose, and the fallback while it is down]

---

## Migration & Compatibility

**Data Migration:**
- [If changing schemas] Migration strategy
- Backward compatibility approach
- Rollback procedure

**API Versioning:**
- [If changing APIs] Versioning strategy
- Deprecation timeline
- Client migration path

---

## Acceptance Criteria

**See:** \`checklist.md\` for detailed acceptance test checklist (if --with-checklist)

**Must Have:**
- [ ] All functional requirements from spec implemented
- [ ] All non-functional requirements met (performance, security)
- [ ] Tests pass (unit, integration, e2e)
- [ ] Code review completed
- [ ] Documentation updated

**Success Metrics:** [As the spec sets them]
- [Metric 1]: [Target]
- [Metric 2]: [Target]

---

## Open Questions & Risks

### Open Questions
- [Question 1]: [What hangs on it, the options, the deadline to decide]
- [Question 2]: [What hangs on it, the options, the deadline to decide]

### Technical Risks
1. **[Risk 1]**
   - Likelihood: [High/Medium/Low]
   - Impact: [High/Medium/Low]
   - Mitigation: [What will be done about it]

2. **[Risk 2]**
   - Likelihood: [High/Medium/Low]
   - Impact: [High/Medium/Low]
   - Mitigation: [What will be done about it]

---

## Timeline Estimate

- Architecture setup: [X days]
- Core implementation: [X days]
- Testing: [X days]
- Documentation: [X days]
- Review & refinement: [X days]

**Total:** [X days]

**Confidence:** [High/Medium/Low]
**Assumptions:** [What would make this estimate change]

---

## Next Steps

1. Review this plan with team
2. Resolve open questions
3. Create detailed tasks: \`/dev-tasks\`
4. Begin implementation: \`/dev-implement\`
`}];var r=n(8400),o=n(6575);let s=["auto",...a.map(({id:e})=>e)];function readTemplateName(e){let t=expectedFor(e);if(null===t)return(0,i.ok)(toTemplateName(e));let n=(0,r.p)(e,s),a=null===n?"Name one of them, or a file.":`Did you mean ${(0,o.h)(n)}?`;return(0,i.f)("unknown-template",`Unexpected template ${(0,o.h)(e)}, expected ${t}`,a)}function expectedFor(e){if(s.includes(e))return null;if(!isPath(e))return`${s.map(o.h).join(", ")}, or a path such as \`docs/plan-template.md\``;let t=withoutDot(e).split("/");return!e.includes("\\")&&t.every(e=>""!==e&&"."!==e&&".."!==e)?null:"a path inside the repository, relative to its root, with `/` and without `..`"}function toTemplateName(e){if("auto"===e)return{kind:"auto"};let t=a.find(({id:t})=>t===e);return void 0!==t?{kind:"built-in",template:{...t,source:"built-in"}}:{kind:"file",path:withoutDot(e)}}function toFileTemplate(e,t){return{id:e.slice(e.lastIndexOf("/")+1).replace(/\.md$/i,""),source:e,text:t}}function isPath(e){return/[/\\]|\.md$/i.test(e)}function withoutDot(e){return e.replace(/^\.\//,"")}},6575:(e,t,n)=>{n.d(t,{h:()=>quote,o:()=>unexpected});var i=n(4484),a=n(9889),r=n(8400);function quote(e){let t=(0,a.Fh)(e).replaceAll("`","'");return`\`${t.length>80?`${t.slice(0,80)}\u{2026}`:t}\``}function unexpected({code:e,subject:t,value:n,where:a="",allowed:o}){let s=(0,r.p)(n,o),l=null===s?"Use one of the allowed values.":`Did you mean ${quote(s)}?`;return(0,i.f)(e,`Unexpected ${t} ${quote(n)}${a}, expected ${oneOf(o)}`,l)}function oneOf(e){let t=e.map(quote),n=t.at(-1)??"nothing";return t.length<2?n:`${t.slice(0,-1).join(", ")} or ${n}`}},9889:(e,t,n)=>{function toPlainLine(e){return e.replace(/\p{Cs}/gu,"\uFFFD").replace(i,"").replace(/\p{Cf}/gu,"").replace(/[\p{Cc}\p{Z}]+/gu," ").trim()}function toMarkdown(e){return withoutAutolinks(toPlainLine(e)).replace(/[\\`*_[\]~|<>&$\u200B]|!(?=\[)/g,e=>r[e]??`\\${e}`).replace(/^[-+=#]/,"\\$&").replace(/^(\d{1,9})(?=[.)])/,"$1\\")}function toMarkdownProse(e){return toPlainLine(e).split(/(`[^`]+`)/).map(e=>/^`[^`]+`$/.test(e)?toCodeSpan(e.slice(1,-1)):spaced(e,toMarkdown)).join("")}function toCodeSpan(e){let t=toPlainLine(e),n=Math.max(0,...[...t.matchAll(/`+/g)].map(e=>e[0].length)),i="`".repeat(n+1),a=n>0||""===t?" ":"";return`${i}${a}${t}${a}${i}`}function toCodeCell(e){return`<code>${toMarkdown(e).replace(/\/(?!span>)/g,"/<wbr>")}</code>`}function toCodeBlock(e,t){let n=toPlainLines(e),i=Math.max(2,...[...n.matchAll(/`+/g)].map(e=>e[0].length)),a="`".repeat(i+1);return`${a}${t}
${n.replace(/(?<!\n)\n+$/,"")}
${a}`}function toPlainLines(e){return e.split(/\r\n|[\n\r\u2028\u2029\u0085]/).map(e=>e.replace(/\p{Cs}/gu,"\uFFFD").replace(i,"").replaceAll("	","  ").replace(/[\p{Cc}\p{Cf}]/gu,"")).join("\n")}function toHtml(e){return withoutAutolinks(toPlainLine(e)).replace(/[<>&"'$\u200B]/g,e=>s[e]??e)}function html(e,...t){return{markup:e.map((e,n)=>0===n?e:`${toMarkup(t[n-1]??"")}${e}`).join("")}}function trusted(e){return{markup:e}}function toMarkup(e){return"string"==typeof e?toPlainLines(e).trim().replace(/[<>&"']/g,e=>o[e]??e):"number"==typeof e?String(e):"markup"in e?e.markup:e.map(({markup:e})=>e).join("")}function toUrlPath(e){return e.replace(/\p{Cs}/gu,"\uFFFD").split("/").map(e=>encodeURIComponent(e).replace(/[!'()*~_]/g,percentEncoded)).join("/")}function toAnnotationText(e){return toPlainLine(e).replace(/(?<=^|\s):{2,}/g,e=>[...e].join(" ")).replace(/##(?=\[)/g,"## ")}function toSarifText(e){return toPlainLine(e).replace(/[\\[\]]/g,"\\$&")}function toXmlText(e){return toPlainLine(e).replace(/[\uFFFE\uFFFF]/g,"\uFFFD")}function toTerminalText(e){return toAnnotationText(e)}n.d(t,{CW:()=>toMarkdownProse,Es:()=>toUrlPath,Fh:()=>toTerminalText,IZ:()=>trusted,Ic:()=>toPlainLine,O9:()=>toAnnotationText,Ro:()=>toCodeSpan,Vw:()=>toHtml,Wt:()=>toSarifText,gE:()=>toXmlText,l6:()=>toMarkdown,oU:()=>toCodeBlock,qy:()=>html,r$:()=>toCodeCell});let i=RegExp("(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]","g"),a={"<":"&lt;",">":"&gt;","&":"&amp;","\u200B":"&#8203;"},r={...a,"|":"&#124;",$:"<span>$</span>"},o={"<":"&lt;",">":"&gt;","&":"&amp;",'"':"&quot;","'":"&#39;"},s={...a,$:"&#36;",'"':"&quot;","'":"&#39;"};function withoutAutolinks(e){return e.replace(/@|#(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|gh-(?=\d)/gi,"$&\u200B").replace(/[0-9a-f]{7,}/gi,e=>e.replace(/.{6}(?=.)/g,"$&\u200B"))}function spaced(e,t){let n=e.trim(),i=e.length-e.trimStart().length;return`${e.slice(0,i)}${t(n)}${e.slice(i+n.length)}`}function percentEncoded(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}},521:(e,t,n)=>{n.d(t,{K:()=>i});let i={"missing-section":{what:"A section of the template stands nowhere in the plan.",help:"Add the heading with its answers, or say under it why it does not apply."},"missing-field":{what:"One thing that the template asks for is nowhere in the plan, though its section is there.",help:'Add it to the section, or write "N/A" with the reason.'},unfilled:{what:"The template's own text still stands where an answer belongs.",help:"Write the answer in its place, or delete it where the template lets it be left out."},"empty-section":{what:"A heading has no answer under it.",help:'Write the answer here, or "N/A" with the reason.'},"empty-field":{what:"A label has no value, or a box no text.",help:'Write the answer behind the label, or "N/A" with the reason.'},"empty-table":{what:"A table has no rows, or no row of the author's.",help:'Add one real row, or replace the table by "None" with the reason.'},marker:{what:"The author left an open end.",help:"Decide it and write the answer, or move it to the open questions with an owner and a date."},"open-choice":{what:"The options are still listed, and none was chosen.",help:"Keep the option that holds and delete the others."},"bad-value":{what:"A value is of the wrong kind: an impossible date, a version that is still a form, no number where one is wanted.",help:'Write a value of the kind that the template asks for, or "N/A" with the reason.'},"leftover-row":{what:"A row or item of the template still stands beside real ones, or one is blank.",help:"Delete it, or fill it in."},unticked:{what:"A box that must be ticked is open, without a word why.",help:"Tick the box, or say on its line why it stays open."},"half-instance":{what:"One block of a repeated kind was begun and left half done, or is an untouched sample beside real ones.",help:"Fill the block in, or delete it."},"duplicate-section":{what:"A section stands twice: answered, and once more as the template left it.",help:"Delete the copy."},"different-structure":{what:"The plan follows another outline altogether.",help:"Follow the template, or name another one in the front matter."},unreadable:{what:"The file cannot be judged, since its text could not be read.",help:"Replace the file by a regular Markdown file in UTF-8."},"bad-waiver":{what:"Something is waived in a way that does not count.",help:"Answer it, or waive it as the policy allows."},"bare-na":{what:'Most answers only say "N/A".',help:"Say in a few words why each does not apply."},"loose-match":{what:"A heading of other words was read as a section of the template.",help:"If it is not that section, name the heading like the template does."},"dead-link":{what:"A link, or a file that the plan names as its input, leads nowhere.",help:"Correct the path, or add the file."},"ghost-tick":{what:"A ticked box says that nothing is left open, and something is.",help:"Settle what is open, or clear the box."},"status-conflict":{what:"The status says that the plan is finished, and the plan has gaps.",help:"Close the gaps, or set the status back until they are closed."},"unmeasurable-target":{what:"A target has no number that could be measured.",help:"Write a number with its unit, or say that there is no target and why."},"date-order":{what:"Two dates run backwards.",help:"Correct one of the two dates."},"copied-guidance":{what:"An answer only repeats what the template says there.",help:"Write what holds for this plan."}}},8792:(e,t,n)=>{n.d(t,{a:()=>r}),new Set("a an and are as at be by for from how in into is it its of on or our per that the their this to via we what which who will with your".split(" ")),new Set(" .:;,"),new Set(`accepted acceptable active always approved archived available average backlog blocked blocker cancelled canceled catastrophic certain
  closed complete completed confirmed could critical current declined deferred depends deprecated done draft easy enabled disabled essential
  exceptional existing extensive extreme fail failed false final finished frequent full green hard high highest huge implemented important
  in inactive initial internal large likely limited live locked low lowest major marginal may maybe med medium merged mid minimal minor
  missing moderate must mandatory negligible never new nice no none normal obsolete occasional often old on ongoing off open optional orange
  p0 p1 p2 p3 p4 paused partial partially partly pass passed pending planned possible postponed preferred probable production progress
  proposed published rare ready red rejected released remote required resolved retired review reviewed reviewing serious severe shipped
  should significant simple small sometimes started stable stopped superseded temporary tentative todo to trivial true under unknown
  unlikely urgent very waiting weak strong wip won't wont work working yellow yes almost
  niedrig gering mittel hoch kritisch offen geschlossen entwurf geplant genehmigt freigegeben abgelehnt fertig erledigt laufend nein
  faible moyen moyenne haut haute critique brouillon ouvert valide termine oui non bajo baja media medio alto alta critico borrador
  aprobado abierto cerrado hecho listo basso bassa critica bozza aperto chiuso fatto pronto approvato baixo baixa rascunho aprovado
  aberto fechado feito pronto laag gemiddeld hoog kritiek concept goedgekeurd gesloten gereed klaar nee`.split(/\s+/));let i="answers to most of them",a={"an answer: the policy takes no waivers":"Answer what the template asks for.","a reason with it":"Say in a few words why it does not apply, or answer it.","a reason behind `because`":"Say in a few words why it does not apply, or answer it.","an answer: it is required":"Answer what the template asks for, and delete the comment.",[i]:"Answer more of it, or judge the plan by a template that asks for less.",'`waive "Section" because \u2026`':"Mend the comment, or delete it."};function asked({wanted:e}){return e?` The template asks for: ${e}`:""}let r=new Map([{id:"missing-section",message:({slot:e,wanted:t})=>e?`Unexpected missing section, expected \`${e}\``:`Unexpected missing sections, expected: ${t}`,help:({slot:e,...t})=>e?`Add the heading with its answers, or say under it why it does not apply.${asked({slot:e,...t})}`:"Add the headings with their answers, or say under each why it does not apply."},{id:"missing-field",message:({slot:e,wanted:t})=>e?`Unexpected missing answer, expected \`${e}\``:`Unexpected missing boxes, expected: ${t}`,help:e=>e.slot?`Add it here, or write "N/A" with the reason.${asked(e)}`:"Put them back, or say in their place why they do not apply."},{id:"unfilled",message:({found:e})=>e?`Unexpected prompt \`${e}\`, expected an answer`:"Unexpected text of the template, expected the plan's own answers",help:e=>`${e.isOptional?"Delete it, or write":"Write"} ${e.value} in its place.${asked(e)}`},{id:"empty-section",message:()=>"Unexpected part without an answer, expected what the template asks for",help:e=>`Write the answer here, or "N/A" with the reason.${asked(e)}`},{id:"empty-field",message:()=>"Unexpected empty value, expected an answer",help:e=>`Write ${e.value} behind the label, or "N/A" with the reason.${asked(e)}`},{id:"empty-table",message:()=>"Unexpected table without rows, expected at least one",help:()=>'Add one real row, or replace the table by "None" with the reason.'},{id:"marker",message:({found:e})=>`Unexpected open end \`${e}\`, expected an answer`,help:()=>"Decide it and write the answer, or move it to the open questions with an owner and a date."},{id:"open-choice",message:({found:e})=>`Unexpected open choice \`${e}\`, expected one option`,help:()=>"Keep the option that holds and delete the others."},{id:"bad-value",message:({found:e,wanted:t})=>`Unexpected value \`${e}\`, expected ${t||"a real value"}`,help:()=>'Write a value of the kind that the template asks for, or "N/A" with the reason.'},{id:"leftover-row",message:({found:e})=>e?`Unexpected leftover \`${e}\` beside real answers, expected only those`:"Unexpected blank row or item, expected an answer",help:()=>"Delete it, or fill it in."},{id:"unticked",message:()=>"Unexpected open box, expected it ticked or explained",help:()=>"Tick the box, or say on its line why it stays open."},{id:"half-instance",message:({slot:e,found:t})=>`Unexpected unfinished ${t&&t!==e?`\`${t}\``:"block"}, expected all of its answers`,help:({open:e})=>`Fill it in, or delete it.${e?` Still open: ${e}`:""}`},{id:"duplicate-section",message:()=>"Unexpected untouched copy of a section, expected only the answered one",help:()=>"Delete the copy."},{id:"different-structure",message:({slot:e,found:t})=>`Unexpected outline, expected that of the template \`${e}\`${t?`; \`${t}\` fits better`:""}`,help:({found:e})=>e?`Name it in the front matter: \`template: ${e}\``:"Follow the template, or name another one in the front matter, such as `template: outline`."},{id:"unreadable",message:({found:e})=>`Unexpected unreadable plan: ${e}`,help:({wanted:e})=>e||"Replace the file by a regular Markdown file in UTF-8."},{id:"bare-na",message:()=>'Unexpected share of answers that only say "N/A", expected a reason with most of them',help:()=>"Say in a few words why each does not apply."},{id:"bad-waiver",message:({found:e,wanted:t})=>t===i?`Unexpected waivers of ${e} slots, expected ${t}`:`Unexpected waiver \`${e}\`, expected ${t}`,help:({wanted:e})=>a[e]??"Name it as the template does, or delete the comment."},{id:"loose-match",message:({slot:e,found:t})=>`Read \`${t}\` as the answer to \`${e}\``,help:()=>"If it is not, name the heading like the template does."},{id:"dead-link",message:({found:e})=>`Unexpected link to \`${e}\`, expected a file that exists`,help:({found:e,wanted:t})=>t?`Links start at the plan's own folder. From the root of the repository it is \`/${e}\`.`:"Correct the path, which starts at the plan's own folder, or add the file."},{id:"ghost-tick",message:({found:e,wanted:t})=>`Unexpected tick, expected none while ${t} has \`${e}\``,help:()=>"Settle what is open, or clear the box."},{id:"status-conflict",message:({found:e,wanted:t})=>`Unexpected status \`${e}\`, expected one of a plan in progress: it has ${t}`,help:()=>"Close the gaps, or set the status back until they are closed."},{id:"unmeasurable-target",message:({found:e})=>`Unexpected target \`${e}\`, expected one with a number`,help:()=>"Write a number with its unit, or say that there is no target and why."},{id:"date-order",message:({found:e,wanted:t})=>`Unexpected date \`${e}\`, expected none before \`${t}\``,help:()=>"Correct one of the two dates."},{id:"copied-guidance",message:({found:e})=>`Unexpected words of the template \`${e}\`, expected an answer`,help:()=>"Write what holds for this plan."}].map(e=>[e.id,e]))}};