package dev.roost.search.adapter.jooq;

import static dev.roost.search.adapter.jooq.generated.Tables.CARD;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.listing.contract.ListingId;
import dev.roost.search.application.Card;
import dev.roost.search.application.CardFeed;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Cards and their changes, as they are committed on PostgreSQL. */
@Repository
class JooqCardFeed implements CardFeed {

  private static final int AT_ONCE = 2000;

  private final DSLContext db;
  private final CardChanges changes;

  JooqCardFeed(DSLContext db) {
    this.db = db;
    this.changes = new CardChanges(db);
  }

  @Override
  public String readAll(Consumer<Card> cards) {
    var now = changes.now();
    var last = readAfter(null, cards);
    while (last != null) {
      last = readAfter(last, cards);
    }
    return now;
  }

  /** Reads some, and answers the last one; absent where there was none. */
  private @Nullable UUID readAfter(@Nullable UUID last, Consumer<Card> cards) {
    var page = CardRows.select(db).where(last == null ? noCondition() : CARD.LISTING_ID.gt(last))
        .orderBy(CARD.LISTING_ID).limit(AT_ONCE).fetch(CardRows::card);
    page.forEach(cards);
    return page.isEmpty() ? null : page.getLast().listing().value();
  }

  @Override
  public String readChanges(String since, Changed changed) {
    var told = changes.since(since);
    if (!told.listings().isEmpty()) {
      tell(told.listings(), changed);
    }
    return told.now();
  }

  private void tell(Collection<UUID> listings, Changed changed) {
    var gone = new HashSet<>(listings);
    CardRows.select(db).where(CARD.LISTING_ID.eq(any(listings.toArray(UUID[]::new)))).forEach(row -> {
      var card = CardRows.card(row);
      gone.remove(card.listing().value());
      changed.isNow(card);
    });
    gone.forEach(listing -> changed.isGone(new ListingId(listing)));
  }
}
