package dev.roost.messaging.contract;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Roost tells both sides of a conversation about a booking. Clients say it in the words of their readers; the English
 * ones are for those that have none.
 */
public enum NoticeCode {
  BOOKING_REQUESTED("{checkIn} to {checkOut} was requested."), //
  BOOKING_ACCEPTED("The request for {checkIn} to {checkOut} was accepted."), //
  BOOKING_CONFIRMED("The stay from {checkIn} to {checkOut} is confirmed."), //
  BOOKING_DECLINED("The request for {checkIn} to {checkOut} was declined."), //
  BOOKING_EXPIRED("The booking of {checkIn} to {checkOut} ran out of time."), //
  BOOKING_WITHDRAWN("The guest took back the booking of {checkIn} to {checkOut}."), //
  BOOKING_PAYMENT_FAILED("The booking of {checkIn} to {checkOut} could not be paid."), //
  BOOKING_PAID_TOO_LATE("The booking of {checkIn} to {checkOut} was paid too late; the money goes back."), //
  BOOKING_CANCELLED("The stay from {checkIn} to {checkOut} was called off."), //
  BOOKING_NO_SHOW("The host reported that nobody came on {checkIn}."), //
  BOOKING_ALTERED("The stay is now from {checkIn} to {checkOut}."), //
  ALTERATION_PROPOSED("A change of the booking was proposed."), //
  ALTERATION_DECLINED("The change of the booking was declined."), //
  ALTERATION_WITHDRAWN("The change of the booking was taken back."), //
  ALTERATION_EXPIRED("The change of the booking was not answered in time."), //
  ALTERATION_FAILED("The change of the booking was not paid."), //
  STAY_STARTED("The stay has begun."), //
  STAY_COMPLETED("The stay is over.");

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final String english;

  NoticeCode(String english) {
    this.english = english;
  }

  /** In English. */
  public String text(Map<String, String> parameters) {
    return PARAMETER.matcher(english).replaceAll(it -> parameters.getOrDefault(it.group(1), "?"));
  }
}
