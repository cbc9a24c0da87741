package roosttest.review;

import static dev.roost.review.contract.Reviewer.GUEST;
import static dev.roost.review.contract.Reviewer.HOST;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ADA;
import static roosttest.review.ReviewFixture.BERLIN;
import static roosttest.review.ReviewFixture.CLOSES;
import static roosttest.review.ReviewFixture.ENDED;
import static roosttest.review.ReviewFixture.NEXT_DAY;
import static roosttest.review.ReviewFixture.by;
import static roosttest.review.ReviewFixture.newId;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.application.ReviewLists;
import dev.roost.review.application.Shown;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.ForeignReview;
import dev.roost.review.domain.ForeignReviews;
import dev.roost.review.domain.Moderation;
import dev.roost.review.domain.Moderations;
import dev.roost.review.domain.Rated;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What everybody who lists reviews shows. */
public abstract class ReviewListsContract {

  private final ListingId listing = new ListingId(UUID.randomUUID());
  private final UserId host = Actors.someone();
  private final UserId guest = Actors.someone();

  protected abstract Exchanges exchanges();

  protected abstract Moderations moderations();

  protected abstract ForeignReviews foreign();

  protected abstract ReviewLists lists();

  @Test
  void shouldListTheNewestFirstPageByPage() {
    // given
    var first = revealed(guest, NEXT_DAY);
    var third = revealed(guest, NEXT_DAY.plusSeconds(2));
    var second = revealed(guest, NEXT_DAY.plusSeconds(1));
    var alike = revealed(guest, NEXT_DAY.plusSeconds(1));
    written(guest, GUEST);
    // when
    var found = ids(Rated.listing(listing));
    // then
    assertThat(found).hasSize(4).startsWith(third).endsWith(first).contains(second, alike);
    assertThat(ids(Rated.host(host))).isEqualTo(found);
    assertThat(ids(Rated.guest(guest))).hasSize(4).doesNotContainAnyElementsOf(found);
    assertThat(ids(Rated.guest(host))).isEmpty();
  }

  @Test
  void shouldShowAllThereIsOfOne() {
    // given
    var exchange = opened(guest);
    exchange.write(newId(), GUEST, guest, by(GUEST, 4), NEXT_DAY);
    exchange.write(newId(), HOST, host, by(HOST, 5), NEXT_DAY.plusSeconds(1));
    exchanges().save(exchange);
    // when
    var shown = lists().about(Rated.listing(listing), PageRequest.first(5)).items();
    // then
    assertThat(shown).containsExactly(new Shown.Own(exchange.booking(), listing, host, guest,
        exchange.by(GUEST).orElseThrow(), NEXT_DAY.plusSeconds(1)));
    assertThat(lists().find(shown.getFirst().id())).contains(shown.getFirst());
  }

  @Test
  void shouldLeaveOutWhatIsHiddenAndStillFindIt() {
    // given
    var shown = revealed(guest, NEXT_DAY);
    var hidden = revealed(guest, NEXT_DAY);
    var moderation = Moderation.none(hidden);
    moderation.set(true, ADA, "Spam", NEXT_DAY);
    moderations().save(moderation);
    // then
    assertThat(ids(Rated.listing(listing))).containsExactly(shown);
    assertThat(lists().find(hidden)).isPresent();
  }

  @Test
  void shouldNotFindWhatIsNotRevealed() {
    // given
    var exchange = written(guest, GUEST);
    // then
    assertThat(lists().find(exchange.by(GUEST).orElseThrow().id())).isEmpty();
    assertThat(lists().find(newId())).isEmpty();
  }

