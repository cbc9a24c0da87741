package dev.roost.platform.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * The API's page tells a story: who somebody is, what is rented out, what a stay costs, the booking; last what runs all
 * this. A tag that is not in the story yet stands between the two.
 */
@Component
class TagOrder implements GlobalOpenApiCustomizer {

  private static final List<String> FIRST = List.of("Accounts", "Sessions", "API keys", "Listings", "Photos",
      "Co-hosts",
      "Calendars", "Channels", "Prices", "Search", "Quotes", "Bookings", "Payments", "Invoices", "Messages", "Reviews",
      "Events", "Webhooks", "Mail", "People's data");
  private static final List<String> LAST = List.of("Administration", "Ledger", "Sandbox");

  @Override
  public void customise(OpenAPI api) {
    if (api.getTags() != null) {
      var tags = new ArrayList<>(api.getTags());
      tags.sort(Comparator.comparingInt((Tag tag) -> placeOf(tag.getName())).thenComparing(Tag::getName));
      api.setTags(tags);
    }
  }

  private static int placeOf(String tag) {
    if (FIRST.contains(tag)) {
      return FIRST.indexOf(tag);
    }
    return FIRST.size() + 1 + LAST.indexOf(tag);
  }
}
