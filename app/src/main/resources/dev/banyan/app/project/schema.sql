CREATE TABLE meta (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  project_uuid TEXT NOT NULL,
  min_reader INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  schema_sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE plan (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  name TEXT NOT NULL,
  weight_business_impact INTEGER NOT NULL CHECK (weight_business_impact >= 0),
  weight_coupling INTEGER NOT NULL CHECK (weight_coupling >= 0),
  weight_coverage_gap INTEGER NOT NULL CHECK (weight_coverage_gap >= 0),
  weight_churn INTEGER NOT NULL CHECK (weight_churn >= 0),
  weight_complexity INTEGER NOT NULL CHECK (weight_complexity >= 0),
  weight_advisories INTEGER NOT NULL CHECK (weight_advisories >= 0),
  start TEXT NOT NULL,
  lines_covered_a_day REAL NOT NULL CHECK (lines_covered_a_day > 0),
  dependencies_a_day REAL NOT NULL CHECK (dependencies_a_day > 0),
  lines_moved_a_day REAL NOT NULL CHECK (lines_moved_a_day > 0),
  spread REAL NOT NULL CHECK (spread >= 0 AND spread < 1)
) STRICT;

CREATE TABLE context (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  owner TEXT NOT NULL,
  language TEXT NOT NULL,
  purpose TEXT NOT NULL,
  business_impact INTEGER NOT NULL CHECK (business_impact BETWEEN 0 AND 5)
) STRICT, WITHOUT ROWID;

CREATE TABLE context_module (
  module TEXT PRIMARY KEY,
  context TEXT NOT NULL REFERENCES context (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE relationship (
  one TEXT NOT NULL REFERENCES context (id) DEFERRABLE INITIALLY DEFERRED,
  other TEXT NOT NULL REFERENCES context (id) DEFERRABLE INITIALLY DEFERRED,
  pattern TEXT NOT NULL CHECK (pattern IN ('anti_corruption_layer', 'open_host_service', 'conformist',
    'customer_supplier', 'shared_kernel', 'partnership', 'published_language', 'separate_ways')),
  upstream TEXT CHECK (upstream IN (one, other)),
  note TEXT NOT NULL,
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('stabilise', 'capture_ground_truth', 'modernise_dependencies',
    'upgrade_framework', 'strangle', 'branch_by_abstraction', 'migrate_data', 'delete_legacy', 'roll_out', 'support')),
  place INTEGER NOT NULL,
  goal TEXT NOT NULL,
  team TEXT NOT NULL,
  owner TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'ready', 'running', 'done', 'rolled_back')),
  effort_best REAL,
  effort_likely REAL,
  effort_worst REAL,
  not_before TEXT,
  flag TEXT NOT NULL,
  rollback TEXT NOT NULL,
  started TEXT,
  finished TEXT,
  CHECK ((effort_best IS NULL) = (effort_likely IS NULL) AND (effort_best IS NULL) = (effort_worst IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_context (
  phase TEXT NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  context TEXT NOT NULL REFERENCES context (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (phase, context)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_after (
  phase TEXT NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  earlier TEXT NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (phase, earlier)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_ramp (
  phase TEXT NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  step INTEGER NOT NULL,
  percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
  days INTEGER NOT NULL CHECK (days >= 0),
  PRIMARY KEY (phase, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
  id TEXT PRIMARY KEY,
  phase TEXT NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  side TEXT NOT NULL CHECK (side IN ('entry', 'exit')),
  measure TEXT NOT NULL CHECK (measure IN ('line_coverage', 'path_coverage', 'open_advisories',
    'crossing_dependencies', 'context_cycles', 'severe_advisories', 'findings', 'failed_tests', 'incidents',
    'quiet_days', 'error_rate', 'parity', 'clean_passes', 'runbook_complete', 'library_version', 'entered',
    'confirmed')),
  what TEXT,
  at_least INTEGER CHECK (at_least IN (0, 1)),
  target REAL,
  unit TEXT,
  value REAL,
  read_from TEXT,
  confirmed_by TEXT,
  noted_on TEXT,
  waiver_owner TEXT,
  waiver_reason TEXT,
  waiver_until TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE risk (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  context TEXT REFERENCES context (id) DEFERRABLE INITIALLY DEFERRED,
  likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
  owner TEXT NOT NULL,
  response TEXT NOT NULL,
  retired_in TEXT REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE coverage_target (
  context TEXT PRIMARY KEY REFERENCES context (id) DEFERRABLE INITIALLY DEFERRED,
  percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100),
  before_phase TEXT REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE critical_path (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE critical_path_endpoint (
  path TEXT NOT NULL REFERENCES critical_path (id) DEFERRABLE INITIALLY DEFERRED,
  route TEXT NOT NULL,
  PRIMARY KEY (path, route)
) STRICT, WITHOUT ROWID;

CREATE TABLE critical_path_module (
  path TEXT NOT NULL REFERENCES critical_path (id) DEFERRABLE INITIALLY DEFERRED,
  module TEXT NOT NULL,
  PRIMARY KEY (path, module)
) STRICT, WITHOUT ROWID;

CREATE TABLE critical_path_target (
  path TEXT PRIMARY KEY REFERENCES critical_path (id) DEFERRABLE INITIALLY DEFERRED,
  percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100),
  before_phase TEXT REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE module_position (
  module TEXT PRIMARY KEY,
  x REAL NOT NULL,
  y REAL NOT NULL,
  by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE context_position (
  context TEXT PRIMARY KEY REFERENCES context (id) DEFERRABLE INITIALLY DEFERRED,
  x REAL NOT NULL,
  y REAL NOT NULL,
  by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_source (
  source INTEGER PRIMARY KEY REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'maybe', 'chosen')),
  reason TEXT NOT NULL,
  read_at TEXT NOT NULL
) STRICT;

CREATE TABLE mapping_rule (
  place INTEGER PRIMARY KEY,
  prefix TEXT NOT NULL,
  target TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('replace', 'ignore'))
) STRICT;

CREATE TABLE membership_rule (
  pattern TEXT PRIMARY KEY,
  context TEXT NOT NULL REFERENCES context (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE pin (
  module TEXT PRIMARY KEY,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE disposition (
  from_module TEXT NOT NULL,
  to_module TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('import', 'call', 'inheritance', 'foreign_key', 'shared_table',
    'changed_together')),
  choice TEXT NOT NULL CHECK (choice IN ('translate', 'move', 'accept', 'remove')),
  owner TEXT NOT NULL,
  phase TEXT REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  PRIMARY KEY (from_module, to_module, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE canvas (
  context TEXT PRIMARY KEY REFERENCES context (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('undecided', 'core', 'supporting', 'generic')),
  messages_in TEXT NOT NULL,
  messages_out TEXT NOT NULL,
  decisions TEXT NOT NULL,
  questions TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE team (
  name TEXT PRIMARY KEY,
  people INTEGER NOT NULL CHECK (people >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
  day TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE freeze (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL CHECK (last_day >= first_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_scope (
  phase TEXT PRIMARY KEY REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  people INTEGER NOT NULL CHECK (people >= 1),
  first INTEGER NOT NULL CHECK (first IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_endpoint (
  phase TEXT NOT NULL REFERENCES phase_scope (phase) DEFERRABLE INITIALLY DEFERRED,
  route TEXT NOT NULL,
  PRIMARY KEY (phase, route)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_library (
  phase TEXT NOT NULL REFERENCES phase_scope (phase) DEFERRABLE INITIALLY DEFERRED,
  library TEXT NOT NULL,
  PRIMARY KEY (phase, library)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollout (
  phase TEXT PRIMARY KEY REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  strategy TEXT NOT NULL CHECK (strategy IN ('undecided', 'canary', 'blue_green', 'at_once')),
  error_drift REAL CHECK (error_drift >= 0),
  latency_drift REAL CHECK (latency_drift >= 0),
  flag_goes TEXT NOT NULL,
  parity TEXT NOT NULL,
  quiet_days INTEGER NOT NULL CHECK (quiet_days >= 0),
  deletes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE runbook (
  phase TEXT PRIMARY KEY REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  deployment TEXT NOT NULL,
  rollback TEXT NOT NULL,
  reconciliation TEXT NOT NULL,
  ownership TEXT NOT NULL,
  alerts TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE data_pass (
  id TEXT PRIMARY KEY,
  phase TEXT NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('bulk', 'incremental', 'deduplicate', 'validate')),
  what TEXT NOT NULL,
  expected INTEGER NOT NULL,
  arrived INTEGER NOT NULL,
  checksums INTEGER CHECK (checksums IN (0, 1)),
  exceptions INTEGER NOT NULL,
  on_day TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_off (
  phase TEXT NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  side TEXT NOT NULL CHECK (side IN ('entry', 'exit')),
  signed_by TEXT NOT NULL,
  on_day TEXT NOT NULL,
  PRIMARY KEY (phase, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_progress (
  phase TEXT PRIMARY KEY REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
  percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
  said_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_plan (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('scenario', 'baseline')),
  name TEXT NOT NULL,
  on_day TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_row (
  kept TEXT NOT NULL REFERENCES kept_plan (id) DEFERRABLE INITIALLY DEFERRED,
  tbl TEXT NOT NULL,
  row_id TEXT NOT NULL,
  row TEXT NOT NULL CHECK (json_valid(row)),
  PRIMARY KEY (kept, tbl, row_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE past_audit (
  nr INTEGER PRIMARY KEY,
  on_day TEXT NOT NULL
) STRICT;

CREATE TABLE past_total (
  audit INTEGER NOT NULL REFERENCES past_audit (nr) DEFERRABLE INITIALLY DEFERRED,
  what TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (audit, what)
) STRICT, WITHOUT ROWID;

CREATE TABLE past_module (
  audit INTEGER NOT NULL REFERENCES past_audit (nr) DEFERRABLE INITIALLY DEFERRED,
  module TEXT NOT NULL,
  code INTEGER,
  statements INTEGER,
  covered INTEGER,
  complexity INTEGER,
  commits INTEGER,
  findings INTEGER,
  PRIMARY KEY (audit, module)
) STRICT, WITHOUT ROWID;

CREATE TABLE edit (
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
  of INTEGER NOT NULL,
  at_utc TEXT NOT NULL,
  author TEXT NOT NULL,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE change (
  edit INTEGER NOT NULL REFERENCES edit (seq) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  PRIMARY KEY (edit, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  nr INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL,
  title TEXT NOT NULL,
  records INTEGER NOT NULL,
  facts INTEGER NOT NULL
) STRICT;

CREATE TABLE source_warning (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  message TEXT NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_text (
  source INTEGER PRIMARY KEY REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  text BLOB NOT NULL
) STRICT;

CREATE TABLE code_name (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE fact_module (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  path INTEGER REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_dependency (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  from_name INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  to_name INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('import', 'call', 'inheritance', 'foreign_key', 'shared_table',
    'changed_together')),
  weight INTEGER NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_coverage (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  statements INTEGER NOT NULL,
  covered INTEGER NOT NULL,
  branches INTEGER NOT NULL,
  covered_branches INTEGER NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_complexity (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  functions INTEGER NOT NULL,
  total INTEGER NOT NULL,
  worst INTEGER NOT NULL,
  worst_name TEXT NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_size (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  lines INTEGER NOT NULL,
  code INTEGER NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_maintainability (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  index_value REAL NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_change (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  commits INTEGER NOT NULL,
  added INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  authors INTEGER NOT NULL,
  main_author_share REAL,
  first_on TEXT,
  last_on TEXT,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_co_change (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  other INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  commits INTEGER NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_library (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  ecosystem TEXT NOT NULL DEFAULT '',
  licence TEXT NOT NULL DEFAULT '',
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_advisory (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  library TEXT NOT NULL,
  version TEXT NOT NULL,
  id TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  fixed_in TEXT NOT NULL CHECK (json_valid(fixed_in)),
  severity TEXT NOT NULL,
  summary TEXT NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_endpoint (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  route TEXT NOT NULL,
  view INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_finding (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  code_line INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_library_need (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  library TEXT NOT NULL,
  needs TEXT NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_author (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  author TEXT NOT NULL,
  commits INTEGER NOT NULL,
  added INTEGER NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_rename (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  from_name INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  to_name INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  on_day TEXT,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_test_reach (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  test TEXT NOT NULL,
  lines INTEGER NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_test (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  suite INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  tests INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  seconds REAL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_table (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  name TEXT NOT NULL,
  model INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  row_count INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_table_link (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  from_table TEXT NOT NULL,
  to_table TEXT NOT NULL,
  from_column TEXT NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_query (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  text TEXT NOT NULL,
  tables TEXT NOT NULL CHECK (json_valid(tables)),
  calls INTEGER NOT NULL,
  millis REAL NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_job (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  name TEXT NOT NULL,
  task INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  schedule TEXT NOT NULL,
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_migration (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  app TEXT NOT NULL,
  name TEXT NOT NULL,
  applied INTEGER NOT NULL CHECK (applied IN (0, 1)),
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_traffic (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  method TEXT NOT NULL,
  path TEXT NOT NULL,
  requests INTEGER NOT NULL,
  errors INTEGER NOT NULL,
  mean_millis REAL,
  p95_millis REAL,
  first_on TEXT,
  last_on TEXT,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_incident (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  severity TEXT NOT NULL,
  happened_in INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  opened_on TEXT,
  hours REAL,
  times INTEGER NOT NULL,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_parity (
  source INTEGER NOT NULL REFERENCES source (nr) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL,
  method TEXT NOT NULL,
  what INTEGER NOT NULL REFERENCES code_name (id) DEFERRABLE INITIALLY DEFERRED,
  compared INTEGER NOT NULL,
  differing INTEGER NOT NULL,
  first_on TEXT,
  last_on TEXT,
  line INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (source, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE module (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  path TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('code', 'test', 'migration')),
  lines INTEGER,
  code INTEGER,
  statements INTEGER,
  covered INTEGER,
  branches INTEGER,
  covered_branches INTEGER,
  functions INTEGER,
  complexity INTEGER,
  worst_complexity INTEGER,
  commits INTEGER,
  lines_added INTEGER,
  lines_deleted INTEGER,
  authors INTEGER,
  last_change TEXT,
  findings INTEGER
) STRICT;

CREATE TABLE dependency (
  from_module INTEGER NOT NULL REFERENCES module (nr) DEFERRABLE INITIALLY DEFERRED,
  to_module INTEGER NOT NULL REFERENCES module (nr) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('import', 'call', 'inheritance', 'foreign_key', 'shared_table',
    'changed_together')),
  weight INTEGER NOT NULL,
  PRIMARY KEY (from_module, to_module, kind)
) STRICT, WITHOUT ROWID;
