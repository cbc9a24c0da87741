package dev.roost.messaging.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a template leaves open, to be filled in for a conversation. */
public enum Placeholder {
  /** What others call the guest. */
  GUEST("guest"),
  /** What others call the host. */
  HOST("host"),
  /** The title of the listing. */
  LISTING("listing"),
  /** The first day of the stay. */
  CHECK_IN("checkIn"),
  /** The day on which the guest leaves. */
  CHECK_OUT("checkOut"),
  /** How many nights. */
  NIGHTS("nights"),
  /** How many guests. */
  GUESTS("guests"),
  /** From when guests may come. */
  CHECK_IN_TIME("checkInTime"),
  /** Until when they must leave. */
  CHECK_OUT_TIME("checkOutTime"),
  /** Where it is, exactly; only where a booking is confirmed. */
  ADDRESS("address");

  private final String code;

  Placeholder(String code) {
    this.code = code;
  }

  /** As it stands between braces. */
  public String code() {
    return code;
  }

  public static Optional<Placeholder> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Placeholder::code).toList();
  }
}
