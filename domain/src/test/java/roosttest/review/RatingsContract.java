package roosttest.review;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.review.ReviewFixture.CLOSES;
import static roosttest.review.ReviewFixture.NEXT_DAY;
import static roosttest.review.ReviewFixture.anExchange;
import static roosttest.review.ReviewFixture.byGuest;
import static roosttest.review.ReviewFixture.byHost;
import static roosttest.review.ReviewFixture.newId;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Category;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.contract.Tally;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.Moderation;
import dev.roost.review.domain.Moderations;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import dev.roost.review.domain.Review;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What everybody who keeps ratings counts. */
public abstract class RatingsContract {

  private final ListingId listing = new ListingId(UUID.randomUUID());
  private final Rated rated = Rated.listing(listing);

  protected abstract Exchanges exchanges();

  protected abstract Moderations moderations();

  protected abstract Ratings ratings();

  @Test
  void shouldCountWhatIsRevealed() {
    // given
    revealed(5);
    revealed(4);
    revealed(4);
    written(1);
    // when
    ratings().recount(List.of(rated));
    // then
    assertThat(rating()).isEqualTo(new Rating(List.of(0L, 0L, 0L, 2L, 1L),
        Map.of(Category.CLEANLINESS, new Tally(3, 13), Category.VALUE, new Tally(3, 9))));
    assertThat(rating().overall()).isEqualTo(new Tally(3, 13));
  }

  @Test
  void shouldNotCountWhatIsHidden() {
    // given
    revealed(5);
    var hidden = Moderation.none(revealed(1).id());
    hidden.set(true, Actors.ADA, "Spam", NEXT_DAY);
    moderations().save(hidden);
    // when
    ratings().recount(List.of(rated));
    // then
    assertThat(rating().overall()).isEqualTo(new Tally(1, 5));
    // given
    var shown = moderations().find(hidden.review()).orElseThrow();
    shown.set(false, Actors.ADA, "It is none", NEXT_DAY);
    moderations().save(shown);
    // when
    ratings().recount(List.of(rated));
    // then
    assertThat(rating().overall()).isEqualTo(new Tally(2, 6));
  }

  @Test
  void shouldTellHostsFromGuests() {
    // given
    var guest = Actors.someone();
    var exchange = revealed(3, anExchange(listing, guest));
    // when
    ratings().recount(exchange.ratedBy(Reviewer.HOST));
    ratings().recount(exchange.ratedBy(Reviewer.GUEST));
    // then
    var asGuest = Rated.guest(guest);
    var found = ratings().find(List.of(rated, asGuest, Rated.host(guest)));
    assertThat(found).containsOnlyKeys(rated, asGuest);
    assertThat(found.get(asGuest)).isEqualTo(new Rating(List.of(0L, 0L, 0L, 0L, 1L),
        Map.of(Category.HOUSE_RULES, new Tally(1, 5))));
  }

  @Test
  void shouldForgetARatingThatNothingIsLeftOf() {
    // given
    var hidden = Moderation.none(revealed(1).id());
    ratings().recount(List.of(rated));
    hidden.set(true, Actors.ADA, "Spam", NEXT_DAY);
    moderations().save(hidden);
    // when
    ratings().recount(List.of(rated));
    // then
    assertThat(ratings().find(List.of(rated))).isEmpty();
  }

  private Rating rating() {
    return ratings().find(List.of(rated)).getOrDefault(rated, Rating.NONE);
  }

  private Review revealed(int stars) {
    return revealed(stars, anExchange(listing, Actors.CARA)).by(Reviewer.GUEST).orElseThrow();
  }

  private Exchange revealed(int stars, Exchange exchange) {
    var stored = added(exchange);
    stored.write(newId(), Reviewer.GUEST, exchange.guest(), byGuest(stars), NEXT_DAY);
    stored.write(newId(), Reviewer.HOST, exchange.host(), byHost(5), NEXT_DAY);
    exchanges().save(stored);
    return stored;
  }

  private void written(int stars) {
    var stored = added(anExchange(listing, Actors.CARA));
    stored.write(newId(), Reviewer.GUEST, Actors.CARA, byGuest(stars), CLOSES.minusSeconds(1));
    exchanges().save(stored);
  }

  private Exchange added(Exchange exchange) {
    exchanges().addIfAbsent(exchange);
    return exchanges().find(exchange.booking()).orElseThrow();
  }
}
