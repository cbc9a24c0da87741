package dev.roost.notification.application;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.spi.ToldStays.Clocks;
import dev.roost.booking.spi.ToldStays.ToldAlteration;
import dev.roost.booking.spi.ToldStays.ToldInstalment;
import dev.roost.booking.spi.ToldStays.ToldStay;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.notification.contract.MailKind;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One letter of each kind about a stay that there never was: for those who want to see what Roost writes. */
public final class SampleLetters {

  private static final Instant NOON = Instant.parse("2027-05-10T10:00:00Z");
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final Mailbox READER = new Mailbox(new UserId(new UUID(0, 1)), "ada@example.org", "Ada", List.of(),
      BRUSSELS);
  private static final BookingId BOOKING = new BookingId(UUID.fromString("01930000-0000-7000-8000-0000000000b1"));
  private static final ToldAlteration ALTERATION = new ToldAlteration(new AlterationId(new UUID(0, 4)), BOOKING,
      AlterationStatus.PROPOSED, Side.HOST, StayDates.of("2027-05-29", "2027-06-02"), new Party(2, 2, 0, 0),
      Money.of(-1_500, "EUR"), NOON.plusSeconds(86_400));

  private SampleLetters() {
  }

  /** In a language by its BCP 47 tag. */
  public static Letter of(MailKind kind, String language) {
    var reader = new Mailbox(READER.user(), READER.address(), READER.name(), List.of(language), READER.zone());
    var stay = stay(Set.of(MailKind.BOOKING_CANCELLED_GUEST, MailKind.BOOKING_CANCELLED_HOST).contains(kind));
    var facts = StayTelling.of(stay, reader, "Canal loft", "Ada", "Anna");
    return switch (kind) {
      case VERIFICATION, REPEATED_REGISTRATION, PASSWORD_RESET, INVITATION ->
        AccountLetterSource.letter(kind, reader, "this-is-no-token-it-only-looks-a-bit-like-1");
      case PASSWORD_CHANGED -> AccountLetterSource.letter(kind, reader, null);
      case ALTERATION_PROPOSED_GUEST, ALTERATION_PROPOSED_HOST, ALTERATION_DROPPED_GUEST, ALTERATION_DROPPED_HOST ->
        AlterationLetterSource.letter(kind, reader, facts, stay, ALTERATION);
      case REFUND_SENT -> MoneyLetterSource.letter(kind, reader, facts, Money.of(98_700, "EUR"));
      case MESSAGE_WAITING_GUEST, MESSAGE_WAITING_HOST ->
        MessageLetterSource.letter(kind, reader, "Canal loft", kind == MailKind.MESSAGE_WAITING_GUEST ? "Anna" : "Cara",
            2, "https://roost.example/v1/conversations/01930000-0000-7000-8000-0000000000c1/messages");
      case VERIFICATION_APPROVED, VERIFICATION_REJECTED, VERIFICATION_REVOKED ->
        VerificationLetterSource.letter(kind, reader, "https://roost.example/v1/me/verification");
      case PAYOUT_SENT, PAYOUT_FAILED, PAYOUT_RETURNED ->
        MoneyLetterSource.letter(kind, reader, Map.of(), Money.of(104_937, "EUR"));
      default -> StayLetterSource.letter(kind, reader, facts, stay);
    };
  }

  private static ToldStay stay(boolean cancelled) {
    return new ToldStay(BOOKING, 3, cancelled ? BookingStatus.CANCELLED_BY_HOST : BookingStatus.CONFIRMED, NOON,
        new ListingId(new UUID(0, 2)), new UserId(new UUID(0, 3)), READER.user(),
        StayDates.of("2027-05-28", "2027-05-31"), new Party(2, 1, 0, 0),
        new Clocks(BRUSSELS, LocalTime.of(15, 0), LocalTime.of(11, 0)), Money.of(123_456, "EUR"),
        NOON.plusSeconds(86_400), "We come by train, around six.", "The roof is being mended on those days.",
        cancelled ? Money.of(98_700, "EUR") : null,
        new ToldInstalment(Money.of(61_728, "EUR"), NOON.plusSeconds(172_800)));
  }
}
