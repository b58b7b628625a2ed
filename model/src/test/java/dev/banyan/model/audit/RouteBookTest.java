package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteBookTest {
    private static final List<String> ROUTES = List.of(
            "/",
            "/basket/",
            "/basket/add/<int:pk>/",
            "/basket/add/new/",
            "/basket/<slug:name>/",
            "/catalogue/category/<path:category_slug>_<int:pk>/",
            "/catalogue/<slug:product_slug>_<int:pk>/",
            "^product/(?P<pid>\\d+)/finding/(?P<state>open|closed)$",
            "/product/<pid>/edit",
            "/api/v2/findings\\.<format>/",
            "/api/v2/findings/<pk>/",
            "/api/v2/findings/",
            "/sitemap-<slug:section>.xml",
            "/owners/{ownerId}/pets/*",
            "/files/**",
            "/media/(?P<path>.*)$",
            "/users/:id/mail",
            "/archive/(?:page/(\\d+)/)?$",
            "/en-gb/help/",
            "/en-gb/help/<str:topic>/",
            "/reports/{id:[0-9]+}",
            "/shop/<category_slug>_<pk>/",
            "/shop/<slug>_<pk>/reviews/<int:pk>)/vote/");

    private static String find(String address) {
        int found = new RouteBook(ROUTES).find(address);
        return found < 0 ? "" : ROUTES.get(found);
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/basket, /basket/",
        "https://shop.example/basket/?page=2#top, /basket/",
        "GET /basket/, /basket/",
        "/basket/add/7/, /basket/add/<int:pk>/",
        "/basket/add/<n>/, /basket/add/<int:pk>/",
        "/basket/add/{pk}, /basket/add/<int:pk>/",
        "/basket/add/new/, /basket/add/new/",
        "/basket/add/other/, ''",
        "/basket/saved/, /basket/<slug:name>/",
        "/basket/<id>/, /basket/<slug:name>/",
        "/catalogue/category/books/non-fiction/hacking_7/, /catalogue/category/<path:category_slug>_<int:pk>/",
        "/catalogue/category/clothing_1/, /catalogue/category/<path:category_slug>_<int:pk>/",
        "/catalogue/category/fiction_<n>/, /catalogue/category/<path:category_slug>_<int:pk>/",
        "/catalogue/a-book_12/, /catalogue/<slug:product_slug>_<int:pk>/",
        "/catalogue/a-book/, ''",
        "/product/12/finding/closed, ^product/(?P<pid>\\d+)/finding/(?P<state>open|closed)$",
        "/product/12/edit, /product/<pid>/edit",
        "/api/v2/findings.json/, /api/v2/findings\\.<format>/",
        "/api/v2/findings\\.<format>/, /api/v2/findings\\.<format>/",
        "/api/v2/findings/9/, /api/v2/findings/<pk>/",
        "/api/v2/findings/{id}/, /api/v2/findings/<pk>/",
        "/sitemap-news.xml, /sitemap-<slug:section>.xml",
        "/owners/3/pets/new, /owners/{ownerId}/pets/*",
        "/files/a/b/c.txt, /files/**",
        "/media/x/y.png, /media/(?P<path>.*)$",
        "/media/<file>, /media/(?P<path>.*)$",
        "/users/9/mail, /users/:id/mail",
        "/archive/, /archive/(?:page/(\\d+)/)?$",
        "/archive/page/3/, /archive/(?:page/(\\d+)/)?$",
        "/en-gb/help/, /en-gb/help/",
        "/de/help/, /en-gb/help/",
        "/help/orders/, /en-gb/help/<str:topic>/",
        "/pt-br/basket/, /basket/",
        "/reports/12, /reports/{id:[0-9]+}",
        "/reports/last, ''",
        "/nowhere/at/all, ''",
        "/shop/fiction_3/, /shop/<category_slug>_<pk>/",
        "/shop/books/fiction_3/, /shop/<category_slug>_<pk>/",
        "/shop/books/fiction/, ''",
        "/shop/dune_7/reviews/4/vote/, /shop/<slug>_<pk>/reviews/<int:pk>)/vote/",
        "'', ''"
    })
    void anAddressFindsItsMostExactRoute(String address, String route) {
        assertEquals(route, find(address));
    }

    @Test
    void twoLettersThatFewRoutesBeginWithAreAWord() {
        var book = new RouteBook(List.of("/hr/people/", "/a/", "/b/", "/c/", "/d/", "/e/"));
        assertEquals(-1, book.find("/people/"));
    }

    /// The routes and addresses would keep a matcher that goes back busy for years.
    @Test
    void hostileRoutesAreMatchedInTimeLinearInTheirLength() {
        var routes = new ArrayList<String>();
        routes.add("/" + "(a+)+".repeat(300) + "$");
        routes.add("/" + "<path:x>/".repeat(300) + "end");
        routes.add("/" + "<x>a".repeat(7) + "b");
        routes.add("(".repeat(1_900));
        routes.add("<".repeat(1_900));
        routes.add("\\d{".repeat(600));
        for (int i = 0; i < 2_000; i++) routes.add("/" + "<x>/".repeat(i % 30) + "<path:y>/" + i);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var book = new RouteBook(routes);
            for (int i = 0; i < 200; i++) {
                book.find("/" + "a".repeat(5_000));
                book.find("/" + "a/".repeat(39) + i);
            }
        });
    }
}
