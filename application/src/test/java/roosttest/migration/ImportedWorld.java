package roosttest.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roost.availability.api.CalendarImports;
import dev.roost.availability.api.DatedTerms;
import dev.roost.availability.contract.StayTerms;
import dev.roost.identity.api.ImportHost;
import dev.roost.identity.api.ImportedHosts;
import dev.roost.listing.api.ImportedListing;
import dev.roost.listing.api.ImportedListings;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.pricing.api.ImportedPrices;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.review.api.ForeignRatingView;
import dev.roost.review.api.ImportedRating;
import dev.roost.review.api.ImportedReview;
import dev.roost.review.api.ImportedReviews;
import dev.roost.search.api.SearchIndex;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What an import leaves behind in the contexts that take it; it keeps everything and checks nothing. */
public final class ImportedWorld
    implements
      ImportedHosts,
      ImportedListings,
      ImportedPrices,
      CalendarImports,
      ImportedReviews,
      SearchIndex {

  public final Map<String, ImportHost> hosts = new LinkedHashMap<>();
  public final Map<String, ImportedListing> listings = new LinkedHashMap<>();
  public final Map<ListingId, ImportedRatePlan> plans = new HashMap<>();
  public final Map<ListingId, List<StayDates>> closed = new HashMap<>();
  public final Map<ListingId, StayTerms> terms = new HashMap<>();
  public final Map<ListingId, List<DatedTerms>> datedTerms = new HashMap<>();
  public final Map<String, ImportedReview> reviews = new LinkedHashMap<>();
  public final Map<ListingId, ForeignRatingView> ratings = new HashMap<>();
  public final Set<ListingId> published = new LinkedHashSet<>();
  public boolean searchIsBroken;
  /** Those that searches find. */
  public final Set<ListingId> findable = new HashSet<>();
  public final Set<String> unwanted = new HashSet<>();
  private final Map<String, ListingId> ids = new HashMap<>();
  private int writes;

  /** How many records anybody has written since the last call. */
  public int writes() {
    var since = writes;
    writes = 0;
    return since;
  }

  public ListingId id(String reference) {
    return ids.computeIfAbsent(reference, any -> new ListingId(UUID.randomUUID()));
  }

  @Override
  public Map<String, UserId> importHosts(Actor system, List<ImportHost> imported) {
    write(system, imported);
    imported.forEach(host -> hosts.put(host.externalReference(), host));
    var users = new HashMap<String, UserId>();
    imported.forEach(host -> users.put(host.externalReference(), user(host.externalReference())));
    return users;
  }

  public static UserId user(String reference) {
    return new UserId(UUID.nameUUIDFromBytes(reference.getBytes(UTF_8)));
  }

  @Override
  public List<Imported> importListings(Actor importer, List<ImportedListing> imported) {
    write(importer, imported);
    return imported.stream().map(this::take).toList();
  }

  private Imported take(ImportedListing listing) {
    var reference = listing.reference().id();
    if (unwanted.contains(reference)) {
      return new Imported(listing.reference(), listing.owner(), Result.REJECTED, null,
          new InvalidField("title", "is not to the taste of the test"));
    }
    var result = listings.put(reference, listing) == null ? Result.CREATED : Result.UPDATED;
    return new Imported(listing.reference(), listing.owner(), result, id(reference), null);
  }

  @Override
  public PublishOutcome publishComplete(Actor importer, Collection<ListingId> complete) {
    var lacking = new HashMap<ListingId, List<Missing>>();
    complete.stream().filter(listing -> !plans.containsKey(listing))
        .forEach(listing -> lacking.put(listing, List.of(new Missing("price", "Set a price."))));
    complete.stream().filter(plans::containsKey).forEach(published::add);
    return new PublishOutcome(complete.size() - lacking.size(), lacking);
  }

  @Override
  public void warmUp(Actor actor) {
    // Nothing is searched here.
  }

  @Override
  public int rebuild(Actor actor) {
    if (searchIsBroken) {
      throw new IllegalStateException("search is broken");
    }
    findable.clear();
    findable.addAll(published);
    return findable.size();
  }

  @Override
  public int importRatePlans(Actor actor, List<ImportedRatePlan> imported) {
    write(actor, imported);
    imported.forEach(plan -> plans.put(plan.listing(), plan));
    return imported.size();
  }

  @Override
  public int replaceBlocks(Actor system, String source, List<ImportedCalendar> calendars) {
    write(system, calendars);
    calendars.forEach(calendar -> closed.put(calendar.listing(), calendar.closed()));
    return calendars.size();
  }

  @Override
  public int replaceGeneralTerms(Actor system, List<ImportedTerms> imported) {
    write(system, imported);
    imported.forEach(each -> terms.put(each.listing(), each.terms()));
    return imported.size();
  }

  @Override
  public int replaceDatedTerms(Actor system, List<ImportedDatedTerms> imported) {
    write(system, imported);
    imported.forEach(each -> datedTerms.put(each.listing(), each.dated()));
    return imported.size();
  }

  @Override
  public int importReviews(Actor system, List<ImportedReview> imported) {
    write(system, imported);
    return (int) imported.stream().filter(review -> !review.equals(reviews.put(review.externalId(), review))).count();
  }

  /** Ratings are not written again and again: they are what was said last. */
  @Override
  public void importRatings(Actor system, List<ImportedRating> imported) {
    write(system, List.of());
    imported.forEach(each -> ratings.put(each.listing(), each.rating()));
  }

  private void write(Actor actor, List<?> records) {
    if (!actor.isSystem()) {
      throw new AssertionError("Only Roost itself may write for hosts who have not asked for it");
    }
    writes += records.size();
  }
}
