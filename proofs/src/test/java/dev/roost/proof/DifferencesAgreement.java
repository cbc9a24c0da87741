package dev.roost.proof;

import dev.roost.listing.contract.ListingId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Whether what the sandbox has of each stay is what the stay owes, once all has come to its end. */
final class DifferencesAgreement {

  private static final Map<String, String> CHECKS = Map.of("""
      select booking.status || ' owes ' || owed || ' and has paid ' || paid from booking.booking
      cross join lateral (select coalesce(sum(captured - refunded), 0) paid from sandbox.object
        join payment.payment on payment.id = object.payment_id
        where object.kind = 'PAYMENT' and payment.booking_id = booking.id) money
      cross join lateral (select case
        when status in ('CONFIRMED', 'IN_STAY', 'COMPLETED') then total
        when status like 'CANCELLED%'
          then total - refund_nights - refund_fees - refund_service_fee - refund_taxes
        else 0 end owed) due
      where booking.listing_id = ? and paid <> owed""", "of a booking", """
      select alteration.status || ' has ' || object.state || ' ' || captured || ' less ' || refunded
      from booking.alteration join payment.payment on payment.id = alteration.payment_id
      join sandbox.object on object.payment_id = payment.id and object.kind = 'PAYMENT'
      where alteration.listing_id = ? and alteration.status <> 'APPLIED'
        and (captured <> refunded or object.state = 'AUTHORIZED')""", "of an alteration that was not done", """
      select 'nothing was paid' from booking.alteration
      where listing_id = ? and status = 'APPLIED' and payment_id is not null and not exists (
        select from sandbox.object where object.payment_id = alteration.payment_id and captured > 0)""",
      "of an alteration that was done");

  private DifferencesAgreement() {
  }

  /** All that speaks against it, in words. */
  static List<String> violations(DSLContext db, Collection<ListingId> listings) {
    return listings.stream().flatMap(listing -> violations(db, listing).stream()).toList();
  }

  private static List<String> violations(DSLContext db, ListingId listing) {
    return CHECKS.entrySet().stream().flatMap(check -> db.fetch(check.getKey(), listing.value()).stream()
        .map(row -> "%s: %s".formatted(check.getValue(), row.get(0)))).toList();
  }
}
