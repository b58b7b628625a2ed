package dev.banyan.model.audit;

/// A handful of the modules of django-oscar 3.1, in the spelling each tool gave them.
final class Oscar {
    static final String[] MODULES = {
        "oscar",
        "oscar.apps",
        "oscar.apps.basket",
        "oscar.apps.basket.models",
        "oscar.apps.basket.views",
        "oscar.apps.catalogue",
        "oscar.apps.catalogue.migrations",
        "oscar.apps.catalogue.migrations.0001_initial",
        "oscar.apps.catalogue.models",
        "oscar.apps.order",
        "oscar.apps.order.abstract_models",
        "oscar.apps.order.models",
        "oscar.core",
        "oscar.core.compat",
        "oscar.core.loading"
    };

    private Oscar() {}

    static Told grimp() {
        return Told.by("grimp/oscar.data.json", "grimp")
                .modules(MODULES)
                .imports("oscar.apps.basket.views", "oscar.core.loading", 2)
                .imports("oscar.apps.basket.views", "django", 3)
                .imports("oscar.apps.basket.models", "oscar.core.compat")
                .imports("oscar.apps.order.models", "oscar.apps.order.abstract_models")
                .imports("oscar.apps.order.abstract_models", "django")
                .imports("oscar.apps.order.abstract_models", "phonenumber_field")
                .imports("oscar.apps.order.abstract_models", "os")
                .imports("oscar.apps.catalogue.models", "PIL");
    }

    static Told tach() {
        return Told.by("tach/tach-map.json", "tach")
                .module("src/oscar/__init__.py")
                .module("src/oscar/core/loading.py")
                .module("src/oscar/apps/basket/views.py")
                .imports("src/oscar/apps/basket/views.py", "src/oscar/core/loading.py");
    }

    static Told coverage() {
        return Told.by("coverage/coverage.json", "coverage.py-json")
                .covered("src/oscar/__init__.py", 3, 1)
                .covered("src/oscar/apps/basket/views.py", 200, 150)
                .covered("src/oscar/apps/order/models.py", 20, 20)
                .covered("src/oscar/apps/order/abstract_models.py", 400, 380);
    }

    static Told cobertura() {
        return Told.by("coverage/coverage.xml", "cobertura")
                .covered("/builds/legacy/oscar/src/oscar/__init__.py", 3, 1)
                .covered("/builds/legacy/oscar/src/oscar/apps/basket/views.py", 200, 150)
                .covered("/builds/legacy/oscar/src/oscar/apps/order/models.py", 20, 20);
    }

    static Told radon() {
        return Told.by("radon/raw.json", "radon-raw")
                .size("oscar/__init__.py", 9)
                .size("oscar/apps/basket/views.py", 300)
                .size("oscar/apps/order/models.py", 40)
                .size("oscar/apps/order/abstract_models.py", 700);
    }

    static Told git() {
        return Told.by("git/git2.log", "git-log")
                .changed("src/oscar/__init__.py", 20)
                .changed("src/oscar/apps/basket/views.py", 30)
                .changed("src/oscar/apps/order/abstract_models.py", 50)
                .changed("src/oscar/apps/promotions/models.py", 7)
                .changed("src/oscar/locale/de/LC_MESSAGES/django.po", 99)
                .changed("docs/source/releases/v3.1.rst", 12)
                .changed("tests/unit/order/test_models.py", 11)
                .changed(".travis.yml", 9)
                .changed("setup.py", 40)
                .together("src/oscar/apps/order/abstract_models.py", "src/oscar/apps/basket/views.py", 4);
    }

    static Told urls() {
        return Told.by("show_urls.json", "django-show-urls")
                .endpoint("/basket/", "oscar.apps.basket.views.BasketView")
                .endpoint("/basket/saved/", "oscar.apps.basket.views.SavedView.as_view.inner")
                .endpoint("/admin/", "django.contrib.admin.sites.index")
                .endpoint("/gone/", "oscar.apps.promotions.views.HomeView.get");
    }

    static Told freeze() {
        return Told.by("pip/pip-freeze.txt", "pip-freeze")
                .library("Django", "3.2.25")
                .library("django-phonenumber-field", "6.0.0")
                .library("Pillow", "9.4.0")
                .library("Mercurial", "6.3.2");
    }

    static Told[] all() {
        return new Told[] {grimp(), tach(), coverage(), cobertura(), radon(), git(), urls(), freeze()};
    }
}
