package dev.roost.platform;

/** Sends mail. Call it outside transactions: the other side may be slow. */
public interface Mailer {

  /** Hands the mail over, and says what became of that; it throws nothing. */
  Outcome send(Mail mail);

  /** What became of it. */
  sealed interface Outcome {

    /** Somebody else has it now. */
    record Taken() implements Outcome {
    }

    /** Not this time; another one may go well. */
    record Failed(String reason) implements Outcome {
    }

    /** It will never be taken: no such mailbox, say. */
    record Refused(String reason) implements Outcome {
    }
  }
}
