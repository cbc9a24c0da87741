package dev.roost.shared;

import java.util.Locale;

/**
 * Why something that was asked for is not done: an expected answer, not a failure. Records that implement it carry the
 * facts that explain it.
 */
public interface Refusal {

  /**
   * The stable name of this refusal, part of the API: the record's own name in lower case with hyphens, so that
   * {@code NightsTaken} is {@code nights-taken}. A test pins them all.
   */
  default String key() {
    return getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** What kind of answer this is, whatever the protocol. */
  Kind kind();

  enum Kind {
    /** The input makes no sense, whatever the state. */
    INVALID,
    /** Nobody is logged in. */
    NOT_LOGGED_IN,
    /** Logged in, but not allowed. */
    FORBIDDEN,
    /** There is no such thing, or none the asker may know of. */
    NOT_FOUND,
    /** The state forbids it now. */
    CONFLICT,
    /** It was changed since the asker read it. */
    STALE,
    /** The asker must name the version it read. */
    VERSION_REQUIRED,
    /** Understood, and against a rule of the trade. */
    UNPROCESSABLE,
    /** Too much was asked in too short a time. */
    TOO_MANY
  }
}
