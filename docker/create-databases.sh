#!/usr/bin/env bash
# Run once by the PostGIS image, on an empty volume: a database and a role for each service, as `./monjob up` makes them.
set -euo pipefail
for service in profile offer matching notification insertion; do
  password=MONJOB_DB_${service^^}_PASSWORD
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" -v name="$service" -v password="${!password}" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
\connect :"name"
CREATE EXTENSION postgis;
SQL
done
