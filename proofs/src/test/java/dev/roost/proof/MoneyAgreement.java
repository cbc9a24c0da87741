package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.proof.Market.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;

/** Whether bookings, payments, payouts and the sandbox agree about the money of guests. All that speaks against it, in words. */
final class MoneyAgreement {

  /** How long whatever went wrong may take until it is settled. */
  static final Duration SETTLED_WITHIN = Duration.ofSeconds(60);

  private static final String MONEY = """
      with money as (
        select booking.id, booking.status, booking.total,
          (select coalesce(sum((it ->> 'amount')::bigint), 0) from jsonb_array_elements(instalments) it
            where it ->> 'status' <> 'PAID') as not_paid,
          coalesce(refund_nights + refund_fees + refund_service_fee + refund_taxes, 0) as owed,
          (select coalesce(sum(captured), 0) from sandbox.object where kind = 'PAYMENT' and payment_id in (
            select id from payment.payment where booking_id = booking.id)) as captured,
          (select coalesce(sum(refunded), 0) from sandbox.object where kind = 'PAYMENT' and payment_id in (
            select id from payment.payment where booking_id = booking.id)) as refunded,
          (select coalesce(sum(amount), 0) from sandbox.object where kind = 'TRANSFER' and state = 'SENT' and payment_id in (
            select id from payment.payment where booking_id = booking.id)) as sent,
          (select coalesce(sum(host + roost + taxes - written_off), 0) from payment.release
            where booking_id = booking.id) as released,
          (select count(*) from sandbox.object where kind = 'PAYMENT' and state = 'AUTHORIZED' and payment_id in (
            select id from payment.payment where booking_id = booking.id)) as holds
        from booking.booking where pay_by is not null and guest_id = any(?)),
      payments as (select * from payment.payment where guest_id = any(?))
      select count(*) from\s""";

  private final DSLContext db;
  private final UUID[] guests;
  private final List<String> violations = new ArrayList<>();

  private MoneyAgreement(DSLContext db, User... guests) {
    this.db = db;
    this.guests = Stream.of(guests).map(guest -> guest.id().value()).toArray(UUID[]::new);
  }

  static List<String> violations(DSLContext db, User... guests) {
    var agreement = new MoneyAgreement(db, guests);
    agreement.look();
    return List.copyOf(agreement.violations);
  }

  static void awaitSettled(DSLContext db, User... guests) {
    awaitSettled(db, SETTLED_WITHIN, guests);
  }

  static void awaitSettled(DSLContext db, Duration within, User... guests) {
    Awaitility.await().atMost(within)
        .untilAsserted(() -> assertThat(violations(db, guests)).isEmpty());
  }

  private void look() {
    count("stays that take place and were not paid exactly",
        "money where status in ('CONFIRMED', 'IN_STAY', 'COMPLETED') and captured - refunded <> total - not_paid");
    count("stays called off whose guests did not get back what they should",
        "money where status in ('CANCELLED_BY_GUEST', 'CANCELLED_BY_HOST', 'NO_SHOW')"
            + " and captured - refunded <> total - owed");
    count("bookings that came to nothing and were paid",
        "money where status in ('PAYMENT_FAILED', 'DECLINED', 'EXPIRED', 'WITHDRAWN') and captured <> refunded");
    count("bookings with money held that nobody needs",
        "money where holds > (case when status = 'REQUESTED' then 1 else 0 end)");
    count("bookings that wait for what has happened",
        "money where status = 'CAPTURING' or status = 'AWAITING_PAYMENT' and (captured > 0 or holds > 0)");
    count("bookings of which the books hold other money than the provider",
        """
            money where captured - refunded - released <> (select coalesce(sum(-total), 0) from ledger.account
              where owner = money.id and kind in ('GUEST_FUNDS_HELD', 'REFUNDS_PAYABLE'))""");
    count("pieces of work that are left",
        "payment.work where purpose not in ('GIVE_UP', 'CHARGE_AGAIN') and payment_id in (select id from payments)");
    count("refunds that the provider does not know as Roost does",
        """
            (select * from payment.refund where payment_id in (select id from payments)) refund
              full join (select * from sandbox.object where kind = 'REFUND' and payment_id in (select id from payments)) told
              on told.operation_key = refund.key
            where told.id is null or refund.id is null or refund.amount <> told.amount or told.state <> refund.status""");
    count("bookings whose books tell of other money than the provider", """
        money left join (
          select journal_transaction.booking_id, sum(entry.amount) as amount from ledger.journal_transaction
            join ledger.entry on entry.transaction_id = journal_transaction.id
            join ledger.account on account.id = entry.account_id
          where account.kind = 'PROVIDER_CLEARING' group by 1) entered on entered.booking_id = money.id
        where coalesce(entered.amount, 0) <> captured - refunded - sent""");
    count("transfers to hosts that the provider does not know as Roost does",
        """
            (select * from payout.transfer where status <> 'FAILED' and payment_id in (select id from payments)) transfer
              full join (select * from sandbox.object where kind = 'TRANSFER' and payment_id in (select id from payments)) told
              on told.operation_key = transfer.key
            where told.id is null or transfer.id is null or transfer.amount <> told.amount or transfer.status <> 'SENT'
              or transfer.returned <> case told.state when 'RETURNED' then told.amount else 0 end""");
    count("hosts to whom other money is owed than they earned and did not get", """
        (select host_id, sum(host) as earned, sum(coalesce(paid, 0)) as paid from payment.release
          left join (select booking_id, sum(amount - returned) as paid from payout.transfer where status = 'SENT'
            group by 1) transfer on transfer.booking_id = release.booking_id group by 1) host
        where host_id in (select host_id from payments) and earned - paid <> (
          select coalesce(sum(-total), 0) from ledger.account where owner = host_id
            and kind in ('HOST_PAYABLE', 'HOST_RECEIVABLE'))""");
    count("transfers to hosts that are left", "payout.work where transfer_id in (select id from payout.transfer where "
        + "payment_id in (select id from payments))");
    count("attempts of which Roost knows less than the provider",
        """
            payment.attempt join sandbox.object on object.id = attempt.reference
            where attempt.payment_id in (select id from payments) and attempt.knowledge <> case object.state when 'CAPTURED' then 'TAKEN' when 'VOIDED' then 'ENDED'
              when 'AUTHORIZED' then 'HELD' else attempt.knowledge end""");
  }

  private void count(String what, String query) {
    var found = db.fetchSingle(MONEY + query, guests, guests).get(0, Long.class);
    if (found > 0) {
      violations.add(found + " " + what);
    }
  }
}
