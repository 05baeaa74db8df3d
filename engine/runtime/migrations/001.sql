-- The first floor: what was deployed, the cases with their state, what they wait for, what happened.
-- Times are microseconds since 1970-01-01T00:00:00Z.
CREATE TABLE deployment (
  id INTEGER PRIMARY KEY,
  process TEXT NOT NULL,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  bpmn BLOB NOT NULL,
  hash TEXT NOT NULL,
  time INTEGER NOT NULL,
  UNIQUE (process, version)
);
CREATE TABLE instance (
  id INTEGER PRIMARY KEY,
  deployment INTEGER NOT NULL REFERENCES deployment (id),
  title TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('running', 'completed', 'cancelled')),
  incidents INTEGER NOT NULL DEFAULT 0,
  started INTEGER NOT NULL,
  ended INTEGER,
  state BLOB NOT NULL,
  variables TEXT NOT NULL, -- JSON, to be read by others
  typed TEXT -- FEEL, where the variables hold what JSON cannot say (dates and the like)
);
CREATE INDEX instance_by_status ON instance (status, id);
CREATE TABLE timer (
  instance INTEGER NOT NULL REFERENCES instance (id),
  token INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  due INTEGER NOT NULL,
  PRIMARY KEY (instance, token)
) WITHOUT ROWID;
CREATE INDEX timer_by_due ON timer (due);
CREATE TABLE task (
  instance INTEGER NOT NULL REFERENCES instance (id),
  token INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  element TEXT NOT NULL,
  name TEXT NOT NULL,
  created INTEGER NOT NULL,
  PRIMARY KEY (instance, token)
) WITHOUT ROWID;
CREATE TABLE subscription (
  instance INTEGER NOT NULL REFERENCES instance (id),
  token INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('message', 'signal')),
  name TEXT NOT NULL, -- the event's name, and once more with its id
  PRIMARY KEY (instance, token, name)
) WITHOUT ROWID;
CREATE INDEX subscription_by_name ON subscription (kind, name, instance);
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  instance INTEGER NOT NULL REFERENCES instance (id),
  time INTEGER NOT NULL,
  element INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  cause INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  payload TEXT
);
CREATE INDEX event_by_instance ON event (instance, id);
