package dev.banyan.model.audit;

import java.time.LocalDate;

/// A small shop at work: what its database, its servers and its people say, in the spelling of each tool.
final class Shop {
    private Shop() {}

    static Told graph() {
        return Told.by("grimp/shop.data.json", "grimp-json")
                .modules(
                        "shop",
                        "shop.order",
                        "shop.order.models",
                        "shop.order.views",
                        "shop.order.tasks",
                        "shop.order.tests",
                        "shop.order.tests.test_views",
                        "shop.order.management.commands.close_orders",
                        "shop.order.migrations",
                        "shop.order.migrations.0001_initial",
                        "shop.order_returns",
                        "shop.order_returns.models",
                        "shop.catalogue",
                        "shop.catalogue.models",
                        "shop.catalogue.views",
                        "shop.catalogue.migrations",
                        "shop.dashboard.catalogue",
                        "shop.dashboard.catalogue.models")
                .imports("shop.order.views", "shop.order.models")
                .imports("shop.order.views", "django");
    }

    static Told models() {
        return Told.by("models.json", "graph-models-json")
                .depends("shop.order.models.Line", "shop.catalogue.models.Product", DependencyKind.FOREIGN_KEY, 1)
                .table("order_line", "shop_order_models.Line")
                .table("order_order", "shop.order.models.Order")
                .table("legacy_stock", "shop.catalogue.models.Stock")
                .table("auth_user", "django_contrib_auth_models.User")
                .key("order_line", "product_id", "catalogue_product");
    }

    static Told schema() {
        return Told.by("schema.sql", "sql-schema")
                .table("order_line", "")
                .table("order_order", "")
                .table("order_order_vouchers", "")
                .table("order_returns_case", "")
                .table("catalogue_product", "")
                .table("legacy_stock", "")
                .table("invoices", "")
                .table("auth_user", "")
                .table("django_session", "")
                .key("order_line", "product_id", "catalogue_product")
                .key("order_line", "order_id", "order_order")
                .key("order_order", "user_id", "auth_user")
                .key("order_returns_case", "line_id", "order_line");
    }

    static Told sizes() {
        return Told.by("sizes.csv", "table-statistics")
                .table("public.ORDER_LINE", "", 1200, 90_000)
                .table("catalogue_product", "", 200, -1);
    }

    static Told statements() {
        return Told.by("statements.csv", "statement-statistics")
                .query("SELECT 1 line", 10, 5, "order_line")
                .query("SELECT 2 line product", 7, 70, "catalogue_product", "order_line")
                .query("SELECT 3 product line", 2, 4, "order_line", "catalogue_product")
                .query("SELECT 3 product line", 1, 1, "order_line", "catalogue_product")
                .query("SELECT 4 user", 99, 9, "auth_user")
                .query("SELECT 5", 1, 1)
                .query("SELECT 6 invoice", 1, 1, "invoices");
    }

    static Told routes() {
        return Told.by("urls.json", "show-urls-json")
                .endpoint("/en-gb/order/<int:pk>/", "shop.order.views.OrderView")
                .endpoint("/en-gb/catalogue/", "shop.catalogue.views.ListView")
                .endpoint("/admin/<path:url>", "django.contrib.admin.sites.catch_all");
    }

    static Told log() {
        return Told.by("access.log", "access-log")
                .asked("GET", "/en-gb/order/<n>/", 40, Double.NaN, LocalDate.of(2026, 3, 1))
                .asked("POST", "/de/order/<n>/", 2, Double.NaN, LocalDate.of(2026, 3, 2))
                .asked("GET", "/static/<file>", 300, Double.NaN, LocalDate.of(2026, 3, 1))
                .asked("GET", "/wp-login.php", 3, Double.NaN, LocalDate.of(2026, 3, 1))
                .asked("GET", "/admin/shop/order/", 1, Double.NaN, LocalDate.of(2026, 3, 1));
    }

    static Told tickets() {
        return Told.by("tickets.csv", "jira-csv")
                .incident("S-1", "shop/order/views.py", "It broke")
                .incident("S-2", "/en-gb/catalogue/", "Slow")
                .incident("S-3", "shop-web", "HTTP 500 on /fr/order/17/, again")
                .incident("S-4", "Order Returns", "Wrong sum")
                .incident("S-5", "Catalogue", "No pictures")
                .incident("S-6", "shop-web", "Down")
                .incident("S-7", "", "Somebody said something")
                .incident("S-8", "order", "Cannot save /admin/shop/order/add/")
                .incident("S-9", "shop-web", "Cannot open /admin/");
    }

    static Told runs() {
        return Told.by("celery.json", "celery")
                .job("shop.order.tasks.close_open")
                .job("order.tasks.close_open")
                .job("/usr/bin/python manage.py close_orders --all")
                .job("celery.backend_cleanup")
                .job("shop.gone.tasks.run");
    }

    static Told migrations() {
        return Told.by("showmigrations.txt", "showmigrations")
                .migration("order", "0001_initial", true)
                .migration("order", "0002_more", false)
                .migration("sessions", "0001_initial", true);
    }

    static Told junit() {
        return Told.by("junit.xml", "junit-xml")
                .tested("shop.order.tests.test_views.OrderTest", 12, 1)
                .tested("shop.order.test_gone.GoneTest", 3, 0)
                .tested("tests/functional/test_all.py", 3, 0)
                .tested("shop.catalogue.Helper", 1, 0);
    }

    static Told[] all() {
        return new Told[] {
            graph(),
            models(),
            schema(),
            sizes(),
            statements(),
            routes(),
            log(),
            tickets(),
            runs(),
            migrations(),
            junit()
        };
    }
}
