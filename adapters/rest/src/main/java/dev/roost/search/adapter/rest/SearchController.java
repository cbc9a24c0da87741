package dev.roost.search.adapter.rest;

import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.search.api.ListingSearch;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/search/listings")
@Tag(name = "Search", description = "Places on a map, with dates and the total price of the stay.")
class SearchController {

  private final ListingSearch search;
  private final HitJsonMapper mapper;
  private final Lists lists;

  SearchController(ListingSearch search, HitJsonMapper mapper, Lists lists) {
    this.search = search;
    this.mapper = mapper;
    this.lists = lists;
  }

  @GetMapping
  @SecurityRequirements
  @Operation(operationId = "searchListings", summary = "Find a place to stay", description = """
      Everybody may search. Where to look is a box of a map (`south`, `west`, `north`, `east`; it may cross the 180th \
      meridian) or a circle (`latitude`, `longitude`, `radius`). With dates, every hit can be booked at the moment, and \
      shows the total of the stay; price bounds and the order by price are about that total. Without dates they are about \
      the cheapest night of the coming months. Prices compare within one currency only, so that they need `currency`. With `displayCurrency` each hit shows its \
      price in that currency too, for information.""")
  @ApiResponse(responseCode = "200", description = "One page of hits.")
  ResponseEntity<PageJson<HitJson>> search(Actor anyone, @ParameterObject @ModelAttribute @Valid SearchParameters asked,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, search.search(anyone, asked.toQuery(), page), mapper::toJson);
  }
}
