package dev.banyan.importing.library;

import java.util.Locale;
import java.util.Map;

/// The many words of the tools for where a library comes from, as the type of a package URL says it
/// (<https://github.com/package-url/purl-spec>).
public final class Ecosystem {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("pypi pip pipenv poetry uv pdm python python-pkg setuptools conda-pkg pip_requirements", "pypi"),
            Map.entry("npm yarn pnpm node-pkg nodejs javascript js bun", "npm"),
            Map.entry("maven gradle sbt jar pom java java-archive maven-central", "maven"),
            Map.entry("go golang gomod gobinary gomodules golangdep go-module", "golang"),
            Map.entry("crates.io cargo rust rustbinary rust-binary rust-crate", "cargo"),
            Map.entry("rubygems gem ruby bundler gemspec", "gem"),
            Map.entry("packagist composer php php-composer composer-vendor", "composer"),
            Map.entry("nuget dotnet dotnet-core dotnet-deps packages-props .net", "nuget"),
            Map.entry("debian ubuntu deb dpkg echo", "deb"),
            Map.entry("alpine apk wolfi chainguard alpm", "apk"),
            Map.entry(
                    "rpm redhat red-hat red_hat centos rocky alma almalinux amazon amzn oracle fedora photon suse sles"
                            + " opensuse linux cbl-mariner azurelinux",
                    "rpm"),
            Map.entry("hex erlang mix elixir", "hex"),
            Map.entry("pub dart", "pub"),
            Map.entry("swift swifturl", "swift"),
            Map.entry("cocoapods", "cocoapods"),
            Map.entry("conan", "conan"),
            Map.entry("conda", "conda"),
            Map.entry("github github-action githubactions github_actions actions", "github"));

    private Ecosystem() {}

    /// The type of the package URL; the word itself when it is unknown.
    public static String of(String word) {
        String small = word.strip().toLowerCase(Locale.ROOT);
        int suite = small.indexOf(':');
        if (suite > 0) small = small.substring(0, suite);
        if (small.isEmpty() || small.equals("unknown") || small.equals("other") || small.equals("generic")) return "";
        String known = small.replace(' ', '-');
        for (var type : TYPES.entrySet())
            for (String name : type.getKey().split(" ")) if (name.equals(known)) return type.getValue();
        return known.matches("[a-z0-9.+-]{1,30}") ? known : "";
    }
}
