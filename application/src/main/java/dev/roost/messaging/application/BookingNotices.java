package dev.roost.messaging.application;

import static dev.roost.messaging.contract.NoticeCode.ALTERATION_DECLINED;
import static dev.roost.messaging.contract.NoticeCode.ALTERATION_EXPIRED;
import static dev.roost.messaging.contract.NoticeCode.ALTERATION_FAILED;
import static dev.roost.messaging.contract.NoticeCode.ALTERATION_PROPOSED;
import static dev.roost.messaging.contract.NoticeCode.ALTERATION_WITHDRAWN;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_ACCEPTED;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_ALTERED;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_CANCELLED;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_CONFIRMED;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_DECLINED;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_EXPIRED;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_NO_SHOW;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_PAID_TOO_LATE;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_PAYMENT_FAILED;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_REQUESTED;
import static dev.roost.messaging.contract.NoticeCode.BOOKING_WITHDRAWN;
import static dev.roost.messaging.contract.NoticeCode.STAY_COMPLETED;
import static dev.roost.messaging.contract.NoticeCode.STAY_STARTED;

import dev.roost.booking.contract.AlterationDeclined;
import dev.roost.booking.contract.AlterationExpired;
import dev.roost.booking.contract.AlterationFailed;
import dev.roost.booking.contract.AlterationProposed;
import dev.roost.booking.contract.AlterationWithdrawn;
import dev.roost.booking.contract.BookingAgreed;
import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingDeclined;
import dev.roost.booking.contract.BookingExpired;
import dev.roost.booking.contract.BookingPaidTooLate;
import dev.roost.booking.contract.BookingPaymentFailed;
import dev.roost.booking.contract.BookingRequested;
import dev.roost.booking.contract.BookingWithdrawn;
import dev.roost.booking.contract.GuestDidNotShow;
import dev.roost.booking.contract.StayCompleted;
import dev.roost.booking.contract.StayStarted;
import dev.roost.messaging.application.NoticeService.Happened;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Has told in the conversation what becomes of a booking: of each event once, however often it comes. */
@Component
class BookingNotices {

  private final NoticeService notices;

  BookingNotices(NoticeService notices) {
    this.notices = notices;
  }

  @ApplicationModuleListener(id = "messaging.booking-requested")
  void on(BookingRequested it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_REQUESTED).with(it.stay()));
  }

  /** Where the host had to answer; a booking that needs no answer is told of when it is confirmed. */
  @ApplicationModuleListener(id = "messaging.booking-agreed")
  void on(BookingAgreed it) {
    notices.tellWhereRequested(Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_ACCEPTED).with(it.stay()));
  }

  @ApplicationModuleListener(id = "messaging.booking-confirmed")
  void on(BookingConfirmed it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_CONFIRMED).with(it.stay()));
  }

  @ApplicationModuleListener(id = "messaging.booking-declined")
  void on(BookingDeclined it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_DECLINED).with(it.stay()));
  }

  /** Whoever began to book and did not pay has not spoken to the host. */
  @ApplicationModuleListener(id = "messaging.booking-expired")
  void on(BookingExpired it) {
    notices.tellWhereRequested(Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_EXPIRED).with(it.stay()));
  }

  @ApplicationModuleListener(id = "messaging.booking-withdrawn")
  void on(BookingWithdrawn it) {
    notices.tellWhereRequested(Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_WITHDRAWN).with(it.stay()));
  }

  @ApplicationModuleListener(id = "messaging.booking-payment-failed")
  void on(BookingPaymentFailed it) {
    notices.tellWhereRequested(
        Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_PAYMENT_FAILED).with(it.stay()));
  }

  @ApplicationModuleListener(id = "messaging.booking-paid-too-late")
  void on(BookingPaidTooLate it) {
    notices.tellWhereRequested(
        Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_PAID_TOO_LATE).with(it.stay()));
  }

  @ApplicationModuleListener(id = "messaging.booking-cancelled")
  void on(BookingCancelled it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_CANCELLED).with(it.stay())
        .with("by", it.by().name()));
  }

  @ApplicationModuleListener(id = "messaging.guest-did-not-show")
  void on(GuestDidNotShow it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_NO_SHOW).with(it.stay()));
  }

  @ApplicationModuleListener(id = "messaging.stay-started")
  void on(StayStarted it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), STAY_STARTED).with(it.stay()));
  }

  @ApplicationModuleListener(id = "messaging.stay-completed")
  void on(StayCompleted it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), STAY_COMPLETED).with(it.stay()));
  }

  @ApplicationModuleListener(id = "messaging.booking-altered")
  void on(BookingAltered it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), BOOKING_ALTERED).with(it.stay())
        .with(it.alteration()));
  }

  @ApplicationModuleListener(id = "messaging.alteration-proposed")
  void on(AlterationProposed it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), ALTERATION_PROPOSED).with(it.alteration())
        .with("by", it.by().name()));
  }

  @ApplicationModuleListener(id = "messaging.alteration-declined")
  void on(AlterationDeclined it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), ALTERATION_DECLINED).with(it.alteration()));
  }

  @ApplicationModuleListener(id = "messaging.alteration-withdrawn")
  void on(AlterationWithdrawn it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), ALTERATION_WITHDRAWN).with(it.alteration()));
  }

  @ApplicationModuleListener(id = "messaging.alteration-expired")
  void on(AlterationExpired it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), ALTERATION_EXPIRED).with(it.alteration()));
  }

  @ApplicationModuleListener(id = "messaging.alteration-failed")
  void on(AlterationFailed it) {
    notices.tell(Happened.to(it.booking(), it.listing(), it.guest(), ALTERATION_FAILED).with(it.alteration()));
  }
}
