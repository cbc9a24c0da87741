package dev.roost.listing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static roosttest.rest.Sent.byNobody;

import dev.roost.listing.api.ListingCatalogue;
import dev.roost.listing.api.ListingCatalogue.AmenityEntry;
import dev.roost.listing.api.ListingCatalogue.PropertyTypeEntry;
import dev.roost.shared.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.rest.RestTest;

@RestTest
@Import(CatalogueController.class)
class CatalogueControllerTest {

  @Autowired private MockMvcTester http;
  @MockitoBean private ListingCatalogue catalogue;

  @Test
  void shouldListAmenitiesForADay() {
    // given
    given(catalogue.amenities(Actor.anonymous())).willReturn(List.of(new AmenityEntry("wifi", "Internet", "Wifi")));

    // when
    var answer = http.get().uri("/v1/catalogue/amenities").with(byNobody()).exchange();

    // then
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "max-age=86400, public");
    assertThat(answer).bodyJson()
        .isStrictlyEqualTo("{\"items\": [{\"code\": \"wifi\", \"group\": \"Internet\", \"label\": \"Wifi\"}]}");
  }

  @Test
  void shouldListPropertyTypesForADay() {
    // given
    given(catalogue.propertyTypes(Actor.anonymous())).willReturn(List.of(new PropertyTypeEntry("loft", "Loft")));

    // when
    var answer = http.get().uri("/v1/catalogue/property-types").with(byNobody()).exchange();

    // then
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "max-age=86400, public");
    assertThat(answer).bodyJson().isStrictlyEqualTo("{\"items\": [{\"code\": \"loft\", \"label\": \"Loft\"}]}");
  }
}
