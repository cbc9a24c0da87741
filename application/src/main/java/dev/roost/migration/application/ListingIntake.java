package dev.roost.migration.application;

import dev.roost.availability.api.CalendarImports;
import dev.roost.identity.api.ImportedHosts;
import dev.roost.listing.api.ImportedListings;
import dev.roost.listing.api.ImportedListings.Imported;
import dev.roost.listing.contract.ListingId;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.domain.KnownListing;
import dev.roost.migration.domain.KnownListings;
import dev.roost.migration.domain.RejectedRow;
import dev.roost.pricing.api.ImportedPrices;
import dev.roost.shared.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes listings in, with their hosts, their base prices, how long stays may be, and what guests made of them. */
@Component
class ListingIntake {

  private final KnownListings known;
  private final ImportedHosts hosts;
  private final ImportedListings listings;
  private final ImportedPrices prices;
  private final CalendarImports calendars;
  private final ReviewIntake reviews;

  ListingIntake(KnownListings known, ImportedHosts hosts, ImportedListings listings, ImportedPrices prices,
      CalendarImports calendars, ReviewIntake reviews) {
    this.known = known;
    this.hosts = hosts;
    this.listings = listings;
    this.prices = prices;
    this.calendars = calendars;
    this.reviews = reviews;
  }

  Taken take(Actor importer, String source, List<ListingRecord> records) {
    var latest = new LinkedHashMap<String, ListingRecord>();
    records.forEach(listing -> latest.put(listing.externalId(), listing));
    var before = known.find(source, latest.keySet());
    var changed = latest.values().stream().filter(listing -> {
      var known = before.get(listing.externalId());
      return known == null || !known.content().equals(ListingTranslation.fingerprint(listing));
    }).toList();
    var taken = new ArrayList<KnownListing>();
    var rejected = new ArrayList<RejectedRow>();
    if (!changed.isEmpty()) {
      var outcomes = importAll(importer, source, changed);
      for (var index = 0; index < changed.size(); index++) {
        sort(changed.get(index), outcomes.get(index), taken, rejected);
      }
      tellPricesAndStays(importer, taken);
      known.put(source, taken);
    }
    var ids = new HashMap<String, ListingId>();
    Stream.concat(before.values().stream(), taken.stream()).forEach(it -> ids.put(it.externalId(), it.listing()));
    reviews.takeScores(importer, source, latest.values(), ids);
    return new Taken(taken.size(), latest.size() - changed.size(), rejected.size(), rejected);
  }

  private List<Imported> importAll(Actor importer, String source, List<ListingRecord> changed) {
    var owners = hosts.importHosts(importer, ListingTranslation.hosts(source, changed));
    return listings.importListings(importer, changed.stream().map(listing -> {
      var owner = Objects.requireNonNull(owners.get(ListingTranslation.hostReference(source, listing.host())));
      return ListingTranslation.listing(source, listing, owner);
    }).toList());
  }

  private static void sort(ListingRecord listing, Imported outcome, List<KnownListing> taken,
      List<RejectedRow> rejected) {
    var id = outcome.id();
    if (id == null) {
      var refusal = outcome.rejection();
      rejected.add(new RejectedRow(listing.origin().file(), listing.origin().line(),
          refusal == null ? "not taken" : RefusalText.of(refusal)));
    } else {
      taken.add(known(listing, id));
    }
  }

  private static KnownListing known(ListingRecord listing, ListingId id) {
    return new KnownListing(listing.externalId(), id, ListingTranslation.prices(listing),
        ListingTranslation.stay(listing), ListingTranslation.fingerprint(listing), null);
  }

  private void tellPricesAndStays(Actor importer, List<KnownListing> taken) {
    prices.importRatePlans(importer, taken.stream().flatMap(each -> each.prices().base()
        .map(base -> PriceTranslation.plan(each.listing(), each.prices(), base, List.of())).stream()).toList());
    calendars.replaceGeneralTerms(importer, taken.stream().map(StayTranslation::general).toList());
  }
}
