-- What activities that repeat go through (FEEL: {"visit": [items]}), and the clocks by which cases begin.
ALTER TABLE instance ADD COLUMN items TEXT;
CREATE TABLE start_timer (
  process TEXT NOT NULL,
  deployment INTEGER NOT NULL REFERENCES deployment (id),
  node INTEGER NOT NULL, -- of the deployment's program
  fired INTEGER NOT NULL DEFAULT 0, -- how often
  due INTEGER NOT NULL,
  PRIMARY KEY (process, node)
) WITHOUT ROWID;
CREATE INDEX start_timer_by_due ON start_timer (due);
