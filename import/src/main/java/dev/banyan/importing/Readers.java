package dev.banyan.importing;

import dev.banyan.importing.spi.AuditReader;
import java.util.List;
import java.util.ServiceLoader;

/// Every reader there is, in the order of `module-info.java`.
public final class Readers {
    private Readers() {}

    public static List<AuditReader> all() {
        return ServiceLoader.load(AuditReader.class, Readers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
