package dev.roost.search.application;

import dev.roost.availability.spi.StayChecks;
import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.spi.StayPrices;
import dev.roost.search.api.PriceFilter;
import dev.roost.search.api.SearchListings;
import dev.roost.search.api.Sort;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hits for a stay: what calendars would take now, at the price a quote would have now, whatever the cards say. */
final class StayOffers implements Offers {

  private final StayChecks calendars;
  private final StayPrices prices;
  private final SearchListings query;
  private final StayDates stay;

  StayOffers(StayChecks calendars, StayPrices prices, SearchListings query, StayDates stay) {
    this.calendars = calendars;
    this.prices = prices;
    this.query = query;
    this.stay = stay;
  }

  @Override
  public List<Offer> of(List<Candidate> candidates) {
    var refusals = calendars.check(candidates.stream().map(StayOffers::question).toList(), stay);
    var open = candidates.stream()
        .filter(it -> refusals.getOrDefault(it.face().listing(), List.of()).isEmpty()).toList();
    var totals = prices.totals(open.stream().map(StayOffers::priced).toList(), stay, query.party());
    return open.stream().flatMap(it -> offer(it, totals).stream()).toList();
  }

  private Optional<Offer> offer(Candidate candidate, Map<ListingId, Money> totals) {
    return Optional.ofNullable(totals.get(candidate.face().listing())).filter(total -> takes(query.prices(), total))
        .map(total -> new Offer(candidate, markOf(candidate, total), total));
  }

  private Mark markOf(Candidate candidate, Money total) {
    return query.sort() == Sort.PRICE ? Mark.of(total.amount(), candidate.face().listing()) : candidate.mark();
  }

  private static boolean takes(@Nullable PriceFilter filter, Money total) {
    return filter == null || (total.currency().equals(filter.currency()) && filter.takes(total.amount()));
  }

  private static StayPrices.Candidate priced(Candidate candidate) {
    var face = candidate.face();
    return new StayPrices.Candidate(face.listing(), face.zone(), face.position());
  }

  private static StayChecks.Candidate question(Candidate candidate) {
    var face = candidate.face();
    return new StayChecks.Candidate(face.listing(), face.zone(), face.checkInTime());
  }
}
