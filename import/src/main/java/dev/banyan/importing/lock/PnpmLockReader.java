package dev.banyan.importing.lock;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.YamlCursor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `pnpm-lock.yaml` of lock versions 5 to 9: keys as `/name/1.0`, `/name@1.0` or `name@1.0`, perhaps with the peers
/// they were built with behind.
public final class PnpmLockReader implements AuditReader {
    private static final About ABOUT = new About(
            "pnpm-lock",
            "pnpm-lock.yaml",
            "which JavaScript libraries are locked in which versions, and what needs what",
            "pnpm install --lockfile-only");

    private static final Pattern KEY = Pattern.compile("^/?((?:@[^@/]+/)?[^@/]+)[@/]([^(_/]+).*$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean pnpm = head.lines().stream().limit(5).anyMatch(l -> l.startsWith("lockfileVersion:"));
        return Recognition.certainIf(pnpm, "lockfileVersion");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (YamlCursor yaml = input.yaml(facts)) {
            while (yaml.nextDocument())
                yaml.fields(key -> {
                    if (key.equals("packages")) yaml.fields(name -> library(yaml, name, true, reported));
                    if (key.equals("snapshots")) yaml.fields(name -> library(yaml, name, false, reported));
                });
        }
        reported.finish();
    }

    /// @param listed whether it is listed here and not only told what it needs
    private static void library(YamlCursor yaml, String key, boolean listed, Reported reported)
            throws UnreadableFile, Cancelled {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            reported.leftOut("packages that are no library with a version");
            return;
        }
        String name = parts.group(1);
        if (listed) reported.library(new Coordinates(name, parts.group(2), "npm"), "", yaml.place());
        if (!yaml.isObject()) return;
        yaml.fields(field -> {
            if (field.equals("dependencies") || field.equals("optionalDependencies"))
                yaml.fields(needs -> reported.need(name, needs, yaml.place()));
        });
    }
}
