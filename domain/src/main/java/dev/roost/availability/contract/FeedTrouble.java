package dev.roost.availability.contract;

/** Why a feed could not be read. Nights that it told before stay taken. */
public enum FeedTrouble {
  /** Nobody answers, or breaks off. */
  UNREACHABLE,
  /** The name has no address, or one that is not public. */
  NOT_PUBLIC,
  /** It was not there as a whole in time. */
  TOO_SLOW,
  /** The answer was another one than 200 or 304. */
  BAD_STATUS,
  /** It leads on too often, or to where a feed may not be. */
  BAD_REDIRECT,
  /** It is larger than a calendar may be, packed or not. */
  TOO_LARGE,
  /** It is packed in a way that is not understood. */
  BAD_ENCODING,
  /** What came is no iCalendar file. */
  NOT_A_CALENDAR,
  /** It ends before the calendar does. */
  TRUNCATED,
  /** It has more events than a calendar may have. */
  TOO_MANY_EVENTS
}
