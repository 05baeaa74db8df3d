-- The decision models that the business rule tasks of a deployment ask, in the order in which they are looked into.
CREATE TABLE decision_file (
  id INTEGER PRIMARY KEY,
  deployment INTEGER NOT NULL REFERENCES deployment (id),
  name TEXT NOT NULL,
  dmn BLOB NOT NULL,
  UNIQUE (deployment, name)
);
