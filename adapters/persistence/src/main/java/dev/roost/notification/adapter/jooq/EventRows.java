package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.EVENT;

import dev.roost.notification.api.EventView;
import dev.roost.notification.application.EventLog.Logged;
import dev.roost.notification.application.Position;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventId;
import dev.roost.notification.contract.EventType;
import dev.roost.shared.UserId;
import org.jooq.Record;

/** Events as their rows have them. */
final class EventRows {

  private EventRows() {
  }

  static Logged read(Record row) {
    var user = row.get(EVENT.USER_ID);
    return new Logged(new Position(row.get(EVENT.TRANSACTION), row.get(EVENT.SEQUENCE)), event(row),
        user == null ? null : new UserId(user));
  }

  static EventView event(Record row) {
    return new EventView(new EventId(row.get(EVENT.ID)), EventType.of(row.get(EVENT.TYPE)).orElseThrow(),
        row.get(EVENT.OCCURRED_AT),
        new EventData(row.get(EVENT.LISTING_ID), row.get(EVENT.BOOKING_ID), row.get(EVENT.ALTERATION_ID),
            row.get(EVENT.PAYMENT_ID), row.get(EVENT.REFUND_ID), row.get(EVENT.DISPUTE_ID), row.get(EVENT.PAYOUT_ID),
            row.get(EVENT.CONVERSATION_ID), row.get(EVENT.MESSAGE_ID), row.get(EVENT.STATUS)));
  }
}
