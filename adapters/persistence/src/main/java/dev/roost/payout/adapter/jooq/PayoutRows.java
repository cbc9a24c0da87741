package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.PAYOUT;
import static dev.roost.payout.adapter.jooq.generated.Tables.TRANSFER;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.TransferId;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.Draw;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payout.Order;
import dev.roost.payout.domain.Payout.Snapshot;
import dev.roost.payout.domain.Transfer;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Payouts as rows, and back. */
final class PayoutRows {

  private PayoutRows() {
  }

  static Map<Field<?>, @Nullable Object> ofNew(Payout payout) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var order = payout.order();
    row.put(PAYOUT.ID, payout.id().value());
    row.put(PAYOUT.VERSION, 1L);
    row.put(PAYOUT.HOST_ID, order.host().value());
    row.put(PAYOUT.CURRENCY, order.amount().currency().code());
    row.put(PAYOUT.AMOUNT, order.amount().amount());
    row.put(PAYOUT.ACCOUNT, order.account().value());
    row.put(PAYOUT.PREPARED_AT, order.preparedAt());
    row.putAll(ofState(payout));
    return row;
  }

  static Map<Field<?>, @Nullable Object> ofState(Payout payout) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(PAYOUT.STATUS, payout.status().name());
    row.put(PAYOUT.ENDED_AT, payout.snapshot().endedAt());
    return row;
  }

  static Map<Field<?>, @Nullable Object> ofNew(PayoutId payout, int number, Transfer transfer) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var draw = transfer.draw();
    row.put(TRANSFER.ID, transfer.id().value());
    row.put(TRANSFER.PAYOUT_ID, payout.value());
    row.put(TRANSFER.NUMBER, number);
    row.put(TRANSFER.BOOKING_ID, draw.booking().value());
    row.put(TRANSFER.PAYMENT_ID, draw.payment().value());
    row.put(TRANSFER.SOURCE, draw.source());
    row.put(TRANSFER.CURRENCY, draw.amount().currency().code());
    row.put(TRANSFER.AMOUNT, draw.amount().amount());
    row.put(TRANSFER.ENTERED, transfer.entered().value());
    row.putAll(ofState(transfer));
    return row;
  }

  static Map<Field<?>, @Nullable Object> ofState(Transfer transfer) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(TRANSFER.KEY, transfer.key());
    row.put(TRANSFER.STATUS, transfer.status().name());
    row.put(TRANSFER.REFERENCE, transfer.reference());
    row.put(TRANSFER.SENT_AT, transfer.sentAt());
    row.put(TRANSFER.FAILURE, transfer.failure());
    row.put(TRANSFER.RETURNED, transfer.returned().amount());
    return row;
  }

  static Payout toPayout(Record row, List<Transfer> transfers) {
    var order = new Order(new UserId(row.get(PAYOUT.HOST_ID)),
        Money.of(row.get(PAYOUT.AMOUNT), row.get(PAYOUT.CURRENCY)), new AccountToken(row.get(PAYOUT.ACCOUNT)),
        row.get(PAYOUT.PREPARED_AT));
    return Payout.restore(new Snapshot(new PayoutId(row.get(PAYOUT.ID)), row.get(PAYOUT.VERSION), order, transfers,
        row.get(PAYOUT.ENDED_AT)));
  }

  static Transfer toTransfer(Record row) {
    var draw = new Draw(new BookingId(row.get(TRANSFER.BOOKING_ID)), new PaymentId(row.get(TRANSFER.PAYMENT_ID)),
        row.get(TRANSFER.SOURCE), Money.of(row.get(TRANSFER.AMOUNT), row.get(TRANSFER.CURRENCY)));
    return new Transfer(new TransferId(row.get(TRANSFER.ID)), draw, row.get(TRANSFER.KEY),
        new TransactionId(row.get(TRANSFER.ENTERED)), TransferStatus.valueOf(row.get(TRANSFER.STATUS)),
        row.get(TRANSFER.REFERENCE), row.get(TRANSFER.SENT_AT), row.get(TRANSFER.FAILURE),
        Money.of(row.get(TRANSFER.RETURNED), row.get(TRANSFER.CURRENCY)));
  }
}
