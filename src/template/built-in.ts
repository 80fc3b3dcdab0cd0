// Made by scripts/embed-templates.mjs from templates/. Change the templates, then run `npm run build`.

/** The built-in templates' Markdown, by id. */
export const builtInTemplates: readonly {readonly id: string; readonly text: string}[] = [
  {
    id: 'engineering',
    text: `# Implementation Plan

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
<!-- Repeat structure -->

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
<!-- Repeat structure -->

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
`,
  },
  {
    id: 'governed',
    text: `# Implementation Plan: [FEATURE_NAME]

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

Component A → Component B → Component C
     ↓             ↓
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
`,
  },
  {
    id: 'outline',
    text: `# Implementation Plan

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
`,
  },
  {
    id: 'phased',
    text: `# Implementation Plan: [FEATURE_NAME]

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
├── models/
│   └── [feature models]
├── services/
│   └── [business logic]
├── api/
│   └── [endpoints/routes]
└── lib/
    └── [utilities/helpers]
tests/
├── unit/
├── integration/
└── e2e/

# Option 2: Web application (frontend + backend)
backend/
├── src/
│   ├── models/
│   ├── services/
│   └── api/
└── tests/
frontend/
├── src/
│   ├── components/
│   ├── pages/
│   └── services/
└── tests/
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

- Entity1 → Entity2: [one-to-many / many-to-many / etc.]
- Entity2 → Entity3: [relationship]

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
`,
  },
  {
    id: 'spec-kit',
    text: `# Implementation Plan: [FEATURE]

**Branch**: \`[###-feature-name]\` | **Date**: [DATE] | **Spec**: [link]

**Input**: Feature specification from \`/specs/[###-feature-name]/spec.md\`

## Summary

[From the feature spec: the primary requirement, and the technical approach that research settled on]

## Technical Context

<!-- Describe the project that the feature is built in; say "NEEDS CLARIFICATION" where research has still to decide. -->

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
├── plan.md              # This file (/speckit.plan command output)
├── research.md          # Phase 0 output (/speckit.plan command)
├── data-model.md        # Phase 1 output (/speckit.plan command)
├── quickstart.md        # Phase 1 output (/speckit.plan command)
├── contracts/           # Phase 1 output (/speckit.plan command)
└── tasks.md             # Phase 2 output (/speckit.tasks command - NOT created by /speckit.plan)
\`\`\`

### Source Code (repository root)

<!-- Keep one option, drop its label, and put the real paths of this feature in its place. -->

\`\`\`text
# [REMOVE IF UNUSED] Option 1: Single project (DEFAULT)
src/
├── models/
├── services/
├── cli/
└── lib/

tests/
├── contract/
├── integration/
└── unit/

# [REMOVE IF UNUSED] Option 2: Web application (when "frontend" + "backend" detected)
backend/
├── src/
│   ├── models/
│   ├── services/
│   └── api/
└── tests/

frontend/
├── src/
│   ├── components/
│   ├── pages/
│   └── services/
└── tests/

# [REMOVE IF UNUSED] Option 3: Mobile + API (when "iOS/Android" detected)
api/
└── [same as backend above]

ios/ or android/
└── [platform-specific structure: feature modules, UI flows, platform tests]
\`\`\`

**Structure Decision**: [The structure that was selected, with the real
directories shown above]

## Complexity Tracking

> **Fill ONLY if Constitution Check has violations that must be justified**

| Violation | Why Needed | Simpler Alternative Rejected Because |
|-----------|------------|-------------------------------------|
| [e.g., 4th project] | [current need] | [why 3 projects insufficient] |
| [e.g., Repository pattern] | [specific problem] | [why direct DB access insufficient] |
`,
  },
  {
    id: 'spec-linked',
    text: `# Implementation Plan: [Feature Name]

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
[User/Client] → [Component A] → [Component B] → [Data Store]
                      ↓
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
- [Entity A] → [Entity B]: [Kind of relationship, cardinality]

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
`,
  },
]
