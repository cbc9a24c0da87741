package dev.roost.search.adapter.jooq;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.val;

import dev.roost.platform.jooq.Ranges;
import dev.roost.search.api.PriceFilter;
import dev.roost.search.api.SearchListings;
import dev.roost.search.api.Sort;
import dev.roost.search.application.CardSearch.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Which cards may be hits. */
final class CardConditions {

  private static final dev.roost.search.adapter.jooq.generated.tables.Card CARD = CardTable.TABLE;

  private final Amenities amenities;

  CardConditions(Amenities amenities) {
    this.amenities = amenities;
  }

  List<Condition> of(Reading reading, @Nullable PriceBounds bounds) {
    var query = reading.query();
    var conditions = new ArrayList<Condition>();
    conditions.add(CardTable.liesIn(reading.area()));
    house(query, conditions);
    stay(query, conditions);
    price(reading, bounds, conditions);
    return conditions;
  }

  private void house(SearchListings query, List<Condition> conditions) {
    var party = query.party();
    if (party.guests() > 1) {
      conditions.add(CARD.CAPACITY.ge(val(party.guests()).coerce(Short.class)));
    }
    if (party.pets() > 0) {
      conditions.add(condition(CARD.PETS_ALLOWED));
    }
    if (query.instantBook()) {
      conditions.add(condition(CARD.INSTANT_BOOK));
    }
    if (!query.roomTypes().isEmpty()) {
      conditions.add(CARD.ROOM_TYPE.in(query.roomTypes().stream().map(Enum::name).sorted().toList()));
    }
    if (!query.amenities().isEmpty()) {
      conditions.add(amenities.find(query.amenities()).map(CardTable::hasAll).orElse(falseCondition()));
    }
  }

  private static void stay(SearchListings query, List<Condition> conditions) {
    var stay = query.stay();
    if (stay != null) {
      var nights = val(stay.count()).coerce(Short.class);
      conditions.add(CARD.SHORTEST_STAY.le(nights));
      conditions.add(CARD.LONGEST_STAY.ge(nights));
      conditions.add(Ranges.containsAll(CARD.FREE_NIGHTS, stay));
    }
  }

  /** With dates only bounds of the price are known: what cannot be a hit is left out, what may be one is not. */
  private static void price(Reading reading, @Nullable PriceBounds bounds, List<Condition> conditions) {
    var filter = reading.query().prices();
    if (filter != null) {
      conditions.add(CARD.CURRENCY.eq(filter.currency().code()));
      within(filter, bounds == null ? CARD.LOWEST_NIGHT : bounds.atLeast(),
          bounds == null ? CARD.LOWEST_NIGHT : bounds.atMost(), conditions);
    }
    var after = reading.after();
    if (after != null && bounds != null && reading.query().sort() == Sort.PRICE) {
      conditions.add(bounds.atMost().ge(after.key()));
    }
  }

  private static void within(PriceFilter filter, Field<Long> atLeast, Field<Long> atMost,
      List<Condition> conditions) {
    var most = filter.most();
    if (most != null) {
      conditions.add(atLeast.le(most));
    }
    var least = filter.least();
    if (least != null) {
      conditions.add(atMost.ge(least));
    }
  }
}
