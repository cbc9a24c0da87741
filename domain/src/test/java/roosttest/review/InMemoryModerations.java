package roosttest.review;

import dev.roost.review.contract.ReviewId;
import dev.roost.review.domain.Moderation;
import dev.roost.review.domain.Moderations;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What administrators decided, without a database. */
public final class InMemoryModerations implements Moderations {

  private final Map<ReviewId, Moderation.Snapshot> stored = new HashMap<>();

  @Override
  public Optional<Moderation> find(ReviewId review) {
    return Optional.ofNullable(stored.get(review)).map(Moderation::restore);
  }

  @Override
  public Map<ReviewId, Moderation> find(Collection<ReviewId> reviews) {
    var found = new HashMap<ReviewId, Moderation>();
    reviews.forEach(review -> find(review).ifPresent(it -> found.put(review, it)));
    return found;
  }

  @Override
  public void save(Moderation moderation) {
    var before = stored.get(moderation.review());
    if ((before == null ? 0 : before.version()) != moderation.version()) {
      throw new IllegalStateException("Review %s was decided on meanwhile".formatted(moderation.review()));
    }
    var now = moderation.snapshot();
    stored.put(now.review(), new Moderation.Snapshot(now.review(), now.version() + 1, now.hidden(), now.last()));
  }
}
