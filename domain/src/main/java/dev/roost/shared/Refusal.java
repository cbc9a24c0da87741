package dev.roost.shared;

/**
 * Why something that was asked for is not done: an expected answer, not a
 * failure. Records that implement it carry the facts that explain it; its key
 * is stable and part of the API.
 */
public interface Refusal {

  /** Lower case with hyphens, such as {@code nights-taken}. */
  String key();

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
