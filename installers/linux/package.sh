#!/bin/sh
# Packages Banyan for this Linux machine's processor: installers/target/linux gets the folder banyan, a .tar.gz of it,
# and where dpkg is found a .deb. The window is not needed. Words: image, tar, deb (all of them without any).
set -eu

root=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
out=$root/installers/target/linux
here=$root/installers/linux
. "$root/installers/machine.sh"
. "$root/installers/image.sh"

wanted=${*:-image tar deb}
wants() { case " $wanted " in *" $1 "*) return 0 ;; *) return 1 ;; esac; }

need_tool() {
    command -v "$1" >/dev/null 2>&1 || { may_install && apt_install "$2"; } ||
        lacking "packaging needs $1, please install it: $(install_line "$2" "$2")"
}

make_archive() {
    tar -C "$out" --sort=name --owner=0 --group=0 --numeric-owner -czf "$out/banyan-$version-linux-$(uname -m).tar.gz" banyan
}

make_deb() {
    need_tool dpkg-deb dpkg
    need_tool fakeroot fakeroot
    printf '%s\n' extension=banyan mime-type=application/x-banyan-plan "description=Banyan plan" \
        "icon=$root/installers/icons/banyan-128.png" >"$out/plan.properties"
    "$JAVA_HOME/bin/jpackage" --type deb --dest "$out" --app-image "$out/banyan" --name banyan --app-version "$version" \
        --description "$about" --vendor "$vendor" --resource-dir "$here/resources" --file-associations "$out/plan.properties" \
        --license-file "$root/LICENSE" --icon "$root/installers/icons/banyan-256.png" \
        --linux-deb-maintainer banyan@localhost --linux-app-category devel \
        --linux-menu-group "Development;Office;ProjectManagement;" --linux-shortcut \
        --linux-package-deps "libgtk-3-0 | libgtk-3-0t64, libgl1, libxtst6, libxxf86vm1"
}

need_jdk
make_parts
make_runtime
make_image --name banyan --icon "$root/installers/icons/banyan-512.png"
"$out/banyan/bin/banyan" --version
if wants tar; then make_archive; fi
if wants deb; then
    if command -v dpkg-deb >/dev/null 2>&1; then make_deb; else say "no dpkg here, so no .deb"; fi
fi
rm -rf "$out/plan.properties" "$out/mods" "$out/javafx" "$out/runtime"
ls -l "$out"
