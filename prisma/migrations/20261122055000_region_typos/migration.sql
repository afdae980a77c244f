-- The search of regions forgives typing errors; some 4,000 rows are compared without an index in a few milliseconds.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
