package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.ALTERATION;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationSnapshot;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Currency;
import dev.roost.shared.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Alterations as rows, and back. */
final class AlterationRows {

  private AlterationRows() {
  }

  /** All that is fixed when an alteration is proposed. */
  static Map<Field<?>, @Nullable Object> ofNew(Alteration alteration) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var stored = alteration.snapshot();
    row.put(ALTERATION.ID, stored.id().value());
    row.put(ALTERATION.VERSION, 1L);
    row.put(ALTERATION.BOOKING_ID, stored.booking().value());
    row.put(ALTERATION.LISTING_ID, stored.listing().value());
    row.put(ALTERATION.HOST_ID, stored.host().value());
    row.put(ALTERATION.GUEST_ID, stored.guest().value());
    row.put(ALTERATION.PROPOSED_BY, stored.by().name());
    row.put(ALTERATION.CURRENCY, stored.before().price().total().currency().code());
    row.put(ALTERATION.OLD_TERMS, ArrangementJson.write(stored.before()));
    row.put(ALTERATION.NEW_TERMS, ArrangementJson.write(stored.after()));
    row.put(ALTERATION.MESSAGE, stored.message());
    row.put(ALTERATION.CREATED_AT, stored.createdAt());
    row.put(ALTERATION.CLOSES_AT, stored.closesAt());
    row.put(ALTERATION.ANSWER_BY, stored.answerBy());
    row.putAll(ofState(alteration));
    return row;
  }

  /** What moves change. Failures of the clock before this change are forgotten. */
  static Map<Field<?>, @Nullable Object> ofState(Alteration alteration) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var stored = alteration.snapshot();
    row.put(ALTERATION.STATUS, stored.status().name());
    row.put(ALTERATION.STATUS_SINCE, stored.statusSince());
    row.put(ALTERATION.PAY_BY, stored.payBy());
    row.put(ALTERATION.PAYMENT_ID, stored.payment());
    row.put(ALTERATION.ANSWER, stored.answer());
    row.put(ALTERATION.DUE_AT, alteration.dueAt().orElse(null));
    row.put(ALTERATION.DUE_FAILURES, 0);
    row.put(ALTERATION.DUE_ERROR, null);
    return row;
  }

  static Alteration toAlteration(Record row) {
    var currency = Currency.of(row.get(ALTERATION.CURRENCY));
    return Alteration.restore(new AlterationSnapshot(new AlterationId(row.get(ALTERATION.ID)),
        row.get(ALTERATION.VERSION), new BookingId(row.get(ALTERATION.BOOKING_ID)),
        new ListingId(row.get(ALTERATION.LISTING_ID)), new UserId(row.get(ALTERATION.HOST_ID)),
        new UserId(row.get(ALTERATION.GUEST_ID)), Side.valueOf(row.get(ALTERATION.PROPOSED_BY)),
        ArrangementJson.read(row.get(ALTERATION.OLD_TERMS), currency),
        ArrangementJson.read(row.get(ALTERATION.NEW_TERMS), currency), row.get(ALTERATION.MESSAGE),
        row.get(ALTERATION.CREATED_AT), row.get(ALTERATION.CLOSES_AT), row.get(ALTERATION.ANSWER_BY),
        row.get(ALTERATION.PAY_BY), row.get(ALTERATION.PAYMENT_ID),
        AlterationStatus.valueOf(row.get(ALTERATION.STATUS)),
        row.get(ALTERATION.STATUS_SINCE), row.get(ALTERATION.ANSWER)));
  }
}
