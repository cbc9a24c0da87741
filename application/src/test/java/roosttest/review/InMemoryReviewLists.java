package roosttest.review;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.application.ReviewLists;
import dev.roost.review.application.Shown;
import dev.roost.review.application.ShownPlace;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.ForeignReview;
import dev.roost.review.domain.Moderation;
import dev.roost.review.domain.Rated;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists of reviews without a database. */
public final class InMemoryReviewLists implements ReviewLists {

  private final InMemoryExchanges exchanges;
  private final InMemoryModerations moderations;
  private final InMemoryForeignReviews foreign;

  public InMemoryReviewLists(InMemoryExchanges exchanges, InMemoryModerations moderations,
      InMemoryForeignReviews foreign) {
    this.exchanges = exchanges;
    this.moderations = moderations;
    this.foreign = foreign;
  }

  @Override
  public Page<Shown> about(Rated rated, PageRequest page) {
    var after = page.after() == null ? null : ShownPlace.parse(page.after());
    var found = all().filter(it -> isAbout(it, rated)).filter(it -> !isHidden(it.id()))
        .filter(it -> after == null || after.compareTo(ShownPlace.of(it)) < 0)
        .sorted(Comparator.comparing(ShownPlace::of)).toList();
    return found.size() <= page.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, page.limit()), ShownPlace.of(found.get(page.limit() - 1)).toString());
  }

  @Override
  public Optional<Shown> find(ReviewId review) {
    return all().filter(it -> it.id().equals(review)).findFirst();
  }

  @Override
  public Page<StayToReviewView> openFor(UserId guest, Instant now, PageRequest page) {
    return open(it -> it.guest().equals(guest), Reviewer.GUEST, now, page);
  }

  @Override
  public Page<StayToReviewView> openFor(Set<ListingId> listings, Instant now, PageRequest page) {
    return open(it -> listings.contains(it.listing()), Reviewer.HOST, now, page);
  }

  private Page<StayToReviewView> open(Predicate<Exchange> whose, Reviewer as, Instant now, PageRequest page) {
    var after = page.after() == null ? null : ShownPlace.parse(page.after());
    var found = exchanges.all().filter(whose).filter(it -> !it.isRevealed() && now.isBefore(it.closesAt()))
        .filter(it -> it.by(as).isEmpty())
        .filter(it -> after == null || after.compareTo(placeOf(it)) > 0)
        .sorted(Comparator.comparing(InMemoryReviewLists::placeOf).reversed())
        .map(it -> new StayToReviewView(it.booking(), it.listing(), as, it.closesAt())).toList();
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var last = found.get(page.limit() - 1);
    return new Page<>(found.subList(0, page.limit()),
        new ShownPlace(last.closesAt(), last.booking().value()).toString());
  }

  private static ShownPlace placeOf(Exchange exchange) {
    return new ShownPlace(exchange.closesAt(), exchange.booking().value());
  }

  private static boolean isAbout(Shown shown, Rated rated) {
    return shown instanceof Shown.Foreign
        ? rated.equals(Rated.listing(shown.listing()))
        : shown.rated().contains(rated);
  }

  private boolean isHidden(ReviewId review) {
    return moderations.find(review).map(Moderation::isHidden).orElse(false);
  }

  private Stream<Shown> all() {
    return Stream.concat(
        exchanges.all().flatMap(exchange -> exchange.revealedAt().stream().flatMap(at -> shown(exchange, at).stream())),
        foreign.all().map(InMemoryReviewLists::shown));
  }

  /** Its id follows from where it came from. */
  private static Shown shown(ForeignReview it) {
    return new Shown.Foreign(
        new ReviewId(UUID.nameUUIDFromBytes((it.source() + it.externalId()).getBytes(StandardCharsets.UTF_8))),
        it.listing(), it.source(), it.authorName(), it.text(), it.writtenOn().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static List<Shown> shown(Exchange exchange, Instant at) {
    return exchange.snapshot().reviews().stream().<Shown>map(review -> new Shown.Own(exchange.booking(),
        exchange.listing(), exchange.host(), exchange.guest(), review, at)).toList();
  }
}
