#!/bin/sh
# Packages Banyan on a Mac, for that Mac's processor: installers/target/mac gets Banyan.app and a .dmg.
# BANYAN_SIGN names the signing key of the keychain; without it the app is unsigned and macOS asks before opening it.
# Written with care, not yet tried on a Mac.
set -eu

root=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
out=$root/installers/target/mac
. "$root/installers/machine.sh"
. "$root/installers/image.sh"

# macOS refuses a version that starts with 0.
case $version in 0.*) version=1.${version#0.} ;; esac

sign() {
    if [ -n "${BANYAN_SIGN:-}" ]; then
        "$@" --mac-sign --mac-signing-key-user-name "$BANYAN_SIGN"
    else
        "$@"
    fi
}

need_jdk
make_parts
make_runtime
printf '%s\n' extension=banyan mime-type=application/x-banyan-plan "description=Banyan plan" \
    "icon=$root/installers/icons/banyan.icns" >"$out/plan.properties"
sign make_image --name Banyan --icon "$root/installers/icons/banyan.icns" \
    --mac-package-identifier dev.banyan.app --mac-package-name Banyan --mac-app-category public.app-category.developer-tools \
    --file-associations "$out/plan.properties"
"$out/Banyan.app/Contents/MacOS/Banyan" --version
sign "$JAVA_HOME/bin/jpackage" --type dmg --dest "$out" --app-image "$out/Banyan.app" --name Banyan \
    --app-version "$version" --license-file "$root/LICENSE"
rm -rf "$out/plan.properties" "$out/mods" "$out/javafx" "$out/runtime"
ls -l "$out"
