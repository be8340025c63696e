# shellcheck shell=bash
# Sourced by the monjob script: what must be there before anything starts. Finds the tools on this machine, installs what
# is missing where it may, packages the applications when their sources are newer, makes the secrets. Sets JAVA, MVN, ADMIN_SHOWN.

MAVEN_VERSION=3.9.11
DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

# provide <what for> <Debian package>...: by apt as root or with sudo, else says what to install.
provide() {
  local what=$1 apt=()
  shift
  command -v apt-get >/dev/null || die "$what is missing. Install it; on Debian or Ubuntu it is: apt-get install $*"
  if [[ $EUID -ne 0 ]]; then
    sudo -n true 2>/dev/null || die "$what is missing. Install it with: sudo apt-get install $*"
    apt=(sudo)
  fi
  say "Installing $* ($what)…"
  # Debian would start a server of its own when it installs PostgreSQL; nobody asked for that one.
  "${apt[@]}" sh -c 'mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] ||
      echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf'
  { "${apt[@]}" apt-get update -q && "${apt[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q \
    --no-install-recommends -o Dpkg::Options::=--force-confold "$@"; } >"$LOGS/install.log" 2>&1 ||
    die "Installing $* failed; the reason is in $LOGS/install.log"
}

java_version() { "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = //p'; }

# A JDK (javac, not only java) of 17 or more: JAVA_HOME's, else the one on the path.
find_java() {
  local home=${JAVA_HOME:-}
  if [[ -z $home ]] && command -v javac >/dev/null; then
    home=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  fi
  [[ -n $home && -x $home/bin/javac ]] || return 1
  [[ $(java_version "$home/bin/java") -ge 17 ]] 2>/dev/null || return 1
  export JAVA_HOME=$home
  # shellcheck disable=SC2034  # for the script that sources this
  JAVA=$home/bin/java
}

require_java() {
  find_java && return
  [[ -z ${JAVA_HOME:-} ]] || die "JAVA_HOME ($JAVA_HOME) is not a JDK of 17 or more. Correct or unset it."
  provide "a JDK of 17 or more" openjdk-17-jdk-headless
  JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(ls -d /usr/lib/jvm/java-17-openjdk-*/bin/javac)")")")
  find_java || die "No JDK of 17 or more was found after the installation."
}

has_postgis() {
  local share
  [[ -z ${MONJOB_PG_BIN:-} ]] || { [[ -x $MONJOB_PG_BIN/initdb ]] && return 0; die "MONJOB_PG_BIN has no initdb."; }
  for share in /usr/share/postgresql/*/extension/postgis.control; do
    share=${share#/usr/share/postgresql/}
    [[ -x /usr/lib/postgresql/${share%%/*}/bin/initdb ]] && return 0
  done
  return 1
}

require_postgis() {
  has_postgis && return
  provide "PostgreSQL with PostGIS" postgresql postgresql-postgis
  has_postgis || die "PostgreSQL with PostGIS was not found under /usr/lib/postgresql after the installation."
}

require_tools() {
  command -v curl >/dev/null || provide curl curl ca-certificates
  command -v jq >/dev/null || provide "jq, for the README's walk" jq
  command -v setsid >/dev/null || provide "setsid, setpriv" util-linux
}

# The tests read docker-compose.yml as Docker would; its engine is not needed.
require_compose() { command -v docker-compose >/dev/null || provide "docker-compose, which checks docker-compose.yml" docker-compose; }

has_node() {
  command -v npm >/dev/null &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

# Builds the web app; the tests compile a TypeScript client with it, too.
require_node() {
  has_node && return
  provide "Node.js with npm, for the web app" nodejs npm
  has_node || die "The web app wants Node.js 20.19 or more. Install it from nodejs.org, or run without the app: MONJOB_MAVEN_OPTS=-DskipWebui"
}

# The tests look at the web app in a real browser.
require_chromium() { [[ -x ${MONJOB_CHROMIUM:-/usr/bin/chromium} ]] || provide "Chromium, for the tests of the web app" chromium; }

# Checks the alert rules. Taken out of Debian's package, which would start a server of its own when it is installed.
require_promtool() {
  local folder=$ROOT/.monjob/prometheus
  PATH=$PATH:$folder/usr/bin
  command -v promtool >/dev/null && return
  command -v apt-get >/dev/null || die "promtool, which checks the alert rules, is missing. It is a part of Prometheus."
  say "Fetching promtool (package prometheus)…"
  mkdir -p "$folder"
  (cd "$folder" && { apt-get download -q prometheus || { apt-get update -q && apt-get download -q prometheus; }; } &&
    dpkg -x prometheus_*.deb . && rm -f prometheus_*.deb usr/bin/prometheus) >"$LOGS/install.log" 2>&1 ||
    die "Fetching promtool failed; the reason is in $LOGS/install.log"
}

is_maven_39() { [[ $("$1" -v 2>/dev/null | sed -n '1s/[^0-9]*\([0-9]*\.[0-9]*\).*/\1/p') =~ ^(3\.9|[4-9]\.[0-9]+)$ ]]; }

# Maven 3.9 or more: the one on the path, else the wrapper's, else (the wrapper's archive is out of reach) the same file
# as an older Maven gets it from its repository. Both are checked against the wrapper's SHA-256.
require_maven() {
  local own=$ROOT/.monjob/maven/apache-maven-$MAVEN_VERSION/bin/mvn system url
  if command -v mvn >/dev/null && is_maven_39 mvn; then MVN=mvn && return; fi
  if [[ -x $own ]]; then MVN=$own && return; fi
  url=$(sed -n 's/^distributionUrl=//p' "$ROOT/.mvn/wrapper/maven-wrapper.properties")
  if curl -sfIL -m 10 -o /dev/null "$url"; then MVN=$ROOT/mvnw && return; fi
  command -v mvn >/dev/null || provide "Maven, which fetches the version that builds this project" maven
  system=$(command -v mvn)
  fetch_maven "$system"
  MVN=$own
}

fetch_maven() {
  local folder=$ROOT/.monjob/maven zip=$ROOT/.monjob/maven/apache-maven-$MAVEN_VERSION-bin.zip sum
  say "Fetching Maven $MAVEN_VERSION…"
  mkdir -p "$folder"
  # From a folder without a project, whose plugins an older Maven may not understand.
  # shellcheck disable=SC2086  # options are words
  (cd "$folder" && "$1" -B -q ${MAVEN_ARGS:-} ${MONJOB_MAVEN_OPTS:-} "$DEPENDENCY_PLUGIN:copy" \
    -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$folder") \
    >"$LOGS/install.log" 2>&1 || die "Maven $MAVEN_VERSION cannot be fetched; the reason is in $LOGS/install.log"
  sum=$(sed -n 's/^distributionSha256Sum=//p' "$ROOT/.mvn/wrapper/maven-wrapper.properties")
  echo "$sum  $zip" | sha256sum --check --status || die "$zip is not the file the wrapper names: wrong SHA-256."
  (cd "$folder" && "$JAVA_HOME/bin/jar" --extract --file "$zip" && chmod +x "apache-maven-$MAVEN_VERSION/bin/mvn")
  rm -f "$zip"
}

maven() {
  # shellcheck disable=SC2086  # options are words
  "$MVN" -B -ntp ${MONJOB_MAVEN_OPTS:-} "$@"
}

is_built() {
  local app
  for app in "${APPS[@]}"; do [[ -f $app/target/quarkus-app/quarkus-run.jar ]] || return 1; done
  [[ ${MONJOB_BUILD:-} == never ]] && return
  [[ -f target/monjob-built ]] || return 1
  [[ -z $(find pom.xml ./*/pom.xml ./*/src/main libs/*/pom.xml libs/*/src/main tools/*/pom.xml tools/*/src/main \
    \( -name node_modules -o -name schema.d.ts -o -name communes.json \) -prune -o -newer target/monjob-built -type f -print -quit) ]]
}

build() {
  local started=$SECONDS
  is_built && return
  [[ ${MONJOB_BUILD:-} != never ]] || die "The applications are not packaged, and MONJOB_BUILD=never forbids to do it."
  [[ ${MONJOB_MAVEN_OPTS:-} == *-DskipWebui* ]] || require_node
  require_maven
  say "Building. The first time this downloads the libraries and takes some minutes; see $LOGS/build.log"
  mkdir -p target && touch target/monjob-building
  maven package -DskipTests -pl "$(IFS=, && echo "tools/local-stack,tools/cv-extractor,tools/demo,${APPS[*]}")" -am \
    >"$LOGS/build.log" 2>&1 || { grep -m 20 ERROR "$LOGS/build.log" >&2 || true; die "The build failed; see $LOGS/build.log"; }
  mv target/monjob-building target/monjob-built
  say "Built in $((SECONDS - started)) s."
}

secret() { head -c "$1" /dev/urandom | base64 -w0; }

quoted() { printf "'%s'" "${1//\'/\'\\\'\'}"; }

# Made once, at the first `up`; an administrator given by the environment then is kept like a generated one.
make_secrets() {
  local generated
  generated=$(secret 18 | tr '+/' '-_')
  (umask 077 && cat >"$SECRETS.new" <<EOF
MONJOB_CANDIDATE_ID_KEY='$(secret 32)'
MONJOB_CURSOR_KEY='$(secret 32)'
MONJOB_MASTER_KEY='$(secret 32)'
MONJOB_SERVICE_KEY='$(secret 32)'
MONJOB_ADMIN_EMAIL=$(quoted "${MONJOB_ADMIN_EMAIL:-admin@monjob.local}")
MONJOB_ADMIN_PASSWORD=$(quoted "${MONJOB_ADMIN_PASSWORD:-$generated}")
EOF
  ) && mv "$SECRETS.new" "$SECRETS"
}

load_secrets() {
  local given=${MONJOB_ADMIN_PASSWORD:-}
  [[ -f $SECRETS ]] || make_secrets
  # A secret that an earlier release did not know.
  grep -q '^MONJOB_SERVICE_KEY=' "$SECRETS" || echo "MONJOB_SERVICE_KEY='$(secret 32)'" >>"$SECRETS"
  # shellcheck source=/dev/null
  source "$SECRETS"
  # shellcheck disable=SC2034  # for the script that sources this
  [[ $given == "$MONJOB_ADMIN_PASSWORD" ]] && ADMIN_SHOWN="yours, from the environment" || ADMIN_SHOWN=$MONJOB_ADMIN_PASSWORD
  export -n MONJOB_ADMIN_EMAIL MONJOB_ADMIN_PASSWORD MONJOB_MASTER_KEY MONJOB_CANDIDATE_ID_KEY MONJOB_CURSOR_KEY
  export -n MONJOB_SERVICE_KEY
}
