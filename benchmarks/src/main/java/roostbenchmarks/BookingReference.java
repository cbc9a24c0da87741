package roostbenchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import roostbenchmarks.BookingRequests.Stay;

/** The least SQL that books what is paid later: eleven statements with begin and commit, none of which decides anything. */
final class BookingReference {

  private final World world;
  private final Options options;

  BookingReference(World world, Options options) {
    this.world = world;
    this.options = options;
  }

  Measured measure(List<Stay> stays) throws SQLException {
    var quote = UUID.fromString(world.rows("select id from pricing.quote limit 1").getFirst().getFirst());
    return world.reference().measure(options.connections(), stays.size(), options.time(),
        (session, turn) -> book(session, stays.get((int) turn), quote));
  }

  private static void book(Reference.Session session, Stay stay, UUID quote) throws SQLException {
    var key = UUID.randomUUID();
    session.execute("begin");
    session.execute("select * from platform.claim_idempotency_key('reference', 'booking.request', ?)", key.toString());
    session.execute("select * from pricing.quote where id = ?", quote);
    session.execute("select * from availability.calendar where listing_id = ? for no key update", stay.listing());
    session.execute("""
        insert into availability.calendar_entry (id, listing_id, nights, kind, booking, held_until)
        values (gen_random_uuid(), ?, daterange(?, ?), 'hold', ?, now() + interval '15 minutes')
        on conflict on constraint calendar_entry_pkey do nothing""", stay.listing(), stay.checkIn(), stay.checkOut(),
        key);
    session.execute(
        """
            insert into booking.booking (id, version, status, status_since, quote_id, listing_id, host_id, guest_id, check_in,
              check_out, adults, children, infants, pets, zone, check_in_time, check_out_time, starts_at, ends_at, currency,
              total, lines, created_at, due_at, cancellation_policy, instant, pay_by,
              included_taxes, host_service_fee, service_fee_version, host_payout, lost_shares, refund_step)
            select ?, 1, 'AWAITING_PAYMENT', now(), id, ?, guest_id, guest_id, check_in, check_out, adults, children, infants, pets,
              'America/New_York', '15:00', '11:00', check_in, check_out, currency, total,
              jsonb_build_array(jsonb_build_object('kind', 'NIGHTS', 'rule', 'base price', 'unit', total, 'amount', total, 'quantity', 1)), now(), now() + interval '15 minutes', 'FLEXIBLE', true, now() + interval '15 minutes',
              '[]', 0, 0, total, '[]', 1
            from pricing.quote where id = ?""",
        key, stay.listing(), quote);
    session.execute("""
        insert into payment.payment (id, version, booking_id, guest_id, host_id, currency, amount, pay_by, goal, status,
          purpose)
        select ?, 1, ?, guest_id, guest_id, currency, total, now() + interval '15 minutes', 'HOLD', 'WAITING', 'STAY'
        from pricing.quote where id = ?""", key, key, quote);
    session.execute("""
        insert into payment.work (purpose, subject, payment_id, due_at)
        values ('GIVE_UP', ?, ?, now() + interval '30 minutes')""", key, key);
    session.execute("""
        insert into platform.idempotency_key (owner, operation, key, fingerprint, answer)
        values ('reference', 'booking.request', ?, sha256(?), '{}')""", key.toString(),
        key.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    session.execute("""
        insert into notification.event (id, type, occurred_at, listing_id, booking_id, user_id, status)
        select ?, 'booking.opened', now(), ?, ?, guest_id, 'AWAITING_PAYMENT' from pricing.quote where id = ?""",
        UUID.randomUUID(),
        stay.listing(), key, quote);
    session.execute("commit");
  }
}
