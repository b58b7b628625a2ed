package dev.banyan.model.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The Django apps among the modules by their label, the last part of the package that holds `models`, `migrations`
/// or `apps`. Where several packages end alike, the one that keeps more of an app is meant: of
/// `oscar.apps.catalogue` and `oscar.apps.dashboard.catalogue` the one with migrations. An app may have
/// chosen another label: more of its package with underscores for dots is tried too, `clinic_visits` for
/// `clinic.visits`.
final class AppLabels {
    /// Packages that come with Django or with libraries so common that their tables are in most databases, and the
    /// beginning of the cursors that Django opens.
    private static final Set<String> FOREIGN = Set.of("""
            _django_curs account actstream admin admin_honeypot auditlog auth authtoken axes background_task captcha celery
            constance contenttypes cms debug_toolbar django django_apscheduler django_celery_beat
            django_celery_results django_q djcelery django_site easy_thumbnails filer flatpages guardian health_check
            kombu mfa oauth2_provider oauth_provider otp_static otp_totp otp_email pghistory post_office rest_framework
            redirects reversion sessions silk simple_history sites socialaccount social_auth social_django south
            tagging taggit tagulous thumbnail token_blacklist two_factor wagtailcore waffle watson watchman
            """.strip().split("\\s+"));

    private final ModuleTable table;
    private final Map<String, ModuleTable.Fit> models = new HashMap<>();
    /// By their package with underscores for dots, and by the ends of it.
    private final Map<String, ModuleTable.Fit> longer = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final Set<String> foreign = new HashSet<>(FOREIGN);

    AppLabels(ModuleTable table) {
        this.table = table;
        var best = new HashMap<String, Integer>();
        for (String app : apps(table)) {
            int number = home(app);
            if (number < 0) continue;
            longer(app, number);
            String label = app.substring(app.lastIndexOf('.') + 1);
            int worth = worth(app);
            int known = best.getOrDefault(label, -1);
            if (worth < known) continue;
            ModuleTable.@Nullable Fit fit = models.get(label);
            if (fit == null || worth > known) {
                models.put(label, new ModuleTable.Fit(number, -1));
                packages.put(label, app);
            } else models.put(label, new ModuleTable.Fit(fit.first(), number));
            best.put(label, worth);
        }
    }

    private void longer(String app, int number) {
        for (int dot = app.lastIndexOf('.'); dot >= 0; dot = app.lastIndexOf('.', dot - 1)) {
            String label = app.substring(app.lastIndexOf('.', dot - 1) + 1).replace('.', '_');
            ModuleTable.@Nullable Fit other = longer.get(label);
            longer.put(label, new ModuleTable.Fit(other == null ? number : other.first(), other == null ? -1 : number));
            packages.putIfAbsent(label, app);
        }
    }

    private static Set<String> apps(ModuleTable table) {
        var apps = new TreeSet<String>();
        for (ModuleId id : table.ids()) {
            if (Purpose.of(id, null) == ModuleKind.TEST) continue;
            String part = id.shortName();
            String inside = id.packageName();
            if (part.equals("models") || part.equals("migrations") || part.equals("apps")) apps.add(inside);
            else if (inside.endsWith(".migrations") || inside.endsWith(".models"))
                apps.add(inside.substring(0, inside.lastIndexOf('.')));
        }
        apps.remove("");
        return apps;
    }

    private boolean has(String app, String part) {
        return table.knows(app + "." + part) || table.isPackage(app + "." + part);
    }

    private int worth(String app) {
        return (has(app, "migrations") ? 2 : 0) + (has(app, "models") ? 1 : 0);
    }

    /// The module that stands for an app: its models, else its package, else what there is.
    private int home(String app) {
        for (String name : new String[] {app + ".models", app, app + ".apps", app + ".migrations"})
            if (table.knows(name)) return table.number(name);
        return -1;
    }

    /// Somebody else's label: its tables are not the system's.
    void foreign(String label) {
        if (!models.containsKey(label) && !longer.containsKey(label)) foreign.add(label);
    }

    /// A source says that this label is in use.
    void used(String label) {
        ModuleTable.@Nullable Fit fit = longer.get(label);
        if (fit != null) models.putIfAbsent(label, fit);
    }

    /// The models of the app with this label (`catalogue`), or its package when it has none.
    ModuleTable.@Nullable Fit label(String label) {
        ModuleTable.@Nullable Fit fit = models.get(label);
        return fit == null && !foreign.contains(label) ? longer.get(label) : fit;
    }

    /// The package of the app, empty when the label is not one of the system's.
    String packageOf(String label) {
        return packages.getOrDefault(label, "");
    }

    /// The models a table belongs to by the name Django gives it: `order_line` is in the app `order`, and so is what
    /// lies between two models, `order_line_vouchers`. The longest label wins, and those
    /// that apps have by themselves go before those that they may have chosen.
    ModuleTable.@Nullable Fit owner(String tableName) {
        for (int end = tableName.length(); end > 0; end = tableName.lastIndexOf('_', end - 1)) {
            ModuleTable.Fit fit = models.get(tableName.substring(0, end));
            if (fit != null) return fit;
            if (foreign.contains(tableName.substring(0, end))) return null;
        }
        for (int end = tableName.lastIndexOf('_'); end > 0; end = tableName.lastIndexOf('_', end - 1)) {
            ModuleTable.@Nullable Fit fit = longer.get(tableName.substring(0, end));
            if (fit != null) return fit;
        }
        return null;
    }

    /// Whether a table belongs to Django itself or to a library.
    boolean isForeign(String tableName) {
        for (int end = tableName.length(); end > 0; end = tableName.lastIndexOf('_', end - 1))
            if (foreign.contains(tableName.substring(0, end))) return true;
        return false;
    }
}