  @Test
  void shouldListImportedReviewsByTheDayTheyWereWritten() {
    // given
    var own = revealed(guest, NEXT_DAY);
    var source = "test-" + Long.toUnsignedString(host.value().getLeastSignificantBits(), 36);
    foreign().put(List.of(from(source, "1", "2027-05-18"), from(source, "2", "2027-05-19"),
        from(source, "3", "2027-05-18"), from(source, "4", "2020-01-01")));
    // when
    var found = walk(page -> lists().about(Rated.listing(listing), page));
    // then
    assertThat(found).extracting(Shown::at).isSortedAccordingTo(Comparator.reverseOrder()).hasSize(5);
    assertThat(found.get(1).id()).isEqualTo(own);
    assertThat(found.getFirst()).isEqualTo(new Shown.Foreign(found.getFirst().id(), listing, source, "Zoë", "Review 2",
        Instant.parse("2027-05-19T00:00:00Z")));
    assertThat(found).extracting(Shown::id).doesNotHaveDuplicates();
    assertThat(found.getFirst().rated()).isEmpty();
    assertThat(lists().find(found.getFirst().id())).contains(found.getFirst());
    assertThat(ids(Rated.host(host))).containsExactly(own);
    // given
    var moderation = Moderation.none(found.getFirst().id());
    moderation.set(true, ADA, "Spam", NEXT_DAY);
    moderations().save(moderation);
    // then
    assertThat(ids(Rated.listing(listing))).hasSize(4).doesNotContain(found.getFirst().id());
  }

  private ForeignReview from(String source, String id, String day) {
    return new ForeignReview(source, id, listing, "Zoë", "Review " + id, LocalDate.parse(day));
  }

  @Test
  void shouldListStaysToWriteAbout() {
    // given
    var untouched = opened(guest).booking();
    var byHost = written(guest, HOST).booking();
    var byGuest = written(guest, GUEST).booking();
    revealed(guest, NEXT_DAY);
    // then
    assertThat(open(page -> lists().openFor(guest, NEXT_DAY, page))).containsExactlyInAnyOrder(untouched, byHost);
    assertThat(open(page -> lists().openFor(Set.of(listing), NEXT_DAY, page))).containsExactlyInAnyOrder(untouched,
        byGuest);
    assertThat(open(page -> lists().openFor(guest, CLOSES, page))).isEmpty();
    assertThat(open(page -> lists().openFor(Set.of(), NEXT_DAY, page))).isEmpty();
    assertThat(lists().openFor(guest, NEXT_DAY, PageRequest.first(5)).items())
        .contains(new StayToReviewView(untouched, listing, GUEST, CLOSES));
  }

  @Test
  void shouldListWhatClosesFirstFirst() {
    // given
    var later = opened(guest, 3).booking();
    var sooner = opened(guest, 1).booking();
    // then
    assertThat(open(page -> lists().openFor(guest, NEXT_DAY, page))).containsExactly(sooner, later);
  }

  private List<ReviewId> ids(Rated rated) {
    return walk(page -> lists().about(rated, page)).stream().map(Shown::id).toList();
  }

  private static List<BookingId> open(Function<PageRequest, Page<StayToReviewView>> list) {
    return walk(list).stream().map(StayToReviewView::booking).toList();
  }

  private static <T> List<T> walk(Function<PageRequest, Page<T>> list) {
    var all = new ArrayList<T>();
    @Nullable String after = null;
    do {
      var page = list.apply(new PageRequest(after, 1));
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }

  /** The guest's review. */
  private ReviewId revealed(UserId guest, Instant at) {
    var exchange = opened(guest);
    exchange.write(newId(), HOST, host, by(HOST, 5), at);
    var review = exchange.write(newId(), GUEST, guest, by(GUEST, 3), at);
    exchanges().save(exchange);
    return review.id();
  }

  private Exchange written(UserId guest, Reviewer by) {
    var exchange = opened(guest);
    exchange.write(newId(), by, by == GUEST ? guest : host, by(by, 2), NEXT_DAY);
    exchanges().save(exchange);
    return exchange;
  }

  private Exchange opened(UserId guest) {
    return opened(guest, 0);
  }

  private Exchange opened(UserId guest, int daysLater) {
    var exchange = Exchange.open(new BookingId(UUID.randomUUID()), listing, host, guest, ENDED.plusDays(daysLater),
        BERLIN);
    exchanges().addIfAbsent(exchange);
    return exchanges().lock(exchange.booking()).orElseThrow();
  }
}
