package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeNamesTest {
    private final AlikeNames names = new AlikeNames(List.of(
            "poi.hssf.usermodel",
            "poi.xddf.usermodel",
            "poi.common.usermodel",
            "poi.hpsf",
            "poi.hssf.record",
            "shop.catalogue",
            "shop.dashboard.catalogue",
            "shop.basket",
            "shop.checkout",
            "shop.order",
            "shop.partner",
            "shop.voucher",
            "shop.wishlists"));

    @Test
    void theLastPartIsEnoughWhereItIsTheOnlyOne() {
        assertEquals("hpsf", names.said("poi.hpsf"));
        assertEquals("record", names.said("poi.hssf.record"));
    }

    @Test
    void packagesThatEndAlikeAreToldApartByThePartAbove() {
        assertEquals("hssf_usermodel", names.said("poi.hssf.usermodel"));
        assertEquals("xddf_usermodel", names.said("poi.xddf.usermodel"));
        assertEquals("dashboard_catalogue", names.said("shop.dashboard.catalogue"));
    }

    @Test
    void thePartAboveIsLeftOutWhereItSaysNothing() {
        assertEquals("catalogue", names.said("shop.catalogue"), "most of the system is in the shop");
        assertEquals("usermodel", names.said("poi.common.usermodel"), "a word of technical role");
    }
}
