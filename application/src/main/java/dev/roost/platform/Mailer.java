package dev.roost.platform;

/** Sends mail. Call it outside transactions: the other side may be slow. */
public interface Mailer {

  /** Hands the mail over; what cannot be handed over is an exception, and whoever asked tries again later. */
  void send(Mail mail);
}
