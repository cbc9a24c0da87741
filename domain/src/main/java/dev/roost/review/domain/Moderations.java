package dev.roost.review.domain;

import dev.roost.review.contract.ReviewId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** What administrators decided about reviews. */
@Repository
public interface Moderations {

  Optional<Moderation> find(ReviewId review);

  /** Of those reviews that somebody decided about. One query. */
  Map<ReviewId, Moderation> find(Collection<ReviewId> reviews);

  /** Stores it as the next version; fails where another version was stored meanwhile. */
  void save(Moderation moderation);
}
