# shellcheck shell=bash
# Sourced by the monjob script: backup, restore, republish, rebuild. What has to be undone or told again after a restore is
# written into the databases; the services read it there when they start (messaging-kit, retelling/; privacy-kit).

# Other services hold their state by events alone; a matching database holds nothing else but what is told here to be kept.
PROJECTIONS=(candidate offer cell employer_standing employer_workplace contact_index accompanied_person applied_offer inbox)

pg_bin() {
  [[ -n ${MONJOB_PG_BIN:-} ]] && { echo "$MONJOB_PG_BIN"; return; }
  local bin=(/usr/lib/postgresql/*/bin/pg_restore)
  dirname "${bin[-1]}"
}

# as_owner <database> <program> [argument...]: a PostgreSQL program as the role that owns the database of that service.
as_owner() {
  local name=${1%_restored} database=$1 program=$2
  shift 2
  PGPASSWORD=$(<"$DIR/passwords/$name") PGOPTIONS="-c client_min_messages=warning" \
    "$(pg_bin)/$program" -h 127.0.0.1 -p "$(port_of postgis)" -U "$name" -d "$database" "$@"
}

# sql <database> <statement>: prints the rows, columns parted by a bar.
sql() { as_owner "$1" psql -qAtX -v ON_ERROR_STOP=1 -c "$2"; }

admin_sql() {
  PGPASSWORD=$(<"$PG_DIR/superuser.password") PGOPTIONS="-c client_min_messages=warning" \
    "$(pg_bin)/psql" -h 127.0.0.1 -p "$(port_of postgis)" -U monjob -d postgres -qAtX -v ON_ERROR_STOP=1 -c "$1"
}

broker() { "$JAVA" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "tools/local-stack/target/classes:tools/local-stack/target/lib/*" fr.monjob.stack.LocalBroker "$1" "$(port_of kafka)" "$2"; }

is_service() { [[ " ${SERVICES[*]} " == *" $1 "* ]]; }

has_database() { [[ $(admin_sql "SELECT count(*) FROM pg_database WHERE datname = '$1'") == 1 ]]; }

# Whether a database is there and its service has started at least once.
has_data() { has_database "$1" && [[ -n $(sql "$1" "SELECT to_regclass('outbox_epoch')") ]]; }

make_database() { admin_sql "CREATE DATABASE $1 OWNER ${1%_restored}" && admin_sql "REVOKE ALL ON DATABASE $1 FROM PUBLIC"; }

require_postgis_running() { pid_of postgis >/dev/null || die "PostGIS does not run here: \`./monjob up\` starts everything."; }

# backup <folder>: all databases and the files of CVs, while everything runs. The files are taken before and after the database
# that names them: whatever came or went meanwhile, each CV of the backup has its file.
backup() {
  [[ $# -eq 1 ]] || die "backup takes a folder, which it makes."
  [[ ! -e $1 ]] || die "$1 is there already: a backup is never written over."
  require_postgis_running
  local name unfinished=$1.unfinished started=$SECONDS
  rm -rf "$unfinished"
  (
    umask 077
    mkdir -p "$unfinished/cv"
    copy_cvs "$DIR/data/profile-service/cv" "$unfinished/cv"
    for name in "${SERVICES[@]}"; do as_owner "$name" pg_dump --format=custom --exclude-table-data=spatial_ref_sys --no-owner --no-acl --no-comments --file="$unfinished/$name.dump"; done
    copy_cvs "$DIR/data/profile-service/cv" "$unfinished/cv"
    cd "$unfinished" && find . -type f ! -name SHA256SUMS -exec sha256sum {} + >SHA256SUMS
  ) || die "The backup failed; what is there of it is in $unfinished"
  mv "$unfinished" "$1"
  say "Backed up to $1 in $((SECONDS - started)) s, $(du -sh "$1" | cut -f1). The keys in $SECRETS are not in it: keep them elsewhere."
}

# A file may be deleted while it is copied, and one that is just being written has a name that begins with a dot.
copy_cvs() { [[ ! -d $1 ]] || (cd "$1" && find . -type f ! -name '.*' -print0 | while IFS= read -r -d '' file; do cp -p "$file" "$2/" 2>/dev/null || [[ ! -e $file ]]; done); }

# restore <folder> [service]: one service's data or everybody's as it was; the rest of the product goes on meanwhile.
restore() {
  [[ $# -ge 1 && $# -le 2 && -f $1/SHA256SUMS ]] || die "restore takes the folder of a backup and, for one service alone, one of: ${SERVICES[*]}"
  [[ $# -eq 1 ]] || is_service "$2" || die "restore takes one of: ${SERVICES[*]}"
  local from names=("${SERVICES[@]}") name
  from=$(cd "$1" && pwd)
  [[ $# -eq 1 ]] || names=("$2")
  (cd "$from" && sha256sum --check --quiet SHA256SUMS) || die "The backup is damaged; nothing was changed."
  require_java
  load_secrets
  STARTED=$SECONDS
  if [[ $# -eq 1 ]]; then stop TERM 30 api-gateway; fi
  stop TERM 30 "${names[@]/%/-service}"
  launch_stack || die "PostGIS and Kafka did not start."
  (umask 077 && erased_people >"$RUN/erased")
  for name in "${names[@]}"; do bring_back "$name" "$from"; done
  for name in "${names[@]}"; do prepare "$name" "${names[@]}"; done
  rm -f "$RUN/erased"
  for name in "${names[@]}"; do
    admin_sql "DROP DATABASE IF EXISTS $name WITH (FORCE)"
    admin_sql "ALTER DATABASE ${name}_restored RENAME TO $name"
  done
  if is_among profile "${names[@]}"; then bring_back_cvs "$from/cv"; fi
  if [[ $# -eq 1 ]]; then
    empty_broker
    for name in "${names[@]}"; do start_app "$name-service"; done
  else
    # What the others told since then is heard once more.
    broker forget "$2-" || die "Kafka does not let $2-service begin anew."
    start_app "$2-service"
  fi
  await_apps "${names[@]/%/-service}" || exit 1
  await_told "${names[@]}"
  if [[ $# -eq 1 ]]; then start_app api-gateway && { await_apps api-gateway || exit 1; }; fi
  say "Restored: ${names[*]}. Everything is told again, and who was erased since the backup is erased."
}

is_among() { [[ " ${*:2} " == *" $1 "* ]]; }

# Everybody whom any database of now, or the topic of ninety days, knows as erased; one id a line.
erased_people() {
  local name
  {
    for name in "${SERVICES[@]}"; do
      if has_data "$name"; then sql "$name" "SELECT aggregate_id FROM inbox WHERE topic = 'privacy.erasures.v1'"; fi
    done
    broker keys privacy.erasures.v1
  } | sort -u
}

bring_back() {
  has_database "$1_restored" && admin_sql "DROP DATABASE $1_restored WITH (FORCE)"
  make_database "$1_restored"
  as_owner "$1_restored" pg_restore --no-owner --no-acl --exit-on-error --single-transaction "$2/$1.dump" ||
    die "The backup of $1 can't be read; nothing was changed."
}

# prepare <service> <restored service>...: what the service has to know of the time since the backup.
prepare() {
  local name=$1 other epoch topics="topic LIKE '$1.%'"
  epoch=$(sql "${name}_restored" "SELECT epoch FROM outbox_epoch")
  if has_data "$name"; then epoch=$(printf '%s\n' "$epoch" "$(sql "$name" "SELECT epoch FROM outbox_epoch")" | sort -n | tail -1); fi
  sql "${name}_restored" "CREATE TABLE heard AS SELECT topic, aggregate_id, epoch FROM inbox WITH NO DATA"
  for other in "${SERVICES[@]}"; do
    is_among "$other" "${@:2}" && other=${other}_restored
    [[ $other == "$name"* ]] ||
      sql "$other" "COPY (SELECT topic, aggregate_id, max(epoch) FROM inbox WHERE $topics GROUP BY 1, 2) TO STDOUT" |
      sql "${name}_restored" "COPY heard FROM STDIN"
  done
  sql "${name}_restored" "
    UPDATE outbox_epoch SET epoch = 1 + greatest($epoch, (SELECT max(epoch) FROM heard));
    INSERT INTO known_elsewhere SELECT DISTINCT topic, aggregate_id FROM heard ON CONFLICT DO NOTHING;
    DROP TABLE heard;
    INSERT INTO retelling DEFAULT VALUES;
    CREATE TEMP TABLE erased (person uuid);
    COPY erased FROM STDIN;
    INSERT INTO restored_erasure SELECT person FROM erased ON CONFLICT DO NOTHING" <"$RUN/erased"
}

bring_back_cvs() {
  local cvs=$DIR/data/profile-service/cv
  (umask 077 && rm -rf "$cvs" && mkdir -p "$cvs" && cp -p "$1"/* "$cvs/" 2>/dev/null) || true
}

# What Kafka holds is of a time that is not there any more.
empty_broker() {
  stop TERM 30 kafka
  rm -rf "$DIR/kafka/data"
  launch_stack || die "Kafka did not start."
}

# republish [service...]: tells everything again, for a broker or consumers that lost what they had.
republish() {
  local names=("$@") name
  [[ $# -gt 0 ]] || names=("${SERVICES[@]}")
  for name in "${names[@]}"; do is_service "$name" || die "republish takes some of: ${SERVICES[*]}"; done
  require_postgis_running
  for name in "${names[@]}"; do sql "$name" "INSERT INTO retelling DEFAULT VALUES"; done
  await_told "${names[@]}"
  say "Told again: ${names[*]}"
}

await_told() {
  local name
  for name in "$@"; do
    pid_of "$name-service" >/dev/null || { say "$name-service does not run: it tells everything again when it starts."; continue; }
    until [[ $(sql "$name" "SELECT (SELECT count(*) FROM retelling) + (SELECT count(*) FROM outbox WHERE published_at IS NULL AND attempts < 5)") == 0 ]]; do
      pid_of "$name-service" >/dev/null || die "$name-service ended; see $LOGS/$name-service.log"
      sleep 0.3
    done
  done
}

# rebuild: matching-service forgets what it was told, and is told again; what only it knows is kept.
rebuild() {
  [[ $# -eq 1 && $1 == matching ]] || die "rebuild takes matching: the other services hold more than they were told."
  require_postgis_running
  require_java
  load_secrets
  STARTED=$SECONDS
  stop TERM 30 matching-service
  if ! has_database matching; then
    make_database matching
    MONJOB_REBUILD=true start_app matching-service
    await_apps matching-service || exit 1
    stop TERM 30 matching-service
  fi
  sql profile "COPY erased_person (fingerprint) TO STDOUT" |
    sql matching "CREATE TEMP TABLE erased (fingerprint bytea); COPY erased FROM STDIN; INSERT INTO erased_person (fingerprint) SELECT * FROM erased ON CONFLICT DO NOTHING"
  # Until the row is gone searches are answered 503.
  sql matching "INSERT INTO rebuild DEFAULT VALUES; TRUNCATE $(IFS=, && echo "${PROJECTIONS[*]}") CASCADE"
  broker forget matching- || die "Kafka does not let matching-service begin anew."
  start_app matching-service
  await_apps matching-service || exit 1
  republish profile offer
  broker await-read matching- || die "matching-service does not read what it was told; see $LOGS/matching-service.log"
  sql matching "DELETE FROM rebuild"
}
