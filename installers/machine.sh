# What Banyan needs from the machine: a JDK, Maven, a few libraries. Sourced by ./banyan, ./check and the packaging
# scripts. Messages go to stderr, because stdout belongs to the command line's results.
# shellcheck shell=sh

jdk_needed=25

say() { printf 'banyan: %s\n' "$*" >&2; }

# One sentence about what is missing, then exit code 3.
lacking() { say "$*"; exit 3; }

# --- Where a script stands, also when it was started through a link -------------------------------------------------

folder_of() {
    file=$1
    while [ -h "$file" ]; do
        link=$(readlink "$file")
        case $link in
            /*) file=$link ;;
            *) file=$(dirname "$file")/$link ;;
        esac
    done
    CDPATH='' cd -- "$(dirname "$file")" && pwd -P
}

# --- Packages -------------------------------------------------------------------------------------------------------

may_install() { command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; }

apt_knows() { apt-cache show "$1" >/dev/null 2>&1; }

apt_install() {
    say "installing $*"
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    apt-get install -y -q --no-install-recommends "$@" >&2 && return
    apt-get update -q >&2 && apt-get install -y -q --no-install-recommends "$@" >&2
}

# The line to type on this system: DEBIAN-PACKAGES FEDORA-PACKAGES.
install_line() {
    if command -v apt-get >/dev/null 2>&1; then echo "sudo apt-get install $1"
    elif command -v dnf >/dev/null 2>&1; then echo "sudo dnf install $2"
    else echo "with your package manager what Debian calls $1"
    fi
}

# need_libraries PURPOSE DEBIAN-PACKAGES FEDORA-PACKAGES LIBRARY...: installs the packages where a library is missing
# and that is possible, else says how. Systems without ldconfig are trusted.
need_libraries() {
    purpose=$1 debian=$2 fedora=$3
    shift 3
    [ "$(uname -s)" = Linux ] || return 0
    ldconfig=$(PATH=$PATH:/sbin:/usr/sbin command -v ldconfig) || return 0
    for library; do
        "$ldconfig" -p 2>/dev/null | grep -q "$library" && continue
        # shellcheck disable=SC2086
        if may_install && apt_install $debian; then return 0; fi
        lacking "$purpose needs $library, please install it: $(install_line "$debian" "$fedora")"
    done
}

# --- JDK ------------------------------------------------------------------------------------------------------------

# The major version of the JDK in a folder, read from its release file so that no JVM is started; 0 if it is none.
jdk_version() {
    version=0
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
    fi
    echo "${version:-0}"
}

jdk_candidates() {
    javac=$(command -v javac) && dirname "$(folder_of "$javac")"
    [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$jdk_needed+" 2>/dev/null
    for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
    do
        echo "$home"
    done
}

# Sets JAVA_HOME: a named one if it is new enough, else the lowest of those found that is.
find_jdk() {
    for home in "${BANYAN_JAVA_HOME:-}" "${JAVA_HOME:-}"; do
        [ -n "$home" ] && [ "$(jdk_version "$home")" -ge "$jdk_needed" ] && { JAVA_HOME=$home; export JAVA_HOME; return; }
    done
    JAVA_HOME=$(
        jdk_candidates | while IFS= read -r home; do
            version=$(jdk_version "$home")
            [ "$version" -ge "$jdk_needed" ] && printf '%s\t%s\n' "$version" "$home"
        done | sort -s -n -k 1,1 | head -n 1 | cut -f 2-
    )
    export JAVA_HOME
    [ -n "$JAVA_HOME" ]
}

need_jdk() {
    find_jdk && return
    if may_install; then
        apt_knows maven || apt-get update -q >&2 || true
        for package in "openjdk-$jdk_needed-jdk-headless" "temurin-$jdk_needed-jdk"; do
            if apt_knows "$package" && apt_install "$package" && find_jdk; then return; fi
        done
    fi
    lacking "a JDK $jdk_needed or later is needed and none was found, please install Temurin $jdk_needed from" \
        "https://adoptium.net/temurin/releases/?version=$jdk_needed (or set BANYAN_JAVA_HOME to the folder of one)."
}

# --- Maven ----------------------------------------------------------------------------------------------------------

find_maven() {
    maven=$(command -v mvn) && return
    for maven in "${MAVEN_HOME:-}/bin/mvn" "${M2_HOME:-}/bin/mvn" "$HOME/.sdkman/candidates/maven/current/bin/mvn" \
        /opt/maven/bin/mvn /opt/*maven*/bin/mvn /opt/homebrew/bin/mvn; do
        [ -x "$maven" ] && return
    done
    return 1
}

need_maven() {
    find_maven && return
    if may_install && apt_install maven && find_maven; then return; fi
    lacking "Maven 3.8 or later is needed to build Banyan, please install it: $(install_line maven maven)" \
        "(or from https://maven.apache.org/download.cgi)."
}

# Runs Maven in the root folder with the JDK found; the options keep older Mavens quiet on new JDKs.
run_maven() (
    cd "$root"
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    export MAVEN_OPTS
    exec "$maven" "$@"
)
