package roosttest.review;

import dev.roost.review.contract.Category;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.Tally;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Moderation;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import dev.roost.review.domain.Review;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ratings of exchanges in memory; like the real ones, they are what the last count came to. */
public final class InMemoryRatings implements Ratings {

  private final InMemoryExchanges exchanges;
  private final InMemoryModerations moderations;
  private final Map<Rated, Rating> counted = new HashMap<>();

  public InMemoryRatings(InMemoryExchanges exchanges, InMemoryModerations moderations) {
    this.exchanges = exchanges;
    this.moderations = moderations;
  }

  @Override
  public void recount(Collection<Rated> rated) {
    rated.forEach(it -> counted.put(it, count(it)));
  }

  @Override
  public Map<Rated, Rating> find(Collection<Rated> rated) {
    var found = new HashMap<Rated, Rating>();
    rated.stream().filter(counted::containsKey).map(it -> Map.entry(it, counted.get(it)))
        .filter(it -> it.getValue().overall().count() > 0).forEach(it -> found.put(it.getKey(), it.getValue()));
    return found;
  }

  private Rating count(Rated rated) {
    var distribution = new ArrayList<>(Collections.nCopies(5, 0L));
    var categories = new EnumMap<Category, Tally>(Category.class);
    reviewsOf(rated).forEach(review -> {
      distribution.set(review.content().overall() - 1, distribution.get(review.content().overall() - 1) + 1);
      review.content().categories().forEach((category, stars) -> categories.merge(category, new Tally(1, stars),
          (one, other) -> new Tally(one.count() + other.count(), one.sum() + other.sum())));
    });
    return new Rating(List.copyOf(distribution), categories);
  }

  private Stream<Review> reviewsOf(Rated rated) {
    return exchanges.all().filter(Exchange::isRevealed)
        .flatMap(exchange -> exchange.snapshot().reviews().stream()
            .filter(review -> exchange.ratedBy(review.by()).contains(rated)))
        .filter(review -> !moderations.find(review.id()).map(Moderation::isHidden).orElse(false));
  }
}
