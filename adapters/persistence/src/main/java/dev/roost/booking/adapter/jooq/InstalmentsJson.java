package dev.roost.booking.adapter.jooq;

import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.booking.domain.Instalment;
import dev.roost.booking.domain.Instalments;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is paid after the booking, as a JSON document: {@code [{"number": 2, "dueOn": "2027-06-24", …}]}. */
final class InstalmentsJson {
  private static final JSONB NONE = JSONB.valueOf("[]");
  private static final JsonMapper JSON = JsonMapper.shared();

  private InstalmentsJson() {
  }

  static JSONB write(Instalments instalments) {
    if (instalments.all().isEmpty()) {
      return NONE;
    }
    return JSONB.valueOf(JSON.writeValueAsString(instalments.all().stream()
        .map(it -> new InstalmentJson(it.number(), it.dueOn(), it.from(), it.amount().amount(), it.status(),
            it.payBy(), it.closesAt(), it.payment()))
        .toList()));
  }

  static Instalments read(JSONB stored, @Nullable Instant keepCardSince, Currency currency) {
    if (keepCardSince == null) {
      return Instalments.none();
    }
    return new Instalments(Stream.of(JSON.readValue(stored.data(), InstalmentJson[].class))
        .map(it -> new Instalment(it.number(), it.dueOn(), it.from(), Money.of(it.amount(), currency), it.status(),
            it.payBy(), it.closesAt(), it.payment()))
        .toList(), keepCardSince);
  }

  /** An instalment as the column holds it. */
  record InstalmentJson(int number, LocalDate dueOn, LocalDate from, long amount, InstalmentStatus status,
      @Nullable Instant payBy, @Nullable Instant closesAt, @Nullable UUID payment) {
  }
}
