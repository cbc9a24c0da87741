package dev.roost.booking.adapter.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.roost.booking.api.BookingView.PaymentMethod;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking as clients read it. */
@Schema(name = "Booking", description = "A guest's claim on the nights of a listing, on terms that were frozen when it"
    + " was made.")
record BookingJson(
    @Schema(description = "Names the booking.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Where the booking is in its life.", example = "CONFIRMED") BookingStatus status,
    @Schema(description = "When it came to its status, UTC.", example = "2026-12-01T09:30:00Z") Instant statusSince,
    @Schema(description = "The listing that was booked.") UUID listingId,
    @Schema(description = "The owner of the listing when it was booked.") UUID hostId,
    @Schema(description = "Who booked.") UUID guestId,
    @Schema(description = "The quote that was booked.") UUID quoteId,
    @Schema(description = "The first night.", example = "2026-12-24") LocalDate checkIn,
    @Schema(description = "The day of leaving; its night is free for the next guest.", example = "2026-12-27") LocalDate checkOut,
    @Schema(description = "How many nights.", example = "3") int nights,
    BookingPartyJson party,
    @Schema(description = "IANA time zone of the listing: dates and times of the stay are on its clock.", example = "Europe/Berlin") String timeZone,
    @JsonFormat(pattern = "HH:mm") @Schema(description = "From when the guest may come, on the listing's clock.", type = "string", format = "HH:mm", example = "15:00") LocalTime checkInTime,
    @JsonFormat(pattern = "HH:mm") @Schema(description = "Until when the guest must leave, on the listing's clock.", type = "string", format = "HH:mm", example = "11:00") LocalTime checkOutTime,
    @Schema(description = "The moment of check-in, UTC.", example = "2026-12-24T14:00:00Z") Instant startsAt,
    @Schema(description = "The moment of check-out, UTC.", example = "2026-12-27T10:00:00Z") Instant endsAt,
    @Schema(description = "What the total is made of; the amounts add up to it exactly.") List<BookingLineJson> lines,
    @Schema(description = "What the stay costs.") MoneyJson total,
    @Schema(description = "How it is paid.") BookingPaymentJson payment,
    @Schema(description = "When the booking was made, UTC.", example = "2026-12-01T09:30:00Z") Instant createdAt,
    @Schema(description = "Until when the host can answer a request: 24 hours, but never longer than to the check-in time"
        + " or than the money is held. Absent where no answer was needed, and before the money is held.", example = "2026-12-02T09:30:00Z") @Nullable Instant answerBy,
    @Schema(description = "What the guest wrote.", example = "Is there a cot?") @Nullable String guestMessage,
    @Schema(description = "What the host wrote when declining.", example = "We are painting the walls.") @Nullable String hostMessage,
    @Schema(description = "What the guest gets back who calls the stay off; stays of 28 nights and more have a rule of"
        + " their own. GET …/cancellation says it in money.", example = "FLEXIBLE") CancellationPolicy cancellationPolicy,
    @Schema(description = "When the stay was agreed, UTC; absent where it was not.", example = "2026-12-01T09:30:00Z") @Nullable Instant confirmedAt,
    @Schema(description = "What goes back to the guest of a stay that was called off; absent where it was not.") @Nullable RefundJson refund,
    @Schema(description = "What of the refund comes back as money; the rest was not paid, and nobody owes it any more. Absent"
        + " where the stay was not called off.") @Nullable MoneyJson comesBack,
    @Schema(description = "What of the total is paid after the booking, in order; the rest is paid with it. Empty but for stays"
        + " of 28 nights and more.") List<InstalmentJson> instalments) {

  /** A part that is paid later. */
  @Schema(name = "Instalment", description = "A part of the total that is paid after the booking.")
  record InstalmentJson(
      @Schema(description = "From 2: the first part is paid with the booking.", example = "2") int number,
      @Schema(description = "When the card is charged, a date on the listing's calendar.", example = "2027-01-16") LocalDate dueOn,
      @Schema(description = "The first night that it pays for.", example = "2027-01-23") LocalDate from,
      @Schema(description = "How much.") MoneyJson amount,
      @Schema(description = "PLANNED: not due yet. DUE: the card is being charged. OVERDUE: it was declined; pay with `POST"
          + " /v1/payments/{paymentId}/attempts` until `payBy`, or the stay is called off. OWED: the stay is over; it is still to"
          + " be paid, in the same way. PAID: paid. LAPSED: the stay was called off before, and nobody owes it. Statuses may be"
          + " added.", example = "PLANNED") InstalmentStatus status,
      @Schema(description = "Until when it can be paid, UTC; absent before it is charged.", example = "2027-01-21T14:00:00Z") @Nullable Instant payBy,
      @Schema(description = "Its payment; absent before it is charged.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") @Nullable UUID paymentId) {
  }

  /** Who comes. */
  @Schema(name = "BookingParty", description = "Who comes.")
  record BookingPartyJson(
      @Schema(description = "13 years and older.", example = "2") int adults,
      @Schema(description = "2 to 12 years.", example = "1") int children,
      @Schema(description = "Under 2 years; they do not count as guests.", example = "0") int infants,
      @Schema(description = "Animals.", example = "0") int pets) {
  }

  /** One line of the price. */
  @Schema(name = "BookingLine", description = "One line of the price.")
  record BookingLineJson(
      @Schema(description = "What it is for. Kinds may be added; show those you do not know by their text.", example = "NIGHTS") LineKind kind,
      @Schema(description = "Which rule set it, in words.", example = "weekend price") String text,
      @Schema(description = "How many units, such as nights.", example = "2") int quantity,
      @Schema(description = "Price of one unit.") MoneyJson unit,
      @Schema(description = "What the line adds to the total; negative for a discount.") MoneyJson amount) {
  }

  /** How a booking is paid. */
  @Schema(name = "BookingPayment", description = "How the total is paid.")
  record BookingPaymentJson(
      @Schema(description = "ONLINE: the guest pays through Roost before the stay is agreed. PAY_AT_PROPERTY: the"
          + " guest pays the host on arrival; Roost takes no money. Methods may be added.", example = "ONLINE") PaymentMethod method,
      @Schema(description = "What the stay costs the guest: the total, less what goes back; nothing where there"
          + " will be no stay.") MoneyJson due,
      @Schema(description = "Until when the guest can pay, UTC; absent at the property. GET …/payments says how it goes.", example = "2026-12-01T09:45:00Z") @Nullable Instant payBy) {
  }
}
