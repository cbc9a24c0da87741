package dev.roost.search.adapter.jooq;

import static dev.roost.search.adapter.jooq.generated.Sequences.AMENITY_BIT;
import static dev.roost.search.adapter.jooq.generated.Tables.AMENITY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which bit stands for which amenity. Bits never change, so each is read once. */
@Component
class Amenities {

  private final DSLContext db;
  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  Amenities(DSLContext db) {
    this.db = db;
  }

  /** The bits of these codes; none where no card has one of them. */
  Optional<BitSet> find(Collection<String> codes) {
    if (!known.keySet().containsAll(codes)) {
      read(codes);
    }
    return known.keySet().containsAll(codes) ? Optional.of(bitsOf(codes)) : Optional.empty();
  }

  /** Gives a bit to those of the codes that have none yet. */
  void know(Collection<String> codes) {
    if (find(codes).isEmpty()) {
      add(codes);
      read(codes);
    }
  }

  private void add(Collection<String> codes) {
    var code = field(name("asked", "code"), String.class);
    db.insertInto(AMENITY, AMENITY.CODE, AMENITY.BIT)
        .select(select(code, AMENITY_BIT.nextval()).from(unnest(codes.stream().sorted().toArray(String[]::new))
            .as("asked", "code"))
            .whereNotExists(select(AMENITY.CODE).from(AMENITY).where(AMENITY.CODE.eq(code))))
        .onConflictDoNothing().execute();
  }

  private void read(Collection<String> codes) {
    db.select(AMENITY.CODE, AMENITY.BIT).from(AMENITY).where(AMENITY.CODE.eq(any(codes.toArray(String[]::new))))
        .forEach(row -> known.put(row.value1(), row.value2().intValue()));
  }

  private BitSet bitsOf(Collection<String> codes) {
    var bits = new BitSet(CardTable.AMENITY_BITS);
    codes.stream().map(known::get).forEach(bits::set);
    return bits;
  }
}
