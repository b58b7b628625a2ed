package dev.banyan.importing.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;

/// Months as English, German, French, Spanish, Italian, Dutch and Portuguese write them, whole or short. Accents and
/// full stops do not count.
final class MonthName {
    private static final List<List<String>> STARTS = List.of(
            List.of("jan", "gen", "ene"),
            List.of("feb", "fev"),
            List.of("mar", "maa", "mrt"),
            List.of("apr", "avr", "abr"),
            List.of("mai", "may", "mag", "mei"),
            List.of("jun", "juin", "giu"),
            List.of("jul", "juil", "lug"),
            List.of("aug", "aou", "ago"),
            List.of("sep", "set"),
            List.of("okt", "oct", "ott", "out"),
            List.of("nov"),
            List.of("dez", "dec", "dic"));

    private MonthName() {}

    /// From 1 on.
    static int number(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
        for (int i = 0; i < STARTS.size(); i++) if (STARTS.get(i).stream().anyMatch(plain::startsWith)) return i + 1;
        throw new DateTimeException("no month");
    }
}
