package dev.roost.booking.domain;

/** What somebody is to an alteration; guest and host can each be either of the first two. */
public enum AlterationRole {
  /** The side that proposed it. */
  PROPOSER("proposer"),
  /** The side that was asked. */
  ASKED("asked side"),
  /** Roost itself: its clock, or what follows from payments and from the booking. */
  SYSTEM("system");

  private final String words;

  AlterationRole(String words) {
    this.words = words;
  }

  /** For people and diagrams. */
  public String words() {
    return words;
  }
}
