# Steps shared by the Linux and macOS packages. Sourced after machine.sh, with $root and $out set.
# shellcheck shell=sh

version=$(sed -n 's/.*<version>\(.*\)<\/version>.*/\1/p' "$root/pom.xml" | head -n 1)
dist=$root/app/target/dist
vendor="The Banyan authors"
about="Plan the modernisation of a legacy system"
java_options="--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc"

# Builds the program from what is in the tree, and parts it: JavaFX goes into the run time, the rest beside it.
make_parts() {
    "$root/banyan" --version >&2
    rm -rf "$out"
    mkdir -p "$out/mods" "$out/javafx"
    cp "$dist"/*.jar "$out/mods"
    mv "$out"/mods/javafx-*.jar "$out/javafx"
}

# The JDK's and JavaFX's modules of modules.txt, linked for this platform.
make_runtime() {
    modules=$(grep -v '^#' "$root/installers/modules.txt" | grep . | paste -s -d , -)
    "$JAVA_HOME/bin/jlink" --module-path "$out/javafx" --add-modules "$modules" --output "$out/runtime" \
        --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 --generate-cds-archive
    mkdir -p "$out/runtime/legal/banyan"
    cp "$root/LICENSE" "$root/NOTICE" "$out/runtime/legal/banyan"
}

# A folder with a launcher that needs no Java on the machine. Further words go to jpackage.
make_image() {
    "$JAVA_HOME/bin/jpackage" --type app-image --dest "$out" --app-version "$version" --vendor "$vendor" \
        --description "$about" --copyright "Apache License 2.0" \
        --runtime-image "$out/runtime" --module-path "$out/mods" --module dev.banyan.app/dev.banyan.app.Main \
        --java-options "$java_options" "$@"
}
